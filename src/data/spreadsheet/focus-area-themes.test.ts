import { describe, expect, test } from 'vitest';
import { PROGRAMME_FOLDER } from '../../../scripts/shared/project-files';
import { importedSheet, projectFiles } from '../../testing/imported-sheet';
import { issueSentence } from '../issues/issue';
import type { SourceFiles } from '../folder/read-programme-folder';
import { importBook } from './import-book';

const AREAS = ['Region', 'Inriktning', 'Text', 'Huvudtema', 'Bitema'];
const QUOTES = ['Region', 'Inriktning', 'Tema', 'Nivå', 'Citat'];
const quote = (theme: string, level: string, words: string) => [
  'Dalarna',
  'Mat',
  theme,
  level,
  words,
];
const FOOD = quote('livsmedel', 'huvudtema', 'gårdar');
const CLIMATE = quote('klimat-energi', 'bitema', 'sol');

/** Imports a focus area with these themes in its row, and these on a sheet of their own, into a folder. */
function imported(
  main: string,
  touches: string,
  quotes: readonly string[][],
  files: SourceFiles = projectFiles,
) {
  const row = ['Dalarna', 'Mat', 'Om gårdar och sol.', main, touches];
  const sheets = [
    { name: 'Inriktningar', rows: [AREAS, row] },
    { name: 'Citat', rows: [QUOTES, ...quotes] },
  ];
  return importBook({ file: 'bok.xlsx', sheets, notices: [] }, files, PROGRAMME_FOLDER);
}

const published: SourceFiles = new Map([
  ...projectFiles,
  ...imported('livsmedel', 'klimat-energi', [FOOD, CLIMATE]).files,
]);

/** What comes of the same focus area in a correction of that edition. */
function corrected(main: string, touches: string, quotes: readonly string[][], files = published) {
  const { dataset, issues } = imported(main, touches, quotes, files);
  const [focusArea] = dataset?.regions[0]?.areas ?? [];
  return {
    themes:
      focusArea?.themes.map(({ id, level, evidence }) => `${level} ${id}: ${evidence}`) ?? null,
    said: issues
      .filter(({ file, cell }) => file === 'bok.xlsx' && cell !== null)
      .map((issue) => `${issue.severity} ${issueSentence(issue)}`),
    focusAreas: issues.flatMap(({ focusArea: cell }) => (cell ? [cell] : [])),
  };
}

const TITLE = { sheet: 'Inriktningar', row: 1, column: 1 };
const OTHER =
  'found other themes for "Mat" than in the sheet with quotes, expected the same themes.';

describe('Where a row has other themes than the sheet with quotes, what has been changed counts', () => {
  test('and nothing is said where they agree', () => {
    expect(corrected('Livsmedel', 'klimat-energi', [FOOD, CLIMATE])).toEqual({
      themes: ['main livsmedel: gårdar', 'touches klimat-energi: sol'],
      said: [],
      focusAreas: [],
    });
  });

  test('a theme taken away from its cell is left out, which is told', () => {
    expect(corrected('livsmedel', '', [FOOD, CLIMATE])).toEqual({
      themes: ['main livsmedel: gårdar'],
      said: [
        `warning bok.xlsx, at Inriktningar!D2: ${OTHER} The cell is followed, since it is what has been changed.`,
      ],
      focusAreas: [TITLE],
    });
  });

  test('all themes taken away leave a focus area that is not read', () => {
    const { themes, said } = corrected('', '', [FOOD, CLIMATE]);
    expect(themes).toEqual([]);
    expect(said.map((each) => /found \S+ themes/.exec(each)?.[0])).toEqual([
      'found other themes',
      'found no themes',
    ]);
  });

  test('a theme on another level keeps its quote', () => {
    const { themes } = corrected('klimat-energi', 'livsmedel', [FOOD, CLIMATE]);
    expect(themes).toEqual(['main klimat-energi: sol', 'touches livsmedel: gårdar']);
  });

  test('a theme without a quote is told of alone, with the focus area where one is set', () => {
    expect(corrected('innovation', 'klimat-energi', [FOOD, CLIMATE])).toEqual({
      themes: null,
      said: [
        'error bok.xlsx, at Inriktningar!D2: found the theme "innovation" without a quote, expected words that stand in the focus area "Mat".',
      ],
      focusAreas: [TITLE],
    });
  });

  test('a quote that is added counts too', () => {
    const quotes = [FOOD, CLIMATE, quote('innovation', 'bitema', 'Mat')];
    const { themes, said } = corrected('livsmedel', 'klimat-energi', quotes);
    expect(themes).toContain('touches innovation: Mat');
    expect(said).toEqual([
      `warning bok.xlsx, at Inriktningar!D2: ${OTHER} The sheet with quotes is followed, since it is what has been changed.`,
    ]);
  });

  test('and where both have been, or nothing is published, somebody must say', () => {
    const error = `error bok.xlsx, at Inriktningar!D2: ${OTHER} Make them the same, or set the themes anew with quotes.`;
    const quotes = [FOOD, CLIMATE, quote('innovation', 'bitema', 'Mat')];
    expect(corrected('livsmedel', '', quotes).said).toEqual([error]);
    expect(corrected('livsmedel', '', [FOOD, CLIMATE], projectFiles).said).toEqual([error]);
  });
});

describe('A table with themes and not a quote for each', () => {
  const warnings = async (...rows: readonly string[]) => {
    const read = await importedSheet(['Region | Inriktning | Text | Huvudtema | Bitema', ...rows]);
    const said = read.issues
      .filter(({ file, severity }) => file === 'bok.csv' && severity === 'warning')
      .map((issue) => issueSentence(issue).replace('bok.csv, at ', ''));
    const themes = read.dataset?.regions.flatMap(({ areas }) => areas.map((each) => each.themes));
    return { said, themes, ...read };
  };
  const AFTER =
    'expected words of the text for each. They are left out until they have a quote, and secondary themes until a main theme has one.';

  test('can be published without them, and each column is told of once', async () => {
    const { said, themes, waiting, sentences } = await warnings(
      'Skåne | A | a | Livsmedel | Innovation; klimat-energi',
      'Dalarna | B | b | Livsmedel |',
      'Skåne | C | c | Livsmedel |',
      'Skåne | D | d | Livsmedel |',
      'Skåne | E | e | |',
    );
    expect(said).toEqual([
      `D2: found themes without a quote: 4 (D2, D3, D4 and 1 more), ${AFTER}`,
      `E2: found themes without a quote: 2 (E2), ${AFTER}`,
      'B6: found no themes for the focus area "E", expected one main theme at least. It is published as not interpreted yet, and counts for no theme.',
    ]);
    expect(sentences).toEqual([]);
    expect(themes).toEqual([[], [], [], [], []]);
    expect(waiting).toHaveLength(6);
  });

  test('or with quotes for some: the others wait, the quoted are published', async () => {
    const { issues, dataset } = await importedSheet([
      'Region | Inriktning | Text | Huvudtema | Citat | Bitema',
      'Skåne | A | mat och sol | Livsmedel | mat | Innovation',
      'Skåne | B | mer mat | Livsmedel | | Innovation',
    ]);
    const said = issues.map((issue) => issueSentence(issue).replace('bok.csv, at ', ''));
    expect(said).toContain(`D3: found themes without a quote: 1 (D3), ${AFTER}`);
    expect(said).toContain(`F2: found themes without a quote: 2 (F2, F3), ${AFTER}`);
    const themes = dataset?.regions.flatMap(({ areas }) => areas.map((each) => each.themes));
    expect(themes).toEqual([[{ id: 'livsmedel', level: 'main', evidence: 'mat' }], []]);
  });

  test('tells of an unknown theme once, at its cell', async () => {
    const { sentences, waiting } = await warnings('Dalarna | A | a | Livsmedel | Livsmedl');
    expect(sentences).toEqual([
      'E2: found the theme "Livsmedl", expected one of the 17 themes. Did you mean "livsmedel"?',
    ]);
    expect(waiting).toHaveLength(2);
  });

  test('has the quotes that are published for the same themes, where the text still says them', () => {
    const read = (text: string) => {
      const rows = [AREAS, ['Dalarna', 'Mat', text, 'Livsmedel', 'Innovation']];
      const book = { file: 'bok.csv', sheets: [{ name: '', rows }], notices: [] };
      const { dataset, waiting } = importBook(book, published, PROGRAMME_FOLDER);
      const themes = dataset?.regions[0]?.areas[0]?.themes.map(({ evidence }) => evidence);
      return [themes, waiting.map(({ id }) => id)];
    };
    expect(read('Fler gårdar.')).toEqual([['gårdar'], ['innovation']]);
    expect(read('Fler åkrar.')).toEqual([[], ['livsmedel', 'innovation']]);
  });
});

test.each([
  ['where only their sheet has ids', [AREAS, ['Dalarna', 'Mat', 'Om gårdar.', 'livsmedel', '']]],
  [
    'of several rows with its id: one is copied for a new focus area',
    [
      ['Id', ...AREAS],
      ['20-1', 'Dalarna', 'Skog', 'Om träd.', '', ''],
      ['20-1', 'Dalarna', 'Mat', 'Om gårdar.', 'livsmedel', ''],
    ],
  ],
])('quotes find their focus area by its title %s', (_, rows) => {
  const quotes = [
    ['Id', ...QUOTES],
    ['20-1', ...FOOD],
  ];
  const sheets = [
    { name: 'Inriktningar', rows },
    { name: 'Citat', rows: quotes },
  ];
  const book = { file: 'bok.xlsx', sheets, notices: [] };
  const { dataset } = importBook(book, projectFiles, PROGRAMME_FOLDER);
  const food = dataset?.regions[0]?.areas.find(({ title }) => title === 'Mat');
  expect(food?.themes.map(({ evidence }) => evidence)).toEqual(['gårdar']);
});

test('a note in one language hides neither themes nor what is wrong with them', async () => {
  const { sentences, interpretations } = await importedSheet([
    'Region | Inriktning | Text | Huvudtema | Citat | Not på svenska',
    'Dalarna | Mat | mat | Livsmedl | mat | Bara mat',
  ]);
  expect(sentences).toEqual([
    expect.stringMatching(/^D2: found the theme "Livsmedl"/),
    'F2: found a note in one language, expected one in the other too.',
  ]);
  expect(interpretations.map(({ themes }) => themes.length)).toEqual([1]);
});

test('a note counts also where the themes are those of the folder', () => {
  const rows = [
    ['Region', 'Inriktning', 'Text', 'Not på svenska', 'Not på engelska'],
    ['Dalarna', 'Mat', 'Om gårdar och sol.', 'Bara gårdar.', 'Farms alone.'],
  ];
  const book = { file: 'bok.csv', sheets: [{ name: '', rows }], notices: [] };
  const { dataset } = importBook(book, published, PROGRAMME_FOLDER);
  const [focusArea] = dataset?.regions[0]?.areas ?? [];
  expect(focusArea?.themes.map(({ id }) => id)).toEqual(['livsmedel', 'klimat-energi']);
  expect(focusArea?.note).toEqual({ sv: 'Bara gårdar.', en: 'Farms alone.' });
});

test('a theme of the folder has the id, and keeps its quote, that a sheet of themes gives to what it is called', () => {
  const themes = [
    ['Temats id', 'Tema', 'Definition', 'Familj'],
    ['mat', 'Livsmedel', 'Mat.', 'naringsliv'],
  ];
  const read = (...cells: readonly string[]) => {
    const rows = [AREAS.slice(0, cells.length), [...cells]];
    const sheets = [
      { name: 'A', rows },
      { name: 'B', rows: themes },
    ];
    const files = new Map([...projectFiles, ...imported('livsmedel', '', [FOOD]).files]);
    const book = { file: 'bok.xlsx', sheets, notices: [] };
    return importBook(book, files, PROGRAMME_FOLDER).interpretations.map((each) => each.themes);
  };
  const kept = [[{ id: 'mat', level: 'main', evidence: 'gårdar' }]];
  expect(read('Dalarna', 'Mat', 'Om gårdar och sol.')).toEqual(kept);
  expect(read('Dalarna', 'Mat', 'Om gårdar och sol.', 'Livsmedel')).toEqual(kept);
});
