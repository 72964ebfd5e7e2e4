import { describe, expect, test } from 'vitest';
import { matchSheet, reassigned } from './match-sheet';

const PLACES = new Set(['Dalarna', 'Skåne', 'Gotland']);
const isPlace = (text: string) => PLACES.has(text);
const sheetOf = (rows: readonly string[]) => ({
  name: '',
  rows: rows.map((row) => row.split('|').map((cell) => cell.trim())),
});
const matched = (...rows: readonly string[]) => matchSheet(sheetOf(rows), isPlace);
/** "title 2" for each column, "–" for one that is not read. */
const columnsOf = ({ columns, sheet }: ReturnType<typeof matchSheet>) =>
  (sheet.rows[0] ?? []).map((_, index) => {
    const column = columns.find((each) => each.index === index);
    return column ? `${column.field} ${String(column.number)}` : '–';
  });

describe('A column that is read as something else', () => {
  const three = matched('Region | Vad | Mer', 'Dalarna | Mat | Om mat');

  test('has the number of its order, whichever is changed first', () => {
    const firstTitle = reassigned(reassigned(three, 1, 'title'), 2, 'text');
    const firstText = reassigned(reassigned(three, 2, 'text'), 1, 'title');
    expect(columnsOf(firstTitle)).toEqual(['region 1', 'title 1', 'text 1']);
    expect(columnsOf(firstText)).toEqual(columnsOf(firstTitle));
  });

  test('leaves the others in their order, and keeps the number of its header', () => {
    const wide = matched('Region | Inriktning | Inriktning | X 7', 'Dalarna | A | B | C');
    expect(columnsOf(reassigned(wide, 1, null))).toEqual(['region 1', '–', 'title 1', '–']);
    expect(columnsOf(reassigned(wide, 3, 'title'))[3]).toBe('title 7');
  });
});

test.each([
  ['Regionens namn | Vad regionen prioriterar | Fritext | Ansvarig tjänsteperson | Tfn', 'Tfn'],
  ['Länsnamn | Prioritet | Summary | Vem | Telefonnr', 'Telefonnr'],
  ['Region name | Priority | Description | Responsible | Phone', 'Phone'],
])('headers are understood: %s', (headers) => {
  const match = matched(headers, 'Dalarna | Mat | Om mat | An Ek | 023-77 70 08');
  expect(match.columns.map(({ field }) => field)).toEqual([
    'region',
    'title',
    'text',
    'contact',
    'printed',
  ]);
});

test('a loose word for regions above something else is no column of regions', () => {
  const match = matched('Region | Regionens hjärtefrågor', 'Dalarna | Mat', 'Skåne | Hav');
  expect(columnsOf(match)).toEqual(['region 1', 'title 1']);
});

test.each(['Område', 'Area'])('a column of places is one of regions, also under "%s"', (header) => {
  const rows = ['Dalarna | Mat | Om mat', 'Skåne | Hav | Om hav'];
  expect(columnsOf(matched(`${header} | Prioritering | Text`, ...rows))).toEqual([
    'region 1',
    'title 1',
    'text 1',
  ]);
  expect(columnsOf(matched(`Region | ${header}`, 'Dalarna | Skåne'))[1]).toBe('title 1');
});

test('beside texts, a column without a word for it has the titles', () => {
  const match = matched(
    'Region | Hjärtefråga | Fritext | Kontakt',
    'Dalarna | Mat | Om mat | An Ek',
  );
  expect(columnsOf(match)).toEqual(['region 1', 'title 1', 'text 1', 'contact 1']);
});

test('two header rows, the upper one merged, are read together', () => {
  const match = matched(
    ' | Inriktning 1 | | Inriktning 2 | | Kontakt |',
    'Region | Namn | Text | Namn | Text | Namn | Telefon',
    'Dalarna | A | a | B | b | An Ek | 023-77 70 08',
  );
  expect(match.start).toBe(2);
  expect(match.kind).toBe('areas');
  expect(match.columns.map(({ field, number }) => `${field} ${String(number)}`)).toEqual([
    'region 1',
    'title 1',
    'text 1',
    'title 2',
    'text 2',
    'contact 1',
    'printed 1',
  ]);
});

test('a row of data is no second header row, whatever words are in it', () => {
  const match = matched('Region | Inriktning | Beskrivning', 'Dalarna | Namn | Telefon');
  expect(match.start).toBe(1);
});

test.each([
  [
    'Region | Inriktning | Beskrivning',
    'Dalrna | Kontakter med företag | Insatser i regionen',
    'areas',
  ],
  ['Id | Tema | Definition', 'mat | Namn och titel | Text om region', 'themes'],
])(
  'a row of data is none either where its place is misspelt or missing: %s',
  (above, row, kind) => {
    const match = matched(above, row, 'Skåne | Hav | x');
    expect([match.start, match.kind]).toEqual([1, kind]);
  },
);

describe('Without headers', () => {
  test('regions, titles, telephones, addresses and names are told by what is in the columns', () => {
    const match = matched(
      'An Ek | Mat och dryck | 023-77 70 08 | an@ek.se | Dalarna',
      'Bo By | Hav | 040-675 30 00 | bo@by.se | Skåne',
    );
    expect(columnsOf(match)).toEqual(['contact 1', 'title 1', 'printed 1', 'email 1', 'region 1']);
  });

  test('titles that look like names are titles where nothing says whom to call', () => {
    const match = matched('Dalarna | Hållbar Mat', 'Skåne | Blå Tillväxt');
    expect(columnsOf(match)).toEqual(['region 1', 'title 1']);
  });
});

describe('A column that no header names', () => {
  const guessed = (title: string, cell: string, contact = 'An Ek') =>
    columnsOf(
      matched(`Region | Inriktning | Kontakt | ${title}`, `Dalarna | Mat | ${contact} | ${cell}`),
    )[3];

  test.each([
    ['Uppdaterad', '2025-01-31'],
    ['Beslutad', '01/02 2025'],
    ['Programperiod', '2021–2027'],
    ['Budget', '1500000'],
    ['Kommentar', '1 500 000'],
    ['Adress', '791 29'],
    ['Diarienr', '2024/01234'],
    ['Orgnr', '202100-2387'],
    ['Född', '010203-1234'],
  ])('and holds no telephone numbers is none of them: %s, %s', (title, cell) => {
    expect(guessed(title, cell)).toBe('–');
  });

  test('and holds telephone numbers is one, where the contacts have none', () => {
    expect(guessed('Nås på', '023-77 70 08')).toBe('printed 1');
    expect(guessed('Nås på', '023-77 70 08', 'An Ek, 023-77 70 99')).toBe('–');
  });

  test('and has a header is none of contacts', () => {
    const match = matched('Region | Inriktning | E-post | Nämnd', 'Dalarna | Mat | a@x.se | Bo By');
    expect(columnsOf(match)[3]).toBe('–');
  });
});

describe('The row of the headers', () => {
  const rows = ['Lista | 2026', 'Var | Hjärtefråga', 'Dalarna | Mat'];

  test('can be chosen', () => {
    const match = matchSheet(sheetOf(rows), isPlace, 1);
    expect(match.start).toBe(2);
    expect(match.titles.map(({ text }) => text)).toEqual(['Var', 'Hjärtefråga']);
    expect(columnsOf(match)).toEqual(['region 1', 'title 1']);
  });

  test('may be none', () => {
    expect(matchSheet(sheetOf(['Dalarna | Region']), isPlace, -1).start).toBe(0);
  });
});
