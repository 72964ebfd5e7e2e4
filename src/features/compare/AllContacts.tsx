import { hasContacts } from '../../domain/model/atlas';
import type { Region } from '../../domain/model/dataset';
import type { RegionCode } from '../../domain/model/region';
import { vcardsOf } from '../../domain/export/vcard';
import { ContactList, ContactsNote } from '../panel/Contacts';
import { pairVcardPath } from '../../store/data-paths';
import { useAppContext } from '../../store/app-context';
import { isoDay } from '../../i18n/intl';
import { cardSource } from '../../i18n/vcard';
import { useMessages } from '../../i18n/use-messages';
import { CONTACTS } from '../../ui/anchors';
import { CopyButton } from '../../ui/CopyButton';
import { rootOf } from '../../ui/location';
import { SaveButton } from '../../ui/SaveButton';
import { LetteredName } from './Letter';

/** The contacts of all compared regions, with buttons to copy or download them together. */
export function AllContacts({ codes }: { readonly codes: readonly RegionCode[] }) {
  const { atlas } = useAppContext();
  const { compare: messages, contact } = useMessages();
  const regions = codes.flatMap((code) => atlas.regionByCode.get(code) ?? []);
  const count = regions.reduce((sum, { contacts }) => sum + contacts.length, 0);
  return (
    <section className="contacts" aria-labelledby={CONTACTS}>
      <h2 id={CONTACTS}>{messages.contacts}</h2>
      {count > 0 && (
        <p className="contact-actions">
          <CopyButton
            text={() => textOfContacts(regions)}
            label={messages.copyAll}
            done={messages.copiedAll(count)}
            failed={contact.copyFailed}
          />
          <DownloadVcards regions={regions} />
        </p>
      )}
      {hasContacts(atlas) ? (
        <>
          <div className="compared-row">
            {regions.map((region) => (
              <div key={region.code}>
                <h3>
                  <LetteredName code={region.code} />
                </h3>
                <ContactList region={region} />
              </div>
            ))}
          </div>
          <ContactsNote />
        </>
      ) : (
        <p>{contact.leftOut}</p>
      )}
    </section>
  );
}

/** The contacts as tab-separated text, one line for each. */
function textOfContacts(regions: readonly Region[]): string {
  return regions
    .flatMap(({ name, contacts }) =>
      contacts.map((contact) => [name, contact.name, contact.printed ?? ''].join('\t').trimEnd()),
    )
    .join('\n');
}

/** The vCard file of all contacts: written by the build for neighbours, else made in the browser. */
function DownloadVcards({ regions }: { readonly regions: readonly Region[] }) {
  const app = useAppContext();
  const { atlas, codec, draft } = app;
  const { compare: messages, lang } = useMessages();
  const slugs = regions.map(({ slug }) => slug);
  if (!draft && codec.pairs.has(regions.map(({ code }) => code).join('-'))) {
    return (
      <a href={codec.base + pairVcardPath(slugs, lang)} download>
        {messages.cardOfAll}
      </a>
    );
  }
  return (
    <SaveButton
      label={messages.cardOfAll}
      file={`${slugs.join('-')}.vcf`}
      type="text/vcard;charset=utf-8"
      text={() => {
        const from = cardSource(lang, atlas.dataset.programme, rootOf(app), isoDay(new Date()));
        return vcardsOf(regions, from);
      }}
    />
  );
}
