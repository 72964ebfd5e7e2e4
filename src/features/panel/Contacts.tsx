import { hasContacts } from '../../domain/model/atlas';
import type { Contact, Region } from '../../domain/model/dataset';
import { useAppContext, useViewLinks } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';
import { CONTACTS } from '../../ui/anchors';
import { CopyButton } from '../../ui/CopyButton';
import { vcardPath } from './vcard-path';

/** Whom to call, as printed, and how old that is. An edition without contacts says so. */
export function Contacts({ region }: { readonly region: Region }) {
  const { contact: messages } = useMessages();
  const { atlas } = useAppContext();
  return (
    <section className="contacts" aria-labelledby={CONTACTS}>
      <h2 id={CONTACTS} tabIndex={-1}>
        {messages.title(region.contacts.length)}
      </h2>
      {hasContacts(atlas) ? (
        <>
          <ContactList region={region} />
          <ContactsNote />
        </>
      ) : (
        <p>{messages.leftOut}</p>
      )}
    </section>
  );
}

/** The contacts of a region, or that it has none. */
export function ContactList({ region }: { readonly region: Region }) {
  const { contact: messages } = useMessages();
  const { contacts } = region;
  return (
    <>
      {contacts.length === 0 && <p>{messages.none}</p>}
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
  const { contact: messages } = useMessages();
  const link = useViewLinks();
  return (
    <p className="muted">
      {messages.age}{' '}
      <a
        {...link((view) => ({ ...view, subject: { kind: 'about', page: 'privacy' } }))}
        className="screen-only"
      >
        {messages.privacy}
      </a>
    </p>
  );
}

/** One contact: the name, the number as printed, and what can be done with them. */
function ContactLine({ contact, card }: { readonly contact: Contact; readonly card: string }) {
  const { contact: messages } = useMessages();
  const { codec } = useAppContext();
  const { name, printed, tel } = contact;
  return (
    <>
      <strong className="contact-name">{name}</strong>
      {printed === null ? (
        <p className="muted">{messages.noNumber}</p>
      ) : (
        <p className="contact-number">
          {tel === null ? (
            printed
          ) : (
            <a href={`tel:${tel}`} aria-label={`${messages.call(name)}, ${printed}`}>
              {printed}
            </a>
          )}
        </p>
      )}
      {printed !== null && tel === null && <p className="muted">{messages.badNumber}</p>}
      <p className="contact-actions">
        {printed !== null && tel !== null && (
          <CopyButton
            text={printed}
            label={messages.copyShort}
            name={messages.copy(name)}
            done={messages.copied(name)}
            failed={messages.copyFailed}
          />
        )}
        <a href={codec.base + card} download aria-label={messages.vcard(name)}>
          {messages.vcardShort}
        </a>
      </p>
    </>
  );
}
