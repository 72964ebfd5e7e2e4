import { focusAreaIdAt } from '../../domain/model/dataset';
import { grouped } from '../../domain/model/grouped';
import type { RegionCode } from '../../domain/model/region';
import type { Taxonomy } from '../../domain/interpretation/taxonomy';
import type { FocusAreaReading } from '../../domain/interpretation/progress';
import { unknownTheme } from '../checks/interpretations';
import { fill, firstOf } from '../issues/wording';
import { cellName, CellText, type CellRef } from './book';
import { readThemesOf, type ThemeStep } from './focus-area-themes';
import type { Reader } from './reader';
import type { BookContent, SheetFocusAreaTheme } from './book-content';
import { writeYaml, type WrittenFile } from './write-yaml';

const COMMENT =
  'Our interpretation of the published text: families of themes, themes, and the themes of each focus area with a quote.';

/** The themes of a focus area as they are written, faults and all. */
export interface WrittenInterpretation extends Omit<FocusAreaReading, 'published'> {
  /** The cell of its title. */
  readonly cell: CellRef;
  readonly code: RegionCode;
  /** What its cells call its themes, whatever has been set since. */
  readonly named: readonly string[];
}

/** A theme that waits for a quote: it is not written until it has one. */
export interface WaitingTheme {
  readonly id: string;
  /** The cell that names it. */
  readonly cell: CellRef;
  /** That of the title of its focus area. */
  readonly focusArea: CellRef;
}

export interface WrittenThemes {
  readonly file: WrittenFile;
  readonly interpretations: readonly WrittenInterpretation[];
  /** Those that are not written, since no sheet holds a quote for each and nobody has set one. */
  readonly waiting: readonly WaitingTheme[];
}

/** Writes `themes.yaml`: what the sheets say, or else what the edition in the folder says, changed by the steps. */
export function writeThemes(
  reader: Reader,
  content: BookContent,
  steps: readonly ThemeStep[],
): WrittenThemes {
  const { taxonomy, tree, marks } = content.taxonomy;
  const all = content.regions.flatMap(({ code, name, focusAreas }) =>
    focusAreas.map((focusArea, index) => {
      const { title } = focusArea;
      const read = readThemesOf(reader, content, code, focusArea, steps);
      const { texts, own, themes, note } = read;
      const waiting = content.quoted ? [] : themes.filter(lacksQuote);
      const named = [...(focusArea.themes ?? []), ...(content.quoted?.get(focusArea) ?? [])];
      const nameOf = (id: string) => own?.find((each) => each.id === id)?.name ?? title;
      return {
        id: focusAreaIdAt(code, index),
        written: { ...written(themes, waiting, title), note },
        waiting: waiting.map(({ id }) => ({ id, cell: nameOf(id).cell, focusArea: title.cell })),
        interpretation: {
          cell: title.cell,
          code,
          region: name.text,
          texts,
          themes: themes.map(({ id, level, evidence }) => ({ id, level, evidence })),
          named: named.flatMap(({ name: theme }) => theme?.text ?? []),
        },
      };
    }),
  );
  const areas = Object.fromEntries(all.map(({ id, written: entry }) => [id, entry]));
  const titles = all.map(({ id, interpretation: { cell } }) => [['areas', id], cell] as const);
  const waiting = all.flatMap((each) => each.waiting);
  reportWaiting(reader, waiting, taxonomy);
  return {
    file: writeYaml(COMMENT, { ...tree, areas }, marks, titles),
    interpretations: all.map(({ interpretation }) => interpretation),
    waiting,
  };
}

const lacksQuote = ({ evidence }: SheetFocusAreaTheme) => evidence.trim() === '';

/** The themes of a focus area that do not wait, as they are written. */
function written(
  themes: readonly SheetFocusAreaTheme[],
  waiting: readonly SheetFocusAreaTheme[],
  title: CellText,
) {
  const quoted = themes.filter((theme) => !waiting.includes(theme));
  // Until a main theme has a quote, the focus area is one that has not been read.
  const isRead = waiting.length === 0 || quoted.some(({ level }) => level === 'main');
  const [main, touches] = (['main', 'touches'] as const).map((wanted) =>
    (isRead ? quoted : [])
      .filter(({ level }) => level === wanted)
      .map(({ id, evidence, name = title, quote = title }) => ({
        theme: new CellText(id, name.cell),
        evidence: new CellText(evidence, quote.cell),
      })),
  );
  return {
    main: main?.length === 1 ? main[0] : orNothing(main),
    touches: orNothing(touches),
  };
}

const orNothing = (list: readonly unknown[] = []) => (list.length === 0 ? undefined : list);

const NAMED = 3;
const EACH = 'words of the text for each';
const LEFT =
  'They are left out until they have a quote, and secondary themes until a main theme has one.';

/** Reports each column with themes that wait, and each cell with an unknown theme. */
function reportWaiting(
  reader: Reader,
  waiting: readonly WaitingTheme[],
  { themes }: Taxonomy,
): void {
  const ids = themes.map(({ id }) => id);
  for (const { id, cell, focusArea } of waiting) {
    if (ids.includes(id)) continue;
    const [found, expected, hint] = unknownTheme(id, ids);
    reader.report(cell, found, expected, { hint, focusArea });
  }
  const known = waiting
    .filter(({ id }) => ids.includes(id))
    .toSorted((one, other) => one.cell.row - other.cell.row);
  const columns = grouped(known, ({ cell: { sheet, column } }) => `${column} ${sheet}`);
  for (const own of columns.values()) {
    const [first] = own;
    if (!first) continue;
    const cells = [...new Set(own.map(({ cell }) => cellName(cell)))];
    const found = fill('themes without a quote: {} ({})', own.length, firstOf(cells, NAMED));
    const { cell, focusArea } = first;
    reader.report(cell, found, EACH, { severity: 'warning', hint: LEFT, focusArea });
  }
}
