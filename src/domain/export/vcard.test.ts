import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeUpDataset } from '../../testing/made-up-dataset';
import { vcard, vcardsOf, type CardSource } from './vcard';

const amelie = { name: 'Amelie Sahlin', printed: '023-777008', tel: '+4623777008' };

const named = (name: string) => ({ name, slug: 'dalarna' });
const dalarna = named('Region Dalarna');

/** A source with this note. */
const from = (note: string, root: string | null = null): CardSource => ({
  noteOf: () => note,
  date: '2026-11-23',
  pageOf: ({ slug }) => (root === null ? null : `${root}region/${slug}/`),
});

/** What a reader of vCards does first: joins folded lines, then takes them apart. */
const unfold = (card: string) => card.replaceAll('\r\n ', '').split('\r\n');

describe('vcard', () => {
  test('a card has the name, the organisation and the number that can be dialled', () => {
    expect(unfold(vcard(amelie, dalarna, from('Källa.', 'https://prov/')))).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:Amelie Sahlin',
      'N:Sahlin;Amelie;;;',
      'ORG:Region Dalarna',
      'TEL;TYPE=WORK,VOICE:+4623777008',
      'NOTE:Källa.',
      'URL:https://prov/region/dalarna/',
      'REV:2026-11-23',
      'END:VCARD',
      '',
    ]);
  });

  test("a number that cannot be dialled, like Kalmar's, stands in the note and nowhere else", () => {
    const erik = { name: 'Erik Ciardi', printed: '0480- 4483833', tel: null };
    const noteOf: CardSource['noteOf'] = ({ printed }) => `Källa. Nr ${printed}`;
    const lines = unfold(vcard(erik, dalarna, { ...from(''), noteOf }));
    expect(lines.filter((line) => line.includes('4483833'))).toEqual([
      'NOTE:Källa. Nr 0480- 4483833',
    ]);
  });

  test('a contact without number has a card without number, and a site without address names no page', () => {
    const card = vcard({ name: 'Eva Lingvall', printed: null, tel: null }, dalarna, from('K.'));
    expect(unfold(card)).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:Eva Lingvall',
      'N:Lingvall;Eva;;;',
      'ORG:Region Dalarna',
      'NOTE:K.',
      'REV:2026-11-23',
      'END:VCARD',
      '',
    ]);
  });

  test('an address and a role are on the card where they are known', () => {
    const lines = unfold(
      vcard({ ...amelie, email: 'a@prov.se', role: 'Chef, klimat' }, dalarna, from('K.')),
    );
    expect(lines).toContain('EMAIL;TYPE=INTERNET:a@prov.se');
    expect(lines).toContain(String.raw`TITLE:Chef\, klimat`);
    expect(vcard(amelie, dalarna, from('K.'))).not.toMatch(/EMAIL|TITLE/);
  });

  test('the first name is the given one, and all the others are the surname', () => {
    const name = (text: string) => unfold(vcard({ ...amelie, name: text }, dalarna, from('K.')))[3];
    expect(name('Amelie Berg Sahlin')).toBe('N:Berg Sahlin;Amelie;;;');
    expect(name('Amelie')).toBe('N:;Amelie;;;');
  });

  test('a line is as long as it may be: 75 bytes, and with the space of a folded one the same', () => {
    const lengths = vcard(amelie, named('x'.repeat(300)), from('K.'))
      .split('\r\n')
      .filter((line) => /^ORG|^ x/.test(line))
      .map(({ length }) => length);
    expect(lengths.slice(0, -1)).toEqual(lengths.slice(0, -1).map(() => 75));
    expect(lengths).toHaveLength(5);
    expect(vcard(amelie, named('x'.repeat(71)), from('K.'))).toContain(`${'x'.repeat(71)}\r\n`);
  });

  test('the cards of several regions follow each other in one file', () => {
    const regions = madeUpDataset({ '20': ['A'], '21': ['B'] }).regions.map((region) => ({
      ...region,
      contacts: [amelie, { ...amelie, name: `Bo ${region.shortName}` }],
    }));
    const cards = vcardsOf(regions, from('K.'));
    expect(cards.match(/END:VCARD\r\nBEGIN:VCARD\r\n/g)).toHaveLength(3);
    const names = unfold(cards).filter((line) => /^(?:FN|ORG)/.test(line));
    expect(names).toEqual([
      'FN:Amelie Sahlin',
      'ORG:Region Dalarna',
      'FN:Bo Dalarna',
      'ORG:Region Dalarna',
      'FN:Amelie Sahlin',
      'ORG:Region Gävleborg',
      'FN:Bo Gävleborg',
      'ORG:Region Gävleborg',
    ]);
  });

  test('commas, semicolons, backslashes and line breaks are escaped', () => {
    const lines = unfold(vcard(amelie, named(String.raw`A, B; C\D`), from('ett\ntvå\r\ntre')));
    expect(lines).toContain(String.raw`ORG:A\, B\; C\\D`);
    expect(lines).toContain(String.raw`NOTE:ett\ntvå\ntre`);
  });

  test('no line is longer than 75 bytes, and folding loses nothing and splits no letter', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'å', 'ö', '€', '😀'), maxLength: 200 });
    fc.assert(
      fc.property(text, (organisation) => {
        const card = vcard(amelie, named(organisation), from('Källa.'));
        for (const line of card.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
        }
        expect(unfold(card)).toContain(`ORG:${organisation}`);
      }),
    );
  });
});
