import { focusAreaIdAt, type FocusAreaTheme, type ThemeLevel } from '../../domain/model/dataset';
import { textsOfFocusArea } from '../../domain/model/published-texts';
import type { RegionCode } from '../../domain/model/region';
import {
  changedThemes,
  type Taxonomy,
  type TaxonomyStep,
} from '../../domain/interpretation/taxonomy';
import type { YamlPath } from '../folder/yaml-source';
import { fill } from '../issues/wording';
import type { Base } from './base';
import { cellError, CellText } from './book';
import type { Book, CellIssue, CellRef } from './book';
import type { Draft, DraftFocusArea, DraftInterpretation, DraftRegion, Tree } from './draft';
import { writeTaxonomy, type WrittenTaxonomy } from './write-taxonomy';
import { writeYaml, type WrittenFile } from './write-yaml';

const COMMENT =
  'Our interpretation of the published text: families of themes, themes, and the themes of each focus area with a quote.';

/** The themes of a focus area as they are written, faults and all. */
export interface WrittenInterpretation {
  /** The cell of its title. */
  readonly cell: CellRef;
  readonly code: RegionCode;
  readonly region: string;
  /** Its title, and all the texts below it. */
  readonly texts: readonly string[];
  readonly themes: readonly FocusAreaTheme[];
}

/** What somebody does to the themes: to all of them, or sets those of the focus area whose title is in a cell. */
export type ThemeStep =
  | TaxonomyStep
  | {
      readonly kind: 'themes';
      readonly cell: CellRef;
      readonly themes: readonly FocusAreaTheme[];
    };

/** What becomes of the themes. */
export interface WrittenThemes {
  readonly file: WrittenFile;
  readonly issues: readonly CellIssue[];
  /** Also where something is wrong with them. */
  readonly taxonomy: Taxonomy;
  readonly interpretations: readonly WrittenInterpretation[];
  /** The ids of themes in rows whose area or focus area is not known, as often as they are there. */
  readonly strayThemes: readonly string[];
}

/** Writes `themes.yaml`: what the sheets say, or else what the edition in the folder says, changed by the steps. */
export function writeThemes(
  draft: Draft,
  regions: readonly DraftRegion[],
  base: Base,
  book: Book,
  steps: readonly ThemeStep[],
): WrittenThemes {
  const ofTaxonomy = steps.filter((step) => step.kind !== 'themes');
  const { taxonomy, tree, marks, idOf } = writeTaxonomy(draft, base, ofTaxonomy);
  const issues: CellIssue[] = [];
  const interpretations: WrittenInterpretation[] = [];
  const titles: (readonly [YamlPath, CellRef])[] = [];
  const areas = regions.flatMap(({ code, name, focusAreas: own }) =>
    own.map((focusArea, index) => {
      const id = focusAreaIdAt(code, index);
      const { title, blocks: body } = focusArea;
      const isChosen = steps.some((step) => isOf(step, title));
      const { set, note } = interpretationOf(
        focusArea,
        isChosen,
        earlierInterpretation(title, code, base),
      );
      if (!isChosen) issues.push(...disagreement(focusArea, idOf, book));
      const { themes, entry } = changed(set, title, steps, idOf);
      titles.push([['areas', id], title.cell]);
      interpretations.push({
        cell: title.cell,
        code,
        region: name.text,
        texts: textsOfFocusArea({ title: title.text, body }),
        themes,
      });
      return [id, { ...entry, ...(note === null ? {} : { note }) }] as const;
    }),
  );
  const whole = { ...tree, areas: Object.fromEntries(areas) };
  return {
    file: writeYaml(COMMENT, whole, [...marks, ...titles]),
    issues,
    taxonomy,
    interpretations,
    strayThemes: draft.strayThemes.map(idOf),
  };
}

/** True if the step sets the themes of the focus area with this title. */
function isOf(step: ThemeStep, { cell: { sheet, row, column } }: CellText): boolean {
  if (step.kind !== 'themes') return false;
  const { cell } = step;
  return cell.sheet === sheet && cell.row === row && cell.column === column;
}

/** The themes of a focus area after the steps, and how they are written: with their cells where they are as the sheets have them. */
function changed(
  set: readonly DraftInterpretation[],
  title: CellText,
  steps: readonly ThemeStep[],
  idOf: WrittenTaxonomy['idOf'],
): {
  readonly themes: readonly FocusAreaTheme[];
  readonly entry: { readonly [key: string]: Tree };
} {
  const cells = new Map<FocusAreaTheme, DraftInterpretation>();
  const first = set.map((reading): FocusAreaTheme => {
    const { theme, level, evidence } = reading;
    const plain = { id: idOf(theme.text), level, evidence: evidence.text };
    cells.set(plain, reading);
    return plain;
  });
  const themes = steps.reduce(
    (before, step) => {
      if (step.kind !== 'themes') return changedThemes(before, step);
      return isOf(step, title) ? step.themes : before;
    },
    first as readonly FocusAreaTheme[],
  );
  const list = (wanted: ThemeLevel) =>
    themes
      .filter(({ level }) => level === wanted)
      .map((each): Tree => {
        const { theme, evidence } = cells.get(each) ?? { theme: title, evidence: title };
        return {
          theme: new CellText(each.id, theme.cell),
          evidence: new CellText(each.evidence, evidence.cell),
        };
      });
  const [main, touches] = [list('main'), list('touches')];
  const [only] = main;
  const entry = {
    ...(only === undefined ? {} : { main: main.length === 1 ? only : main }),
    ...(touches.length === 0 ? {} : { touches }),
  };
  return { themes, entry };
}

/** Theme columns beside the focus areas must say what the sheet with quotes says. */
function disagreement(
  { interpretations, themes, title }: DraftFocusArea,
  idOf: WrittenTaxonomy['idOf'],
  book: Book,
): readonly CellIssue[] {
  if (interpretations === null || themes.length === 0) return [];
  const named = (list: readonly DraftInterpretation[]) =>
    list.map(({ theme, level }) => `${level} ${idOf(theme.text)}`);
  const quoted = new Set(named(interpretations));
  const listed = named(themes);
  if (listed.length === quoted.size && listed.every((each) => quoted.has(each))) return [];
  const wrong = themes.find((_, i) => !quoted.has(listed[i] ?? '')) ?? themes[0];
  const found = fill('other themes for "{}" than in the sheet with quotes', title.text);
  const hint = 'Change them there, with the quotes that support them.';
  return [cellError(book, wrong?.theme.cell ?? title.cell, found, 'the same themes', hint)];
}

/** Themes to be written, and the note beside them. */
interface Interpretation {
  readonly set: readonly DraftInterpretation[];
  readonly note: Tree | null;
}

/** The themes of a focus area: from the sheets, or `earlier` where they say nothing. */
function interpretationOf(
  { note: { sv, en }, interpretations, themes }: DraftFocusArea,
  isChosen: boolean,
  earlier: Interpretation,
): Interpretation {
  const own = interpretations ?? themes;
  if (!isChosen && own.length === 0) return earlier;
  const note = sv || en ? { ...(sv ? { sv } : {}), ...(en ? { en } : {}) } : null;
  return { set: own, note: note ?? (isChosen ? earlier.note : null) };
}

/** Those of the same title in the edition in the folder. */
function earlierInterpretation(
  { text, cell }: CellText,
  code: string,
  { source }: Base,
): Interpretation {
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
