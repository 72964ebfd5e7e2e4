import type { Contact, Programme, Region } from '../model/dataset';

/** The maximum length of a line in octets, before folding (RFC 2426, section 2.6). */
const LINE = 75;

/**
 * A contact as a vCard 3.0, because Outlook and older phones do not read 4.0. A valid number is given as E.164;
 * an invalid one is in the note as printed.
 */
export function vcard(contact: Contact, organisation: string, source: string): string {
  // Swedish double surnames are more common here than double given names written apart.
  const [given = '', ...rest] = contact.name.split(' ');
  const family = rest.join(' ');
  const note =
    contact.tel === null && contact.printed ? `${source} Nummer: ${contact.printed}` : source;
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escape(contact.name)}`,
    `N:${escape(family)};${escape(given)};;;`,
    `ORG:${escape(organisation)}`,
    ...(contact.tel === null ? [] : [`TEL;TYPE=WORK,VOICE:${contact.tel}`]),
    ...(contact.email === undefined ? [] : [`EMAIL;TYPE=INTERNET:${contact.email}`]),
    ...(contact.role === undefined ? [] : [`TITLE:${escape(contact.role)}`]),
    `NOTE:${escape(note)}`,
    'END:VCARD',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

/** The source of the contacts and a warning of their age, for a card's note. In Swedish, like the contacts. */
export function vcardSource({
  publisher,
  source,
}: Pick<Programme, 'publisher' | 'source'>): string {
  return `${publisher}, ”${source}”. Uppgifterna kan vara inaktuella.`;
}

/** The contacts of several regions as one file. */
export function vcardsOf(regions: readonly Region[], programme: Programme): string {
  return regions
    .flatMap(({ name, contacts }) =>
      contacts.map((contact) => vcard(contact, name, vcardSource(programme))),
    )
    .join('');
}

function escape(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, '\\n');
}

/** A line folded between characters so that no part is longer than `LINE` octets of UTF-8. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    const limit = parts.length === 0 ? LINE : LINE - 1;
    if (octets(part + character) > limit) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part].join('\r\n ');
}

function octets(text: string): number {
  return new TextEncoder().encode(text).length;
}
