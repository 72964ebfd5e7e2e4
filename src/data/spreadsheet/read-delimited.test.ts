import { expect, test } from 'vitest';
import { readDelimited } from './read-delimited';

const rowsOf = (text: string) =>
  readDelimited('a.csv', new TextEncoder().encode(text)).book?.sheets[0]?.rows;

test('a text that begins with a quotation is read as it stands, also after a space', () => {
  expect(rowsOf('Region;Inriktning\nDalarna; "Skog" och mat\nGotland; "Hav"\n')).toEqual([
    ['Region', 'Inriktning'],
    ['Dalarna', ' "Skog" och mat'],
    ['Gotland', 'Hav'],
  ]);
});

test.each(['^', '\\', ']'])('cells may be separated by %s', (separator) => {
  const text = `sep=${separator}\na${separator} "b c ""d"""\n`;
  expect(rowsOf(text)).toEqual([['a', 'b c "d"']]);
});
