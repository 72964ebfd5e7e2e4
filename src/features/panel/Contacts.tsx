import { hasContacts } from '../../domain/model/atlas';
import type { Contact, Region } from '../../domain/model/dataset';
import { useAppContext, useViewLinks } from '../../store/app-context';
import { showSubject } from '../../store/view-state';
import { useMessages } from '../../i18n/use-messages';
import { CONTACTS } from '../../ui/anchors';
import { CopyButton } from '../../ui/CopyButton';
import { vcardPath } from '../../store/data-paths';

/** The section with a region's contacts, or a sentence if the edition has none. */
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

/** The contacts of a region, or a sentence if it has none. */
export function ContactList({ region }: { readonly region: Region }) {
  const { contact: messages, lang } = useMessages();
  const { contacts } = region;
  return (
    <>
      {contacts.length === 0 && <p>{region.vacant ? messages.vacant : messages.none}</p>}
      <ul>
        {contacts.map((contact, i) => (
          <li key={contact.name}>
            <ContactEntry contact={contact} card={vcardPath(region, i, lang)} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** A note on the age of the contacts, with a link to the page on corrections and removal. */
export function ContactsNote() {
  const { contact: messages } = useMessages();
  const link = useViewLinks();
  return (
    <p className="muted">
      {messages.age}{' '}
      <a
        {...link((view) => showSubject(view, { kind: 'about', page: 'privacy' }))}
        className="screen-only"
      >
        {messages.privacy}
      </a>
    </p>
  );
}

/** A contact: name, number as printed, and the actions for them. */
function ContactEntry({ contact, card }: { readonly contact: Contact; readonly card: string }) {
  const { contact: messages } = useMessages();
  const { codec, draft } = useAppContext();
  const { name, role, switchboard, extension, email } = contact;
  return (
    <>
      <strong className="contact-name" translate="no">
        {name}
      </strong>
      {role !== undefined && <p>{role}</p>}
      <ContactPhone contact={contact} />
      {(switchboard !== undefined || extension !== undefined) && (
        <p>{messages.switchboard(switchboard ?? null, extension ?? null)}</p>
      )}
      {email !== undefined && (
        <p>
          <a href={`mailto:${email}`} translate="no">
            {email}
          </a>
        </p>
      )}
      <p className="contact-actions">
        <CopyNumber contact={contact} />
        {!draft && (
          <a href={codec.base + card} download aria-label={messages.vcard(name)}>
            {messages.vcardShort}
          </a>
        )}
      </p>
    </>
  );
}

/** A button that copies a number, if it is valid. */
export function CopyNumber({ contact: { name, printed, tel } }: { readonly contact: Contact }) {
  const { contact: messages } = useMessages();
  if (printed === null || tel === null) return null;
  return (
    <CopyButton
      text={printed}
      label={messages.copyShort}
      name={messages.copy(name)}
      done={messages.copied(name)}
      failed={messages.copyFailed}
    />
  );
}

/** The number as printed, with a note if it is not valid, or a sentence that says that there is none. */
export function ContactPhone({ contact }: { readonly contact: Contact }) {
  const { programme } = useAppContext().atlas.dataset;
  const { contact: messages } = useMessages();
  if (contact.printed === null) return <p className="muted">{messages.noNumber(programme)}</p>;
  return (
    <>
      <p className="contact-number" translate="no">
        <PhoneNumber contact={contact} />
      </p>
      {contact.tel === null && <p className="muted">{messages.badNumber}</p>}
    </>
  );
}

/** The number as printed, as a link that dials it if it is valid. */
export function PhoneNumber({ contact: { name, printed, tel } }: { readonly contact: Contact }) {
  const { contact: messages } = useMessages();
  if (tel === null) return <>{printed}</>;
  return (
    <a href={`tel:${tel}`} aria-label={messages.call(printed ?? tel, name)}>
      {printed}
    </a>
  );
}
