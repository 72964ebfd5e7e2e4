import type { Contact, Region } from '../model/dataset';

/** The maximum length of a line in octets, before folding (RFC 2426, section 2.6). */
const LINE = 75;

/** What a card says of its region. */
type CardRegion = Pick<Region, 'name' | 'slug'>;

/** Where the contacts are from. */
export interface CardSource {
  /** Returns the source, the day and that they may be out of date; and a number that is not valid, as printed. */
  readonly noteOf: (contact: Contact) => string;
  /** The day that the cards are made, YYYY-MM-DD: nobody knows the age of the contacts themselves. */
  readonly date: string;
  /** Returns the full address of a region's page; null where the site's address is unknown. */
  readonly pageOf: (region: CardRegion) => string | null;
}

/**
 * A contact as a vCard 3.0, because Outlook and older phones do not read 4.0. A valid number is given as E.164;
 * an invalid one is in the note as printed.
 */
export function vcard(contact: Contact, region: CardRegion, from: CardSource): string {
  const page = from.pageOf(region);
  // Swedish double surnames are more common here than double given names written apart.
  const [given = '', ...rest] = contact.name.split(' ');
  const family = rest.join(' ');
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escape(contact.name)}`,
    `N:${escape(family)};${escape(given)};;;`,
    `ORG:${escape(region.name)}`,
    ...(contact.tel === null ? [] : [`TEL;TYPE=WORK,VOICE:${contact.tel}`]),
    ...(contact.email === undefined ? [] : [`EMAIL;TYPE=INTERNET:${contact.email}`]),
    ...(contact.role === undefined ? [] : [`TITLE:${escape(contact.role)}`]),
    `NOTE:${escape(from.noteOf(contact))}`,
    ...(page === null ? [] : [`URL:${page}`]),
    `REV:${from.date}`,
    'END:VCARD',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

/** The contacts of several regions as one file. */
export function vcardsOf(regions: readonly Region[], from: CardSource): string {
  return regions
    .flatMap((region) => region.contacts.map((contact) => vcard(contact, region, from)))
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
