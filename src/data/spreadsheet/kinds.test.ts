import { issueSentence } from '../issues/issue';
import { describe, expect, test } from 'vitest';
import { inWords } from '../issues/wording';
import { PROGRAMME_FOLDER } from '../../../scripts/shared/project-files';
import { importBook } from './import-book';
import { bareFiles, importedSheet, projectFiles } from '../../testing/imported-sheet';

describe('A sheet of two columns', () => {
  const rows = [
    'Region | Inriktning',
    'Dalarna | Besöksnäring',
    ' | Skog och trä',
    ' | Kompetens',
    'Gavleborg | Hållbar mat',
    'Jämtland | Fjäll',
    'Skåne | Vatten',
    'Scania | Stad och land',
    'Södermanland | Jord',
    'Västra Götaland | Textil',
    'VGR | Hav',
    'Örebro | Logistik',
    '5 | Flyg',
    'BD | Rymd',
    'SE232 | Batterier',
    'Kalmar | Glas',
    'Gotland | Sten',
    'Kopparbergs län | Gruvor',
    'Blekinge | Skärgård',
    'Hallands län | Vind',
  ];

  test('of 13 regions with uneven counts, names without "län", no texts and no contacts is read whole', async () => {
    const { titles, sentences, issues, notices, dataset } = await importedSheet(rows);
    expect(titles).toEqual({
      '04': ['Jord'],
      '05': ['Flyg'],
      '08': ['Glas'],
      '09': ['Sten'],
      '10': ['Skärgård'],
      '12': ['Vatten', 'Stad och land'],
      '13': ['Vind'],
      '14': ['Textil', 'Hav', 'Batterier'],
      '18': ['Logistik'],
      '20': ['Besöksnäring', 'Skog och trä', 'Kompetens', 'Gruvor'],
      '21': ['Hållbar mat'],
      '23': ['Fjäll'],
      '25': ['Rymd'],
    });
    expect(notices).toContain(
      'Rows without a name or code belong to the row above: A3 and 1 more.',
    );
    // It can be published: what is left to do is to read the focus areas, and in a new folder to say what the programme is.
    expect(sentences).toEqual([]);
    const unread = issues.filter(({ found }) => inWords(found).startsWith('no themes for '));
    expect(unread.map(({ severity }) => severity)).toEqual(Array(19).fill('warning'));
    expect(dataset?.regions.flatMap(({ areas }) => areas)).toHaveLength(19);
    const anew = await importedSheet(rows, bareFiles);
    expect(anew.titles).toEqual(titles);
    expect(anew.sentences[0]).toMatch(
      /^bok.csv: found nothing about the programme, expected a sheet/,
    );
  });

  test('is understood without headers', async () => {
    const { titles } = await importedSheet(rows.slice(1));
    expect(Object.keys(titles)).toHaveLength(13);
    expect(titles['20']).toContain('Skog och trä');
  });
});

test('a wide sheet has a row for each region, with numbered columns and several contacts', async () => {
  const { titles, sentences, contacts } = await importedSheet([
    'En lista över inriktningar',
    'Länskod | Inriktning 1 | Text 1 | Inriktning 2 | Text 2 | Kontaktperson',
    '1 | Mat | Om mat. | Vatten | Om vatten. | Anna Ek, 023-77 70 08 och Bo By, bo@by.se',
    '20 | Skog | Om skog. | | | Cia Al',
  ]);
  expect(titles).toEqual({ '01': ['Mat', 'Vatten'], '20': ['Skog'] });
  expect(sentences).toEqual([]);
  expect(contacts.slice(contacts.indexOf("'20'"))).toBe(
    "'20':\n  people:\n    - name: Cia Al\n'01':\n  people:\n    - name: Anna Ek\n      printed: 023-77 70 08\n    - name: Bo By\n      email: bo@by.se\n",
  );
});

test('a focus area keeps its themes where its title is that of the edition in the folder', async () => {
  const { dataset, sentences } = await importedSheet([
    'Region | Inriktning | Text',
    'Region Värmland | Modellregion Värmland | En annan text.',
  ]);
  expect(dataset).toBeNull();
  expect(sentences.join('\n')).toMatch(/A2|B2|C2/);
  expect(sentences.every((each) => /found the quote /.test(each))).toBe(true);
});

test('what a region says outside its focus areas is kept where no column is for it, which is told', async () => {
  const { files, notices } = await importedSheet([
    'Region | Inriktning | Övrigt',
    'Dalarna | Mat | Mer på vår webbplats.',
  ]);
  expect(notices.filter((each) => each.includes('what else the page says'))).toEqual([]);
  const again = await importedSheet(
    ['Region | Inriktning', 'Dalarna | Mat'],
    new Map([...projectFiles, ...files]),
  );
  expect(again.dataset?.regions[0]?.notes).toEqual([
    { type: 'paragraph', text: 'Mer på vår webbplats.' },
  ]);
  expect(again.notices).toContain(
    'The spreadsheet has no column for what else the page says of an area. It is kept as it was: Dalarna.',
  );
});

test('several columns of themes are all of the one focus area that a row has', async () => {
  const { sentences, interpretations } = await importedSheet([
    'Region | Inriktning | Huvudtema | Bitema 1 | Bitema 2',
    'Dalarna | Mat på gård | Livsmedel | Besöksnäring | Kompetensförsörjning',
  ]);
  expect(interpretations.map(({ named }) => named)).toEqual([
    ['Livsmedel', 'Besöksnäring', 'Kompetensförsörjning'],
  ]);
  expect(sentences).toEqual([]);
});

test('sorted rows keep the order that their numbers give the focus areas of a region, which is told', async () => {
  const read = async (...rows: readonly string[]) =>
    await importedSheet(['Region | Nummer | Inriktning', ...rows]);
  const sorted = async (...rows: readonly string[]) => (await read(...rows)).titles;
  const { titles, notices } = await read(
    'Dalarna | 2 | Berg',
    'Skåne | 1 | Hav',
    'Dalarna | 1 | Skog',
  );
  expect(titles).toEqual({ '12': ['Hav'], '20': ['Skog', 'Berg'] });
  expect(notices).toContain(
    'Focus areas are in the order of their numbers, which is not that of their rows: Dalarna.',
  );
  // Where one has no number, the rows are in order.
  expect(await sorted('Dalarna | 2 | Berg', 'Dalarna | | Mat', 'Dalarna | 1 | Skog')).toEqual({
    '20': ['Berg', 'Mat', 'Skog'],
  });
});

test('a row with a code alone is told by the name that the code stands for', async () => {
  const { issues } = await importedSheet(['Länskod | Inriktning', '20 | Hav', '9 | ']);
  expect(issues.map(issueSentence)).toContain(
    'bok.csv, at A3: found no focus area for "Gotland", expected at least one. "Gotland" is left out.',
  );
});

test('a copy of the page that has other words is not published with the sheet, which is told', async () => {
  const { issues } = await importedSheet(['Region | Inriktning', 'Dalarna | Hav']);
  expect(issues.map(issueSentence).join('\n')).toContain(
    '/source.txt: found other words than the spreadsheet has, expected the same words.',
  );
});

test('who stands beside each focus area of a region is one contact, and a namesake is another', async () => {
  const { contacts } = await importedSheet([
    'Region | Inriktning | Kontakt | Telefon',
    'Dalarna | Hav | An Ek | 023-77 70 08',
    'Dalarna | Skog | An Ek | 023-77 70 08',
    'Dalarna | Berg | An Ek | 023-77 70 09',
  ]);
  expect(contacts.match(/\d{3}-[\d ]+/g)).toEqual(['023-77 70 08', '023-77 70 09']);
});

test('a broken sheet is told of all its faults at once, each with its cell', async () => {
  const { sentences, dataset } = await importedSheet([
    'Region | Inriktning | Beskrivning | Huvudtema | Citat | Telefon | Kontaktperson | Textens form | Skostorlek',
    'Dalrna | A | a | Livsmedel | a | | | | ',
    'Småland | B | b | Livsmedel | b | | | | ',
    'Dalarna och Gävleborg | C | c | Livsmedel | c | | | | ',
    'Dalarna | D | d | Livsmedl | d | | | | ',
    'Dalarna | D | d | Livsmedel | e | ingen | Dan Ek | | ',
    'Dalarna | | text | | | | | | ',
    'Skåne | E | Ã¤ och\u200Bord | Livsmedel | E | | | | ',
    'Skåne | F | f | Livsmedel | | | | rubrik, stycke | ',
    'Skåne | G | g | | | | | ruta | ',
  ]);
  expect(dataset).toBeNull();
  expect(sentences).toEqual([
    'A2: found "Dalrna", expected one area on the map, by its name or code. Did you mean "Dalarna"?',
    'A3: found "Småland", expected one area on the map, by its name or code. Possible names: Jönköping, Kronoberg, Kalmar.',
    'A4: found "Dalarna och Gävleborg", expected one area on the map, by its name or code. Possible names: Dalarna, Gävleborg.',
    'D5: found the theme "Livsmedl", expected one of the 17 themes. Did you mean "livsmedel"?',
    'B6: found the focus area "D" a second time, expected every focus area once.',
    'E6: found the quote "e", expected words that stand in the focus area "D". The nearest passage is "D".',
    'F6: found the number "ingen", expected a telephone number as printed.',
    'C7: found a text without a focus area, expected the title of the focus area, in its column.',
    'C8: found the garbled letters "Ã¤", expected letters such as å, ä and ö. Perhaps "ä" was meant.',
    'C8: found the invisible character U+200B (zero-width space), expected the word without it.',
    'H9: found forms for 2 parts, expected 1: the text has that many parts, with empty lines between them.',
    'H10: found the form "ruta", expected some of stycke, paragraph, rubrik, heading, punktlista, bulleted list, numrerad lista, numbered list, with commas.',
  ]);
});

test('a fault hides no other: a number beside a broken address, an unknown theme', async () => {
  const { sentences } = await importedSheet([
    'Region | Inriktning | Huvudtema | Kontaktperson | Telefon | E-post',
    'Dalarna | Mat | Finns inte | An Ek | ingen | an(at)ek.se',
  ]);
  expect(sentences).toEqual([
    'C2: found the theme "Finns inte", expected one of the 17 themes.',
    'E2: found the number "ingen", expected a telephone number as printed.',
    'F2: found "an(at)ek.se", expected an e-mail address.',
  ]);
});

test('a note in one language is told at its cell', async () => {
  const { sentences } = await importedSheet([
    'Region | Inriktning | Not på svenska | Not på engelska',
    'Dalarna | Mat | | Not food alone',
  ]);
  expect(sentences).toEqual(['D2: found a note in one language, expected one in the other too.']);
});

test('what is published already is not told as if the sheet had it', async () => {
  const { issues } = await importedSheet(['Region | Inriktning', 'Kalmar | Mat']);
  expect(issues.map(({ file, line }) => [file, line]).filter(([, line]) => line !== null)).toEqual(
    [],
  );
});

test('a sheet that is no part of a programme is told as unread, and nothing in it is a fault', () => {
  const sheets = [
    {
      name: 'Vår plan',
      rows: [
        ['Region', 'Inriktning'],
        ['Kalmar', 'Mat'],
      ],
    },
    {
      name: 'Möten',
      rows: [
        ['Namn', 'Dag'],
        ['An Ek', '#REF!'],
      ],
    },
  ];
  const book = { file: 'bok.xlsx', sheets, notices: [] };
  const { issues, notices } = importBook(book, projectFiles, PROGRAMME_FOLDER);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(notices.map((each) => inWords(each))).toContain(
    'The sheet "Möten" is not read: no columns of a programme.',
  );
});
