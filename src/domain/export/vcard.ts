import type { Contact, Programme, Region } from '../model/dataset';

/** The most octets of a line before it is folded (RFC 2426, section 2.6). */
const LINE = 75;

/**
 * A contact as a vCard. Version 3.0, because Outlook and older phones do not read 4.0. The number is
 * given as E.164 where it is valid; a printed number that cannot be dialled is left to the note.
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

/** Where the contacts come from and how old that is, for a card's note. In Swedish, like what it is about. */
export function vcardSource({
  publisher,
  source,
}: Pick<Programme, 'publisher' | 'source'>): string {
  return `${publisher}, ”${source}”. Uppgifterna kan vara inaktuella.`;
}

/** The contacts of several regions in one file, which address books take in at once. */
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

/** Breaks a line between characters so that no part is longer than allowed, counted in UTF-8. */
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
