import { useAppContext, useAtlasState } from '../../store/app-context';
import { selectedCode } from '../../store/view-state';
import { useMessages } from '../../i18n/use-messages';
import { swedishTag } from '../../i18n/language';
import { ContactPhone, CopyNumber } from './Contacts';

/** What narrow screens show of the selected region by the map, before the legend: what it has chosen, and whom to call. */
export function RegionCard() {
  const { atlas } = useAppContext();
  const { contact: messages, lang } = useMessages();
  const code = useAtlasState(({ view }) => selectedCode(view));
  const region = code === null ? undefined : atlas.regionByCode.get(code);
  if (!region) return null;
  return (
    <div className="region-card">
      <p translate="no">
        <strong>{region.name}</strong>{' '}
        {!region.name.includes(region.county) && (
          <span lang={swedishTag(lang)}>{region.county}</span>
        )}
      </p>
      <ul lang={swedishTag(lang)}>
        {region.areas.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
      {region.contacts.map((contact) => (
        <div key={contact.name} className="region-card-contact">
          <span translate="no">{contact.name}</span>
          <ContactPhone contact={contact} />
          <CopyNumber contact={contact} />
        </div>
      ))}
      {region.contacts.length > 0 && <p className="muted">{messages.age}</p>}
    </div>
  );
}
