import { changedThemes, type TaxonomyStep } from '../../domain/interpretation/taxonomy';
import { isQuoteFrom } from '../../domain/interpretation/theme-issues';
import { focusAreaIdAt, type FocusAreaTheme } from '../../domain/model/dataset';
import { textsOfFocusArea } from '../../domain/model/published-texts';
import type { RegionCode } from '../../domain/model/region';
import { fill } from '../issues/wording';
import type { CellRef } from './book';
import type { Reader } from './reader';
import type { BookContent, SheetFocusArea, SheetFocusAreaTheme } from './book-content';

type Themes = readonly SheetFocusAreaTheme[];

/** What somebody does to the themes: to all of them, or sets those of the focus area whose title is in a cell. */
export type ThemeStep =
  | TaxonomyStep
  | {
      readonly kind: 'themes';
      readonly cell: CellRef;
      readonly themes: readonly FocusAreaTheme[];
    };

/**
 * Returns the themes of a focus area after the steps, and the note beside them: from the sheets, or those of the same title in
 * the folder where they say nothing. Where no sheet holds a quote for each, a theme without one has the quote that it has in
 * the folder, if the text still says it.
 */
export function readThemesOf(
  reader: Reader,
  { quoted, taxonomy: { idOf } }: BookContent,
  code: RegionCode,
  focusArea: SheetFocusArea,
  allSteps: readonly ThemeStep[],
) {
  const { title, blocks: body, note: said } = focusArea;
  const steps = allSteps.filter((step) => step.kind !== 'themes' || isSame(step.cell, title.cell));
  const isChosen = steps.some(({ kind }) => kind === 'themes');
  const earlier = earlierThemes(reader, code, title.text, idOf);
  const onSheet = quoted?.get(focusArea) ?? null;
  const own = ownThemes(reader, focusArea, onSheet, earlier?.themes ?? [], isChosen);
  const texts = textsOfFocusArea({ title: title.text, body });
  const known = earlier?.themes.filter(({ evidence }) => isQuoteFrom(evidence, texts)) ?? [];
  const first = own ?? earlier?.themes ?? [];
  const themes = steps.reduce<Themes>(
    (before, step) => (step.kind === 'themes' ? step.themes : changedThemes(before, step)),
    quoted ? first : withQuotes(first, known),
  );
  const lone = said.sv && said.en ? null : (said.sv ?? said.en);
  if (lone) reader.report(lone.cell, 'a note in one language', 'one in the other too');
  const note = said.sv && said.en ? said : undefined;
  return { texts, own, themes, note: own === null || isChosen ? (note ?? earlier?.note) : note };
}

const isSame = (one: CellRef, other: CellRef) =>
  one.row === other.row && one.column === other.column && one.sheet === other.sheet;

/**
 * The themes that the sheets say; null where they say nothing. Where theme columns and the sheet with quotes say different
 * ones, those count that are not as in the folder: somebody has changed them.
 */
function ownThemes(
  reader: Reader,
  { themes: listed, title }: SheetFocusArea,
  quoted: Themes | null,
  earlier: Themes,
  isChosen: boolean,
): Themes | null {
  if (!quoted || !listed) return quoted ?? (listed?.length ? listed : null);
  const [inCells, onSheet, before] = [listed, quoted, earlier].map(saidIn);
  if (inCells === onSheet) return quoted;
  const isCellChanged = onSheet === before;
  const own = isCellChanged ? withQuotes(listed, quoted) : quoted;
  // A theme without a quote is told of the same cell, and what to do about it.
  if (isChosen || (isCellChanged && own.some(({ evidence }) => evidence === ''))) return own;
  const wrong = listed.find((each) => !onSheet?.includes(saidIn([each]))) ?? listed[0];
  const found = fill('other themes for "{}" than in the sheet with quotes', title.text);
  const other = inCells === before ? 'sheet' : 'both';
  reader.report((wrong?.name ?? title).cell, found, 'the same themes', {
    ...CHANGED[isCellChanged ? 'cell' : other],
    focusArea: title.cell,
  });
  return own;
}

/** What is told where the cell and the sheet with quotes differ, by which of them has been changed since the folder. */
const CHANGED = {
  cell: {
    severity: 'warning',
    hint: 'The cell is followed, since it is what has been changed.',
  },
  sheet: {
    severity: 'warning',
    hint: 'The sheet with quotes is followed, since it is what has been changed.',
  },
  both: { hint: 'Make them the same, or set the themes anew with quotes.' },
} as const;

/** Which themes there are on which levels, in one order. */
function saidIn(list: Themes): string {
  const said = list.map(({ id, level }) => `${level} ${id}\n`);
  return [...new Set(said)].toSorted().join('');
}

/** The themes, those without a quote with the one that the same theme has among others. */
function withQuotes(themes: Themes, others: Themes): Themes {
  return themes.map((each) => {
    const other = others.find(({ id }) => id === each.id);
    if (each.evidence !== '' || !other) return each;
    return { ...each, evidence: other.evidence, quote: other.quote };
  });
}

/** Those of the same title in the edition in the folder. A sheet of themes may give other ids to their names. */
function earlierThemes(
  { source }: Reader,
  code: RegionCode,
  title: string,
  idOf: (name: string) => string,
) {
  const region = source.regions.find((each) => each.code === code);
  const index = region?.focusAreas.findIndex((each) => each.title === title) ?? -1;
  const id = focusAreaIdAt(code, index);
  const earlier = source.themes?.focusAreas.find(({ focusAreaId }) => focusAreaId === id);
  const themes = earlier?.themes.map(({ value }) => ({ ...value, id: idOf(value.id) }));
  return themes && { ...earlier, themes };
}
