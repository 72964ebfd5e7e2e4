import { issueSentence } from '../data/issues/issue';
import { inWords } from '../data/issues/wording';
import type { PlaceFinder } from '../data/spreadsheet/match-place';
import { matchSheet, type SheetMatch } from '../data/spreadsheet/match-sheet';
import { createReader } from '../data/spreadsheet/reader';
import { rowsOf } from '../data/spreadsheet/rows';
import { AREAS } from './areas';

/** Reads the rows of a sheet. Returns them with their reader, and a function that says what it has told by then. */
export function readSheet(
  cells: readonly (readonly string[])[],
  find: PlaceFinder,
  change: Partial<SheetMatch> = {},
) {
  const sheet = { name: '', rows: cells };
  const book = { file: 'bok.csv', sheets: [sheet], notices: [] };
  const reader = { ...createReader(book, new Map(), ''), areas: AREAS, find };
  const match = matchSheet(sheet, (text) => find(text).length > 0);
  const rows = rowsOf(reader, { ...match, ...change });
  const said = () => ({
    notices: reader.notices.map((each) => inWords(each)),
    sentences: reader.issues.map((issue) => issueSentence(issue).replace('bok.csv, at ', '')),
  });
  return { reader, rows, said };
}
