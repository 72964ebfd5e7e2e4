import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { inWords } from '../issues/wording';
import writeXlsxFile from 'write-excel-file/universal';
import { issueSentence } from '../issues/issue';
import { cellName, columnName } from './book';
import { readBook } from './read-book';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** A text in two bytes a letter, the least significant first or last. */
const wide = (text: string, little: boolean) =>
  Uint8Array.from(
    text.split('').flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return little ? [code % 256, code >> 8] : [code >> 8, code % 256];
    }),
  );
const cellsOf = async (bytes: Uint8Array, name = 'bok.csv') =>
  (await readBook(name, bytes)).book?.sheets.map(({ rows }) => rows);
const toldOf = async (bytes: Uint8Array) =>
  inWords((await readBook('bok.csv', bytes)).book?.notices[0] ?? '');
const refusal = async (bytes: Uint8Array, name = 'bok.xlsx') => {
  const { book, issues } = await readBook(name, bytes);
  expect(book).toBeNull();
  return issues.map(issueSentence);
};

const SHEET = 'xl/worksheets/sheet1.xml';
const RELATION =
  '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>';
/** A workbook with this XML in its only sheet. */
const workbook = (rows: string, more: Record<string, Uint8Array> = {}, columns = '') =>
  zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${RELATION}</Relationships>`),
    [SHEET]: strToU8(`<worksheet>${columns}<sheetData>${rows}</sheetData></worksheet>`),
    ...more,
  });

const OTHER = 'a file in another format, or with a password';

test.each([
  ['a row', '<row r="2" hidden="1"><c r="B2"><v>1</v></c></row>', '', ''],
  ['a column', '', '', '<cols><col min="2" max="4" hidden="true"/></cols>'],
  ['a sheet', '', ' state="veryHidden"', ''],
])('that %s is hidden, and read all the same, is told', async (_, rows, state, columns) => {
  const sheets = (hidden = '') =>
    `<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1"${hidden} r:id="r1"/></sheets></workbook>`;
  const plain = workbook('<row r="1" hidden="0"/>', { 'xl/workbook.xml': strToU8(sheets()) });
  expect((await readBook('bok.xlsx', plain)).book?.notices).toEqual([]);
  const book = { 'xl/workbook.xml': strToU8(sheets(state)) };
  const read = await readBook('bok.xlsx', workbook(rows, book, columns));
  expect(read.book?.notices.map((each) => inWords(each))).toEqual([
    'Hidden sheets, columns and rows of bok.xlsx are read like the rest.',
  ]);
});

test('cells are called as in a spreadsheet program', () => {
  expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  expect(cellName({ sheet: 'Inriktningar', row: 16, column: 2 })).toBe('Inriktningar!C17');
  expect(cellName({ sheet: "Å 'x'", row: 0, column: 0 })).toBe("'Å ''x'''!A1");
  expect(cellName({ sheet: '', row: 0, column: 0 })).toBe('A1');
});

describe('Text with separators', () => {
  const expected = [
    [
      ['Län', 'Område'],
      ['Örebro', 'a\nb, "c"; 1'],
    ],
  ];
  test.each([
    ['UTF-8', ';', utf8('Län;Område\r\nÖrebro;"a\nb, ""c""; 1"\r\n')],
    ['UTF-8', ',', utf8('\uFEFFLän,Område\nÖrebro,"a\nb, ""c""; 1"')],
    ['UTF-8', ',', utf8('Län, "Område"\n "Örebro", "a\nb, ""c""; 1"')],
    ['UTF-8', '\t', utf8('Län\tOmråde\nÖrebro\t"a\nb, ""c""; 1"\n\n')],
    ['UTF-8', ';', utf8('sep=;\nLän;Område\nÖrebro;"a\nb, ""c""; 1"')],
    ['UTF-16', '\t', wide('\uFEFFLän\tOmråde\nÖrebro\t"a\nb, ""c""; 1"', true)],
    ['UTF-16', ';', wide('Län;Område\nÖrebro;"a\nb, ""c""; 1"', false)],
    [
      'Windows-1252',
      ';',
      Uint8Array.from('Län;Område\nÖrebro;"a\nb, ""c""; 1"', (letter) => letter.charCodeAt(0)),
    ],
  ])('in %s with %j is read', async (encoding, separator, bytes) => {
    expect(await cellsOf(bytes)).toEqual(expected);
    const name = { ';': 'semicolons', ',': 'commas', '\t': 'tabs' }[separator];
    expect(await toldOf(bytes)).toBe(
      `bok.csv is text in ${encoding} with ${String(name)} between cells.`,
    );
  });

  test('whose quotation marks do not match is refused, with the row', async () => {
    expect(await refusal(utf8('Län;Område\nÖrebro;"a\n'), 'b.csv')).toEqual([
      'b.csv, at A2: found quotation marks that do not match, expected a quotation mark first and last in the cell, and two in a row for each inside it.',
    ]);
  });
});

test('a formula in a text with separators has no value, unless it is marked as text', async () => {
  const text = 'Region;Inriktning\n=A1;\'=A1\n=SUM(A1:A2);= mat\n="01";"=""a"""\n';
  expect(await cellsOf(utf8(text))).toEqual([
    [
      ['Region', 'Inriktning'],
      ['#=A1', '=A1'],
      ['#=SUM(A1:A2)', '= mat'],
      ['01', 'a'],
    ],
  ]);
});

test('of a file that is too large is said how large it may be', async () => {
  const { issues } = await readBook('bok.csv', new Uint8Array(30_000_001));
  expect(issues.map(issueSentence)).toEqual([
    'bok.csv: found a file of 31 MB, expected at most 30 MB.',
  ]);
});

describe('A workbook', () => {
  test('is read as shown: numbers, formulas, truth values and gaps', async () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Län</t></is></c><c r="C1"><v>01.50</v></c></row>' +
      '<row r="3"><c r="B3" t="str"><f>A1&amp;"x"</f><v>Länx</v></c><c r="C3" t="b"><v>1</v></c></row>';
    expect(await cellsOf(workbook(rows))).toEqual([
      [
        ['Län', '', '01.50'],
        ['', '', ''],
        ['', 'Länx', 'TRUE'],
      ],
    ]);
  });

  test('keeps faults of formulas, and formulas without a value, to be told', async () => {
    const rows =
      '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1"><f>A2&amp;"x"</f></c></row>' +
      '<row r="2"><c r="A2" s="0" t="str"><f t="shared" si="0"/></c><c r="B2"><f>1+1</f><v>2</v></c></row>';
    expect(await cellsOf(workbook(rows))).toEqual([
      [
        ['#DIV/0!', '#=A2&"x"'],
        ['#=', '2'],
      ],
    ]);
  });

  test('keeps them as other programs write them: with an empty value, or in single quotes', async () => {
    const rows =
      `<row r="1"><c r="A1"><f>1+1</f><v></v></c><c r="B1" s='0'><f>2+2</f><v/></c></row>` +
      `<row r="2"><c r="A2" t="str"><f>""</f><v></v></c><c r="B2" t='e'><f>1/0</f><v>#DIV/0!</v></c></row>`;
    expect(await cellsOf(workbook(rows))).toEqual([
      [
        ['#=1+1', '#=2+2'],
        ['', '#DIV/0!'],
      ],
    ]);
  });

  test.each([
    ['a row', '<row r="1048576" hidden="false"/>'],
    ['a cell in the last row', '<row r="1048576" s="1">\n<c r="A1048576" s="1"></c></row>'],
    ['a cell in the last column', '<x:row r="2"><x:c r="XFD2" s="1"/></x:row>'],
  ])('may have %s far off, with nothing in it', async (_, far) => {
    const first = '<row r="1"><c r="A1" s="1"/><c r="B1" t="inlineStr"><is><t>a</t></is></c></row>';
    const last = '<row r="3"><c r="A3"><v>1</v></c></row>';
    expect(await cellsOf(workbook(first + last + far))).toEqual([
      [
        ['', 'a'],
        ['', ''],
        ['1', ''],
      ],
    ]);
  });

  test('may leave out where its cells are', async () => {
    const row = (texts: string, place = '') => `<row${place}>${texts}</row>`;
    const cells = '<c t="inlineStr"><is><t>a</t></is></c><c s="1"/><c><v>1</v></c>';
    const rows = row(cells) + row('<c><v>2</v></c>', ' spans="1:3" r="3"') + row(cells);
    expect(await cellsOf(workbook(rows))).toEqual([
      [
        ['a', '', '1'],
        ['', '', ''],
        ['2', '', ''],
        ['a', '', '1'],
      ],
    ]);
  });

  test('has days and times as one writes them', async () => {
    const style = (format: number) => `<xf numFmtId="${String(format)}"/>`;
    const styles = strToU8(
      `<styleSheet><cellXfs>${[0, 14, 22, 20].map(style).join('')}</cellXfs></styleSheet>`,
    );
    const cell = (name: string, style_: number, value: string) =>
      `<c r="${name}" s="${String(style_)}"><v>${value}</v></c>`;
    const rows = `<row r="1">${cell('A1', 1, '46000')}${cell('B1', 2, '46000.75')}${cell('C1', 3, '0.75')}</row>`;
    const file = workbook(rows, { 'xl/styles.xml': styles });
    expect(await cellsOf(file)).toEqual([[['2025-12-09', '2025-12-09 18:00', '18:00']]]);
  });

  test('has its sheets with their names', async () => {
    const file = await writeXlsxFile([
      { sheet: 'Ett', data: [['a']] },
      { sheet: 'Två', data: [['b']] },
    ]).toBlob();
    const { book } = await readBook('b.xlsx', new Uint8Array(await file.arrayBuffer()));
    expect(book?.sheets).toEqual([
      { name: 'Ett', rows: [['a']] },
      { name: 'Två', rows: [['b']] },
    ]);
  });

  test.each([
    [
      'a ZIP bomb',
      workbook('', { 'xl/media/x.xml': new Uint8Array(310_000_000) }),
      '310 MB when unpacked',
    ],
    [
      'a row without end',
      workbook('<row r="999999999"><c r="A999999999"><v>1</v></c></row>'),
      'something in row 999999999',
    ],
    [
      'a column too far',
      workbook('<row r="1"><c r="XFD1"><v>1</v></c></row>'),
      'something in XFD1',
    ],
    ['another archive', zipSync({ 'content.xml': strToU8('<a/>') }), OTHER],
    ['half a file', workbook('').subarray(0, 300), OTHER],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), OTHER],
    ['a picture', Uint8Array.from([0xff, 0xd8, 0xff]), OTHER],
  ])('that is %s is refused with a sentence', async (_, bytes, found) => {
    const [sentence] = await refusal(bytes);
    expect(sentence).toContain(`bok.xlsx: found ${found}, expected `);
  });

  test('of 100 000 rows is refused, also as text', async () => {
    const [sentence] = await refusal(utf8('20;a\n'.repeat(100_000)), 'b.csv');
    expect(sentence).toContain('found 100000 rows and 2 columns, expected at most 20000 rows');
  });
});

test('names that play tricks are shown without them', async () => {
  expect(await refusal(utf8('%PDF'), '../../e\u001B[31m\u202Ecod.xlsx')).toEqual([
    `e[31mcod.xlsx: found ${OTHER}, expected a spreadsheet saved as XLSX or CSV, whole and without a password.`,
  ]);
});
