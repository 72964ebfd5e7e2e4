import { describe, expect, test } from 'vitest';
import { importedSheet } from '../../testing/imported-sheet';
import { issueSentence } from '../issues/issue';
import { contactsIn, inCell, peopleOf } from '../../testing/people-in-row';

describe('Numbered columns of contacts', () => {
  test('keep together what has the same number, where the first of them is empty', () => {
    const { people, sentences } = contactsIn({
      'Kontakt 1': '',
      'Telefon 1': '',
      'Kontakt 2': 'Di El',
      'Telefon 2': '040-675 30 99',
    });
    expect(people).toEqual([{ name: 'Di El', printed: '040-675 30 99' }]);
    expect(sentences).toEqual([]);
  });

  test('give nobody a number that stands beside another name, or none', () => {
    const { people, sentences } = contactsIn({
      'Kontakt 1': '',
      'Telefon 1': '040-675 30 00',
      'Kontakt 2': 'Di El',
      'Telefon 2': '040-675 30 99',
    });
    expect(people).toEqual([{ name: 'Di El', printed: '040-675 30 99' }]);
    expect(sentences).toEqual([
      'C2: found "040-675 30 00" beside nobody, expected the name of the person in the same row.',
    ]);
  });

  test('without numbers are those of their order', () => {
    const { people } = peopleOf(
      ['Namn', 'Telefon', 'Namn', 'Telefon'],
      ['An Ek', '023-77 70 08', 'Bo By', '023-77 70 09'],
    );
    expect(people).toEqual([
      { name: 'An Ek', printed: '023-77 70 08' },
      { name: 'Bo By', printed: '023-77 70 09' },
    ]);
  });
});

describe('Several columns of numbers', () => {
  test.each([
    ['070-123 45 67', '023-77 70 08', '070-123 45 67', ['D2']],
    ['', '023-77 70 08', '023-77 70 08', []],
  ])(
    'beside one name give the first that is filled: "%s", "%s"',
    (mobile, tel, printed, notices) => {
      const read = contactsIn({ Namn: 'An Ek', Mobil: mobile, Telefon: tel });
      expect(read.people).toEqual([{ name: 'An Ek', printed }]);
      expect(read.sentences).toEqual([]);
      expect(read.notices).toEqual(
        notices.map(
          (cell) => `${cell}: the person has another one in an earlier column, which is taken.`,
        ),
      );
    },
  );

  test('are of the name before them', () => {
    const { people, sentences } = peopleOf(
      ['Namn', 'Telefon', 'Mobil', 'Namn', 'Telefon', 'Mobil'],
      ['An Ek', '', '070-123 45 67', 'Bo By', '', ''],
    );
    expect(people).toEqual([{ name: 'An Ek', printed: '070-123 45 67' }, { name: 'Bo By' }]);
    expect(sentences).toEqual([]);
  });

  test('are nobody’s where nothing says whose', () => {
    const { people, sentences } = peopleOf(
      ['Namn', 'Namn', 'Telefon', 'Telefon', 'Mobil'],
      ['An Ek', 'Bo By', '023-77 70 08', '', ''],
    );
    expect(people).toEqual([{ name: 'An Ek' }, { name: 'Bo By' }]);
    expect(sentences).toHaveLength(1);
  });
});

describe('Several people in one cell', () => {
  const both = [
    { name: 'An Ek', printed: '023-77 70 08', email: 'an@ek.se' },
    { name: 'Bo By', printed: '023-77 70 09', email: 'bo@by.se' },
  ];

  test.each([
    ['line breaks', 'An Ek⏎Bo By', '023-77 70 08⏎023-77 70 09', 'an@ek.se⏎bo@by.se'],
    ['"och"', 'An Ek och Bo By', '023-77 70 08 och 023-77 70 09', 'an@ek.se och bo@by.se'],
    ['commas', 'An Ek, Bo By', '023-77 70 08, 023-77 70 09', 'an@ek.se, bo@by.se'],
    ['commas alone', 'An Ek,Bo By', '023-77 70 08,023-77 70 09', 'an@ek.se,bo@by.se'],
    ['a slash', 'An Ek / Bo By', '023-77 70 08 / 023-77 70 09', 'an@ek.se / bo@by.se'],
  ])('with %s have what stands beside them, in the same order', (_, name, tel, email) => {
    const { people, sentences } = contactsIn({ Kontakt: name, Telefon: tel, 'E-post': email });
    expect(sentences).toEqual([]);
    expect(people).toEqual(both);
  });

  test('with one number beside them are asked whose it is', () => {
    const { sentences } = contactsIn({ Kontakt: 'An Ek och Bo By', Telefon: '023-77 70 08' });
    expect(sentences).toEqual([
      'C2: found "023-77 70 08" beside 2 people, expected as many as there are people. Write each one after the right name, in the cell with the names.',
    ]);
  });

  test.each([
    'An Ek, 023-77 70 08, an@ek.se, Bo By, 023-77 70 09, bo@by.se',
    'Kontakt: An Ek, tel. 023-77 70 08, e-post: an@ek.se⏎Bo By 023-77 70 09 bo@by.se',
    'An Ek 023-77 70 08 an@ek.se; Bo By (bo@by.se), 023-77 70 09',
  ])('are told apart: %s', (contact) => {
    const { people, sentences } = inCell(contact);
    expect(sentences).toEqual([]);
    expect(people).toEqual(both);
  });

  test.each([
    ['An Ek (enhetschef)', 'enhetschef'],
    ['An Ek, Enhetschef', 'Enhetschef'],
    ['An Ek (strateg, mat och hav)', 'strateg, mat och hav'],
    ['An Ek⏎Kommunikatör', 'Kommunikatör'],
    ['An Ek, chef för tillväxt och utveckling', 'chef för tillväxt och utveckling'],
  ])('have roles: %s', (contact, role) => {
    const { people, sentences } = inCell(contact);
    expect(sentences).toEqual([]);
    expect(people).toEqual([{ name: 'An Ek', role }]);
  });

  test.each([
    ['ليلى حداد', 'سمير خوري'],
    ['सीता देवी', 'राम कुमार'],
  ])('are told apart in scripts without capitals: %s / %s', (first, second) => {
    const { people, sentences } = inCell(`${first} / ${second}, 023-77 70 09`);
    expect(sentences).toEqual([]);
    expect(people).toEqual([{ name: first }, { name: second, printed: '023-77 70 09' }]);
  });

  test.each([
    'an.ek@region.se',
    '023-77 70 08',
    'Ek, An',
    'An Ek, Region Dalarna',
    'An Ek, 023-77 70 08, 070-123 45 67',
    '023-77 70 08, An Ek',
    'an ek⏎bo by',
    'Regional utveckling',
    'Folkhälsa',
    'Regionala Utvecklingsnämnden',
    'Regional Strateg',
    'Anna',
    'An Ek, Regional utveckling, 023-77 70 08',
    'An Ek, 0701234567 el. 023-777008',
    'An Ek, 023-77 70 08 (växel 023-77 70 00)',
    'An Ek, växel 023-77 70 00',
  ])('that cannot be told apart are a fault of the cell: %s', (contact) => {
    const { sentences } = inCell(contact);
    expect(sentences).toEqual([
      `B2: found the contact "${contact.replace('⏎', '\n')}", expected for each person first name and surname, then at most one telephone number and one e-mail address.`,
    ]);
  });

  test.each([
    ['An Ek tel 023-77 70 08', { printed: '023-77 70 08' }],
    ['An Ek (tel. 023-77 70 08)', { printed: '023-77 70 08' }],
    ['An Ek mobil: 070-123 45 67', { printed: '070-123 45 67' }],
    ['An Ek e-post an@ek.se', { email: 'an@ek.se' }],
    ['An Ek mailto:an@ek.se', { email: 'an@ek.se' }],
    ['An Ek⏎Ekonom⏎023-77 70 08', { role: 'Ekonom', printed: '023-77 70 08' }],
    ['Anna-Karin K. Ek-By', { name: 'Anna-Karin K. Ek-By' }],
  ])('keep no words about their numbers: %s', (contact, details) => {
    const { people, sentences } = inCell(contact);
    expect(sentences).toEqual([]);
    expect(people).toEqual([{ name: 'An Ek', ...details }]);
  });

  test('keep an extension with its number', () => {
    const { people } = inCell('An von Ek, 023-77 70 08, ankn. 12 och Bo af By');
    expect(people).toEqual([
      { name: 'An von Ek', printed: '023-77 70 08, ankn. 12' },
      { name: 'Bo af By' },
    ]);
  });
});

describe('What stands beside a name', () => {
  const beside = { Kontakt: 'An Ek, 023-77 70 08' };
  test('and is another number than that in its cell is a fault', () => {
    const { people, sentences } = contactsIn({ ...beside, Telefon: '023-77 70 99' });
    expect(people).toEqual([{ name: 'An Ek', printed: '023-77 70 08' }]);
    expect(sentences).toEqual([
      'C2: found "023-77 70 99" beside "023-77 70 08" of the same person, expected only one of them.',
    ]);
  });

  test('and is the same number is said once', () => {
    const { people, sentences } = contactsIn({ ...beside, Telefon: '023–777008' });
    expect(people).toEqual([{ name: 'An Ek', printed: '023-77 70 08' }]);
    expect(sentences).toEqual([]);
  });

  test('is an address without "mailto:"', () => {
    const { people } = contactsIn({ Kontakt: 'An Ek', 'E-post': 'mailto:an@ek.se' });
    expect(people).toEqual([{ name: 'An Ek', email: 'an@ek.se' }]);
  });
});

test.each(['Vakant', 'vakant', 'Tjänsten är vakant.', 'Vacant', 'Vakant från 1 maj'])(
  '"%s" is a vacancy and nobody’s name',
  (word) => {
    expect(inCell(word)).toEqual({ people: [], isVacant: true, sentences: [], notices: [] });
    expect(contactsIn({ Namn: word }).isVacant).toBe(true);
  },
);

test('a region with a vacancy and a contact is a fault', async () => {
  const { sentences } = await importedSheet([
    'Region | Inriktning | Kontakt',
    'Dalarna | Mat | Vakant',
    'Dalarna | Hav | An Ek',
  ]);
  expect(sentences).toEqual([
    'C2: found a vacancy beside the contact "An Ek", expected only one of them.',
  ]);
});

test('a vacancy is written as one', async () => {
  const { contacts } = await importedSheet([
    'Region | Inriktning | Kontakt',
    'Dalarna | Mat | Vakant',
  ]);
  expect(contacts).toMatch(/\n'20':\n {2}vacant: 'true'\n$/);
});

test.each(['–', 'Saknas', 'ingen'])('"%s" is nobody', (word) => {
  expect(inCell(word)).toEqual({ people: [], isVacant: false, sentences: [], notices: [] });
});

test('a sheet of contacts alone lacks focus areas, and none of its rows is a fault', async () => {
  const { issues } = await importedSheet(['Region | Namn', 'Dalarna | An Ek']);
  const errors = issues.filter(({ severity }) => severity === 'error').map(issueSentence);
  expect(errors).toHaveLength(1);
  expect(errors.join('')).toContain('found no area with focus areas, expected at least one.');
});
