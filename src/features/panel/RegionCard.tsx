import { useState } from 'react';
import { neighbourView } from '../../domain/comparison/neighbours';
import { letterOf } from '../../domain/comparison/comparison';
import type { Region } from '../../domain/model/dataset';
import { countyIn, nameOf } from '../../domain/model/region';
import { useAppContext, useAreas, useAtlasState } from '../../store/app-context';
import { pageHeading } from '../../i18n/page-heading';
import { useMessages } from '../../i18n/use-messages';
import { useOffline } from '../../ui/use-hydrated';
import { ContactPhone, CopyNumber } from './Contacts';
import { FocusAreaTitles } from './TitleTranslation';
import { CompareNeighbours } from './Neighbours';

/**
 * What narrow screens show between the map and the legend: the selected region, the compared regions, or the title of the page
 * that begins below, where that is about something else or is not found.
 */
export function RegionCard() {
  const { atlas } = useAppContext();
  const messages = useMessages();
  const view = useAtlasState((state) => state.view);
  const { subject, query, compared } = view;
  const { unknown } = messages;
  const notFound = (useOffline() ? unknown.withoutNetwork : unknown).title;
  const title = subject.kind === 'unknown' ? notFound : pageHeading(view, messages);
  if (title !== null) {
    return (
      <div className="region-card">
        <p>
          <strong>{title}</strong>
        </p>
      </div>
    );
  }
  if (subject.kind === 'sweden' && query === '' && compared.length > 0) return <ComparedCard />;
  const region = subject.kind === 'region' ? atlas.regionByCode.get(subject.code) : undefined;
  return region ? <SelectedCard key={region.code} region={region} /> : null;
}

/** What a region has chosen, and whom to call. */
function SelectedCard({ region }: { readonly region: Region }) {
  const { atlas } = useAppContext();
  const { contact: messages, lang } = useMessages();
  const [neighbours] = useState(() => neighbourView(atlas, region.code));
  return (
    <div className="region-card">
      <p translate="no">
        <strong>{region.name}</strong>
        {!region.name.includes(region.county) && <>, {countyIn(region.county, lang)}</>}
      </p>
      <FocusAreaTitles region={region} />
      {region.contacts.map((contact) => (
        <div key={contact.name} className="region-card-contact">
          <span translate="no">{contact.name}</span>
          <ContactPhone contact={contact} />
          <CopyNumber contact={contact} />
        </div>
      ))}
      <CompareNeighbours view={neighbours} isBrief />
      {region.contacts.length > 0 && <p className="muted">{messages.age}</p>}
    </div>
  );
}

function ComparedCard() {
  const areas = useAreas();
  const { compare: messages } = useMessages();
  const compared = useAtlasState(({ view }) => view.compared);
  return (
    <div className="region-card">
      <p>{messages.lead}</p>
      <p translate="no">
        {compared.map((code) => (
          <span key={code} className="region-card-name">
            {letterOf(compared, code)} <strong>{nameOf(areas, code)}</strong>
          </span>
        ))}
      </p>
    </div>
  );
}
