import vCard from 'vcf';
import { expect, test } from 'vitest';
import { vcardsOf } from '../../../domain/export/vcard';
import { realDataset } from '../../../testing/real-dataset';

const { regions, programme } = realDataset();

/** The text of a card's property, as another's reader has it; undefined where there is none. */
function value(card: vCard, key: string): string | undefined {
  const property = card.get(key) as vCard.Property | undefined;
  return property?.valueOf();
}

/** The reader leaves the escapes of the format in place (RFC 2426, section 4). */
const unescaped = (text: string | undefined) => text?.replaceAll(/\\([\\;,])/g, '$1');

test("every contact is read by another's reader as it stands in the dataset", () => {
  const cards = vCard.parse(vcardsOf(regions, programme));
  const people = regions.flatMap(({ name, contacts }) =>
    contacts.map((contact) => ({ region: name, ...contact })),
  );
  expect(cards).toHaveLength(people.length);
  for (const [i, { region, name, tel, printed }] of people.entries()) {
    const card = cards[i] ?? new vCard();
    expect(value(card, 'fn')).toBe(name);
    expect(unescaped(value(card, 'org'))).toBe(region);
    expect(value(card, 'tel')).toBe(tel ?? undefined);
    expect(value(card, 'note')).toContain('Uppgifterna kan vara inaktuella.');
    const inNote = value(card, 'note')?.includes(`Nummer: ${printed ?? ''}`);
    expect(inNote).toBe(printed !== null && tel === null);
  }
});
