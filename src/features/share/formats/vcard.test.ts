import vCard from 'vcf';
import { expect, test } from 'vitest';
import { contactCards } from '../../../app/contact-cards';
import { vcardsOf } from '../../../domain/export/vcard';
import { cardSource } from '../../../i18n/vcard';
import { LANGS } from '../../../store/paths';
import { realDataset } from '../../../testing/real-dataset';

const dataset = realDataset();
const { regions, programme } = dataset;

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
    const from = cardSource(lang, programme, 'https://prov/', '2026-11-23');
    const cards = vCard.parse(vcardsOf(regions, from));
    const people = regions.flatMap(({ name, slug, contacts }) =>
      contacts.map((contact) => ({ region: name, slug, ...contact })),
    );
    expect(cards).toHaveLength(people.length);
    for (const [i, { region, slug, name, tel, printed }] of people.entries()) {
      const card = cards[i] ?? new vCard();
      const note = unescaped(value(card, 'note'));
      expect(value(card, 'fn')).toBe(name);
      expect(unescaped(value(card, 'org'))).toBe(region);
      expect(value(card, 'tel')).toBe(tel ?? undefined);
      const page = `https://prov/${lang === 'en' ? 'en/' : ''}region/${slug}/`;
      expect(value(card, 'url')).toBe(page);
      expect(value(card, 'rev')).toBe('2026-11-23');
      expect(note).toContain(REGARDS[lang]);
      expect(note).toMatch(/Tillväxtverket.*Så arbetar regionerna.*23 [Nn]ovember 2026/);
      const inNote = note?.includes(`${NUMBER[lang]}: ${printed ?? ''}`);
      expect(inNote).toBe(printed !== null && tel === null);
    }
  },
);

test('the build writes the cards that the browser would', () => {
  const built = contactCards(dataset, 'https://prov/', '2026-11-23');
  for (const lang of LANGS) {
    const from = cardSource(lang, programme, 'https://prov/', '2026-11-23');
    const dalarna = regions.filter(({ slug }) => slug === 'dalarna');
    const path = `${lang === 'en' ? 'en/' : ''}region/dalarna/kontakt-1.vcf`;
    expect(built.get(path)).toBe(vcardsOf(dalarna, from));
  }
});
