import { hasContacts } from '../../domain/model/atlas';
import type { Contact, Region } from '../../domain/model/dataset';
import { useAtlasSession, useViewLinks } from '../../store/app-context';
import { useWords } from '../../i18n/use-messages';
import { CONTACTS } from '../../ui/anchors';
import { CopyButton } from '../../ui/CopyButton';
import { vcardPath } from './vcard-path';

/** Whom to call, as printed, and how old that is. An edition without contacts says so. */
export function Contacts({ region }: { readonly region: Region }) {
  const { contact: words } = useWords();
  const { atlas } = useAtlasSession();
  return (
    <section className="contacts" aria-labelledby={CONTACTS}>
      <h2 id={CONTACTS} tabIndex={-1}>
        {words.title(region.contacts.length)}
      </h2>
      {hasContacts(atlas) ? (
        <>
          <ContactList region={region} />
          <ContactsNote />
        </>
      ) : (
        <p>{words.leftOut}</p>
      )}
    </section>
  );
}

/** The contacts of a region, or that it has none. */
export function ContactList({ region }: { readonly region: Region }) {
  const { contact: words } = useWords();
  const { contacts } = region;
  return (
    <>
      {contacts.length === 0 && <p>{words.none}</p>}
      <ul>
        {contacts.map((contact, i) => (
          <li key={contact.name}>
            <ContactLine contact={contact} card={vcardPath(region, i)} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** How old the contacts are, and the way to have one corrected or removed. */
export function ContactsNote() {
  const { contact: words } = useWords();
  const link = useViewLinks();
  return (
    <p className="quiet">
      {words.age}{' '}
      <a
        {...link((view) => ({ ...view, subject: { kind: 'about', page: 'privacy' } }))}
        className="screen-only"
      >
        {words.privacy}
      </a>
    </p>
  );
}

/** One contact: the name, the number as printed, and what can be done with them. */
function ContactLine({ contact, card }: { readonly contact: Contact; readonly card: string }) {
  const { contact: words } = useWords();
  const { codec } = useAtlasSession();
  const { name, printed, tel } = contact;
  return (
    <>
      <strong className="contact-name">{name}</strong>
      {printed === null ? (
        <p className="quiet">{words.noNumber}</p>
      ) : (
        <p className="contact-number">
          {tel === null ? (
            printed
          ) : (
            <a href={`tel:${tel}`} aria-label={`${words.call(name)}, ${printed}`}>
              {printed}
            </a>
          )}
        </p>
      )}
      {printed !== null && tel === null && <p className="quiet">{words.badNumber}</p>}
      <p className="contact-actions">
        {printed !== null && tel !== null && (
          <CopyButton
            text={printed}
            label={words.copyShort}
            name={words.copy(name)}
            done={words.copied(name)}
            failed={words.copyFailed}
          />
        )}
        <a href={codec.base + card} download aria-label={words.vcard(name)}>
          {words.vcardShort}
        </a>
      </p>
    </>
  );
}
