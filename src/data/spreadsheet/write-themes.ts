import { focusAreaIdAt, type FocusAreaTheme, type ThemeLevel } from '../../domain/model/dataset';
import { textsOfFocusArea } from '../../domain/model/published-texts';
import type { RegionCode } from '../../domain/model/region';
import {
  changedThemes,
  type Taxonomy,
  type TaxonomyStep,
} from '../../domain/interpretation/taxonomy';
import type { FocusAreaReading } from '../../domain/interpretation/progress';
import type { YamlPath } from '../folder/yaml-source';
import type { Base } from './base';
import { CellText, type Book, type CellIssue, type CellRef } from './book';
import type { SheetContent, SheetFocusAreaTheme, SheetRegion, Tree } from './sheet-content';
import { interpretationOf } from './focus-area-themes';
import { lacksQuote, waitingIssues, type WaitingTheme } from './waiting-themes';
import { writeTaxonomy, type WrittenTaxonomy } from './write-taxonomy';
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

/** What somebody does to the themes: to all of them, or sets those of the focus area whose title is in a cell. */
export type ThemeStep =
  | TaxonomyStep
  | {
      readonly kind: 'themes';
      readonly cell: CellRef;
      readonly themes: readonly FocusAreaTheme[];
    };

export interface WrittenThemes {
  readonly file: WrittenFile;
  readonly issues: readonly CellIssue[];
  /** Also where something is wrong with them. */
  readonly taxonomy: Taxonomy;
  readonly interpretations: readonly WrittenInterpretation[];
  /** Those that are not written, since no sheet holds a quote for each and nobody has set one. */
  readonly waiting: readonly WaitingTheme[];
}

/** Writes `themes.yaml`: what the sheets say, or else what the edition in the folder says, changed by the steps. */
export function writeThemes(
  content: SheetContent,
  regions: readonly SheetRegion[],
  base: Base,
  book: Book,
  steps: readonly ThemeStep[],
): WrittenThemes {
  const ofTaxonomy = steps.filter((step) => step.kind !== 'themes');
  const { taxonomy, tree, marks, idOf } = writeTaxonomy(content, base, ofTaxonomy);
  const issues: CellIssue[] = [];
  const waiting: WaitingTheme[] = [];
  const waits = (theme: FocusAreaTheme) => !content.hasReadings && lacksQuote(theme);
  const interpretations: WrittenInterpretation[] = [];
  const titles: (readonly [YamlPath, CellRef])[] = [];
  const areas = regions.flatMap(({ code, name, focusAreas }) =>
    focusAreas.map((focusArea, index) => {
      const id = focusAreaIdAt(code, index);
      const { title, blocks: body } = focusArea;
      const isChosen = steps.some((step) => setsThemesOf(step, title));
      const sources = { content, base, book, idOf };
      const { set, note, issues: own } = interpretationOf(focusArea, code, isChosen, sources);
      issues.push(...own);
      const { themes, entry } = afterSteps(set, title, steps, idOf, waits);
      for (const theme of themes.filter(waits)) {
        const named = set.find((each) => idOf(each.theme.text) === theme.id)?.theme;
        waiting.push({ id: theme.id, cell: (named ?? title).cell, focusArea: title.cell });
      }
      titles.push([['areas', id], title.cell]);
      interpretations.push({
        cell: title.cell,
        code,
        region: name.text,
        texts: textsOfFocusArea({ title: title.text, body }),
        themes,
        named: [...(focusArea.themes ?? []), ...(focusArea.quotedThemes ?? [])].map(
          ({ theme }) => theme.text,
        ),
      });
      return [id, { ...entry, ...(note === null ? {} : { note }) }] as const;
    }),
  );
  const whole = { ...tree, areas: Object.fromEntries(areas) };
  return {
    file: writeYaml(COMMENT, whole, [...marks, ...titles]),
    issues: [...issues, ...waitingIssues(waiting, taxonomy, book)],
    taxonomy,
    interpretations,
    waiting,
  };
}

/** True if the step sets the themes of the focus area with this title. */
function setsThemesOf(step: ThemeStep, { cell: { sheet, row, column } }: CellText): boolean {
  if (step.kind !== 'themes') return false;
  const { cell } = step;
  return cell.sheet === sheet && cell.row === row && cell.column === column;
}

/** The themes of a focus area after the steps, and how those that do not wait are written: with their cells where they are as the sheets have them. */
function afterSteps(
  set: readonly SheetFocusAreaTheme[],
  title: CellText,
  steps: readonly ThemeStep[],
  idOf: WrittenTaxonomy['idOf'],
  waits: (theme: FocusAreaTheme) => boolean,
) {
  const cells = new Map<FocusAreaTheme, SheetFocusAreaTheme>();
  const first: readonly FocusAreaTheme[] = set.map((reading) => {
    const { theme, level, evidence } = reading;
    const plain = { id: idOf(theme.text), level, evidence: evidence.text };
    cells.set(plain, reading);
    return plain;
  });
  const themes = steps.reduce((before, step) => {
    if (step.kind !== 'themes') return changedThemes(before, step);
    return setsThemesOf(step, title) ? step.themes : before;
  }, first);
  const quoted = themes.filter((theme) => !waits(theme));
  // Until a main theme has a quote, the focus area is one that has not been read.
  const isRead = quoted.length === themes.length || quoted.some(({ level }) => level === 'main');
  const list = (wanted: ThemeLevel) =>
    (isRead ? quoted : [])
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
