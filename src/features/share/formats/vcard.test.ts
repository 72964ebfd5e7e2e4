import vCard from 'vcf';
import { expect, test } from 'vitest';
import { vcardsOf } from '../../../domain/export/vcard';
import { VCARD_MESSAGES } from '../../../i18n/vcard';
import { LANGS } from '../../../store/paths';
import { realDataset } from '../../../testing/real-dataset';

const { regions, programme } = realDataset();

/** The text of a card's property, as another's reader has it; undefined where there is none. */
function value(card: vCard, key: string): string | undefined {
  const property = card.get(key) as vCard.Property | undefined;
  return property?.valueOf();
}

/** The reader leaves the escapes of the format in place (RFC 2426, section 4). */
const unescaped = (text: string | undefined) => text?.replaceAll(/\\([\\;,])/g, '$1');

const REGARDS = { sv: 'Uppgifterna kan vara inaktuella.', en: 'The details may be out of date.' };
const NUMBER = { sv: 'Nummer', en: 'Number' };

test.each(LANGS)(
  "every contact is read by another's reader as it stands in the dataset: %s",
  (lang) => {
    const from = { messages: VCARD_MESSAGES[lang], programme, date: '2026-11-23' };
    const cards = vCard.parse(vcardsOf(regions, from));
    const people = regions.flatMap(({ name, contacts }) =>
      contacts.map((contact) => ({ region: name, ...contact })),
    );
    expect(cards).toHaveLength(people.length);
    for (const [i, { region, name, tel, printed }] of people.entries()) {
      const card = cards[i] ?? new vCard();
      const note = unescaped(value(card, 'note'));
      expect(value(card, 'fn')).toBe(name);
      expect(unescaped(value(card, 'org'))).toBe(region);
      expect(value(card, 'tel')).toBe(tel ?? undefined);
      expect(value(card, 'rev')).toBe('2026-11-23');
      expect(note).toContain(REGARDS[lang]);
      expect(note).toMatch(/Tillväxtverket.*Så arbetar regionerna.*23 [Nn]ovember 2026/);
      const inNote = note?.includes(`${NUMBER[lang]}: ${printed ?? ''}`);
      expect(inNote).toBe(printed !== null && tel === null);
    }
  },
);
