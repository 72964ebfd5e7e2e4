import { isQuoteFrom } from '../../domain/interpretation/theme-issues';
import { focusAreaIdAt } from '../../domain/model/dataset';
import { textsOfFocusArea } from '../../domain/model/published-texts';
import type { RegionCode } from '../../domain/model/region';
import { fill } from '../issues/wording';
import type { Base } from './base';
import { cellError, cellWarning, CellText, type Book, type CellIssue } from './book';
import type { SheetContent, SheetFocusArea, SheetFocusAreaTheme, Tree } from './sheet-content';
import type { WrittenTaxonomy } from './write-taxonomy';

type IdOf = WrittenTaxonomy['idOf'];

/** Themes to be written, the note beside them, and where the sheets say different themes. */
interface Interpretation {
  readonly set: readonly SheetFocusAreaTheme[];
  readonly note: Tree | null;
  readonly issues: readonly CellIssue[];
}

interface Sources {
  readonly content: Pick<SheetContent, 'hasReadings'>;
  readonly base: Base;
  readonly book: Book;
  readonly idOf: IdOf;
}

/**
 * Returns the themes of a focus area: from the sheets, or those of the same title in the folder where they say nothing.
 * Where no sheet holds a quote for each, a theme without one has the quote that it has in the folder, if the text still says it.
 * @param isChosen true where a step sets the themes.
 */
export function interpretationOf(
  focusArea: SheetFocusArea,
  code: RegionCode,
  isChosen: boolean,
  { content, base, book, idOf }: Sources,
): Interpretation {
  const { note: said, title, blocks: body } = focusArea;
  const earlier = earlierInterpretation(title, code, base);
  const { own, issues } = ownThemes(focusArea, earlier.set, idOf, book);
  const { sv, en } = said;
  const note = sv && en ? { sv, en } : null;
  const lone = note === null ? (sv ?? en) : null;
  const half = lone
    ? [cellError(book, lone.cell, 'a note in one language', 'one in the other too')]
    : [];
  if (!isChosen && own.length === 0 && issues.length === 0) return { ...earlier, issues: half };
  const texts = textsOfFocusArea({ title: title.text, body });
  const known = earlier.set.filter(({ evidence }) => isQuoteFrom(evidence.text, texts));
  return {
    set: content.hasReadings ? own : withQuotes(own, known, idOf),
    note: note ?? (isChosen ? earlier.note : null),
    issues: [...(isChosen ? [] : issues), ...half],
  };
}

/**
 * The themes that the sheets say. Where theme columns and the sheet with quotes say different ones, those count that are not
 * as in the folder: somebody has changed them.
 */
function ownThemes(
  { quotedThemes, themes, title }: SheetFocusArea,
  earlier: readonly SheetFocusAreaTheme[],
  idOf: IdOf,
  book: Book,
): { readonly own: readonly SheetFocusAreaTheme[]; readonly issues: readonly CellIssue[] } {
  if (quotedThemes === null || themes === null)
    return { own: quotedThemes ?? themes ?? [], issues: [] };
  const [listed, quoted, before] = [themes, quotedThemes, earlier].map((list) =>
    saidIn(list, idOf),
  );
  if (listed === quoted) return { own: quotedThemes, issues: [] };
  const isCellChanged = quoted === before;
  const own = isCellChanged ? withQuotes(themes, quotedThemes, idOf) : quotedThemes;
  // A theme without a quote is told of the same cell, and what to do about it.
  if (isCellChanged && own.some(({ evidence }) => evidence.text === '')) return { own, issues: [] };
  const wrong = themes.find((each) => !quoted?.includes(saidIn([each], idOf))) ?? themes[0];
  const cell = wrong?.theme.cell ?? title.cell;
  const found = fill('other themes for "{}" than in the sheet with quotes', title.text);
  const other = listed === before ? 'sheet' : 'both';
  const [report, hint] = REPORTED[isCellChanged ? 'cell' : other];
  const issue = report(book, cell, found, 'the same themes', hint);
  return { own, issues: [{ ...issue, focusArea: title.cell }] };
}

/** How it is reported that the cell and the sheet with quotes differ, by which of them has been changed since the folder. */
const REPORTED = {
  cell: [cellWarning, 'The cell is followed, since it is what has been changed.'],
  sheet: [cellWarning, 'The sheet with quotes is followed, since it is what has been changed.'],
  both: [cellError, 'Make them the same, or set the themes anew with quotes.'],
} as const;

/** Which themes there are on which levels, in one order. */
function saidIn(list: readonly SheetFocusAreaTheme[], idOf: IdOf): string {
  const said = list.map(({ theme, level }) => `${level} ${idOf(theme.text)}\n`);
  return [...new Set(said)].toSorted().join('');
}

/** The themes, those without a quote with the one that the same theme has among others. */
function withQuotes(
  themes: readonly SheetFocusAreaTheme[],
  others: readonly SheetFocusAreaTheme[],
  idOf: IdOf,
): readonly SheetFocusAreaTheme[] {
  return themes.map((each) => {
    const other = others.find(({ theme }) => idOf(theme.text) === idOf(each.theme.text));
    return each.evidence.text === '' && other ? { ...each, evidence: other.evidence } : each;
  });
}

/** Those of the same title in the edition in the folder. */
function earlierInterpretation(
  { text, cell }: CellText,
  code: string,
  { source }: Base,
): Pick<Interpretation, 'set' | 'note'> {
  const region = source.regions.find((each) => each.code === code);
  const index = region?.focusAreas.findIndex((each) => each.title === text) ?? -1;
  const id = focusAreaIdAt(code, index);
  const earlier = source.themes?.focusAreas.find(({ focusAreaId }) => focusAreaId === id);
  if (index === -1 || !earlier) return { set: [], note: null };
  const set = earlier.themes.map(({ id: theme, level, evidence }) => ({
    theme: new CellText(theme, cell),
    level,
    evidence: new CellText(evidence, cell),
  }));
  return { set, note: earlier.note ? { ...earlier.note } : null };
}
