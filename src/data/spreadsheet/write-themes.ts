import { focusAreaIdAt, type FocusAreaTheme, type ThemeLevel } from '../../domain/model/dataset';
import { textsOfFocusArea } from '../../domain/model/published-texts';
import type { RegionCode } from '../../domain/model/region';
import { foldLetters } from '../../domain/text-analysis/fold-letters';
import type { YamlPath } from '../folder/yaml-source';
import type { Base } from './base';
import { cellError, CellText } from './book';
import type { Book, CellIssue, CellRef } from './book';
import type {
  Draft,
  DraftFocusArea,
  DraftInterpretation,
  DraftRegion,
  DraftTheme,
  Tree,
} from './draft';
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

/** Writes `themes.yaml`: what the sheets say, or else what the edition in the folder says. */
export function writeThemes(
  draft: Draft,
  regions: readonly DraftRegion[],
  base: Base,
  book: Book,
): {
  readonly file: WrittenFile;
  readonly issues: readonly CellIssue[];
  readonly interpretations: readonly WrittenInterpretation[];
} {
  const families = draft.programme?.['families'] ?? familiesOf(base);
  const themes = themesOf(draft, base, idsByName(families));
  const ids = idsByName(themes);
  const issues: CellIssue[] = [];
  const marks: (readonly [YamlPath, CellRef])[] = [];
  const interpretations: WrittenInterpretation[] = [];
  const areas = regions.flatMap(({ code, name, focusAreas: own }) =>
    own.map((focusArea, index) => {
      const id = focusAreaIdAt(code, index);
      const { title, blocks: body } = focusArea;
      const { set, note } = interpretationOf(focusArea, code, base, ids);
      marks.push([['areas', id], title.cell]);
      issues.push(...disagreement(focusArea, ids, book));
      interpretations.push({
        cell: title.cell,
        code,
        region: name.text,
        texts: textsOfFocusArea({ title: title.text, body }),
        themes: set.map(({ theme, level, evidence }) => ({
          id: textIn(theme),
          level,
          evidence: textIn(evidence),
        })),
      });
      return [id, entryOf(set, note)] as const;
    }),
  );
  const tree = { families, themes, areas: Object.fromEntries(areas) };
  return { file: writeYaml(COMMENT, tree, marks), issues, interpretations };
}

function familiesOf({ source }: Base): Tree {
  return (source.themes?.families ?? []).map(({ id, label: { sv, en } }) => ({
    id,
    label: { sv, en },
  }));
}

function themesOf(
  { themes, programme }: Draft,
  { source }: Base,
  families: ReadonlyMap<string, string>,
): readonly { readonly [key: string]: Tree }[] {
  const more = programme?.['themes'];
  if (themes) return themes.map((theme) => ({ ...themeTree(theme, families), ...of(more, theme) }));
  return (source.themes?.themes ?? []).map(({ id, label, inText, definition, family }) => ({
    id,
    label: { ...label },
    ...(inText ? { inText: { ...inText } } : {}),
    definition: { ...definition },
    family,
  }));
}

/** What the sheet of the programme says of a theme besides. */
function of(more: Tree | undefined, { id }: DraftTheme): { readonly [key: string]: Tree } {
  if (typeof more !== 'object' || more instanceof CellText) return {};
  const own = new Map<string, Tree>(Object.entries(more)).get(id.text);
  if (typeof own !== 'object' || own instanceof CellText) return {};
  return Object.fromEntries(Object.entries(own));
}

function themeTree(theme: DraftTheme, families: ReadonlyMap<string, string>) {
  const { id, labelSv, labelEn, definitionSv, definitionEn, family } = theme;
  return {
    id: new CellText(/[A-ZÅÄÖ ]/i.test(id.text) ? slugOf(id.text) : id.text, id.cell),
    label: { sv: labelSv, en: labelEn },
    definition: { sv: definitionSv, en: definitionEn },
    family: new CellText(families.get(keyOf(family.text)) ?? family.text, family.cell),
  };
}

/** An id for a theme that has only a label. */
function slugOf(label: string): string {
  return foldLetters(label.toLowerCase())
    .replaceAll(/[^a-z]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Ids by themselves and by their labels in both languages. */
function idsByName(list: Tree): ReadonlyMap<string, string> {
  const entries = Array.isArray(list) ? list.flatMap(namesOf) : [];
  // A label that two have names neither.
  const isOnly = (name: string) => new Set(entries.filter(([each]) => each === name)).size === 1;
  return new Map(entries.filter(([name, id]) => name === keyOf(id) || isOnly(name)));
}

function namesOf(entry: unknown): readonly (readonly [string, string])[] {
  if (typeof entry !== 'object' || entry === null || !('id' in entry)) return [];
  const id = textIn(entry.id);
  const label = 'label' in entry ? Object.values(entry.label ?? {}) : [];
  return [...new Set([id, ...label.map(textIn)].map(keyOf))].map((name) => [name, id] as const);
}

function textIn(value: unknown): string {
  if (value instanceof CellText) return value.text;
  return typeof value === 'string' ? value : '';
}

function keyOf(name: string): string {
  return foldLetters(name.trim().toLowerCase());
}

/** Theme columns beside the focus areas must say what the sheet with quotes says. */
function disagreement(
  { interpretations, chosen, themes, title }: DraftFocusArea,
  ids: ReadonlyMap<string, string>,
  book: Book,
): readonly CellIssue[] {
  if (chosen !== null || interpretations === null || themes.length === 0) return [];
  const named = (list: readonly DraftInterpretation[]) =>
    list.map(({ theme, level }) => `${level} ${ids.get(keyOf(theme.text)) ?? theme.text}`);
  const quoted = new Set(named(interpretations));
  const listed = named(themes);
  if (listed.length === quoted.size && listed.every((each) => quoted.has(each))) return [];
  const wrong = themes.find((_, i) => !quoted.has(listed[i] ?? '')) ?? themes[0];
  const found = `other themes for "${title.text}" than in the sheet with quotes`;
  const hint = 'Change them there, with the quotes that support them.';
  return [cellError(book, wrong?.theme.cell ?? title.cell, found, 'the same themes', hint)];
}

/** Themes to be written, and the note beside them. */
interface Interpretation {
  readonly set: readonly {
    readonly theme: Tree;
    readonly level: ThemeLevel;
    readonly evidence: Tree;
  }[];
  readonly note: Tree | null;
}

/** The themes of a focus area: as chosen, from the sheets, or those of the same title in the edition in the folder. */
function interpretationOf(
  { title, note: { sv, en }, chosen, interpretations, themes }: DraftFocusArea,
  code: string,
  base: Base,
  ids: ReadonlyMap<string, string>,
): Interpretation {
  const own = chosen ?? interpretations ?? themes;
  const earlier = earlierInterpretation(title.text, code, base);
  if (chosen === null && own.length === 0) return earlier;
  const note = sv || en ? { ...(sv ? { sv } : {}), ...(en ? { en } : {}) } : null;
  const set = own.map(({ theme, level, evidence }) => ({
    theme: new CellText(ids.get(keyOf(theme.text)) ?? theme.text, theme.cell),
    level,
    evidence,
  }));
  return { set, note: note ?? (chosen ? earlier.note : null) };
}

function earlierInterpretation(title: string, code: string, { source }: Base): Interpretation {
  const region = source.regions.find((each) => each.code === code);
  const index = region?.focusAreas.findIndex((each) => each.title === title) ?? -1;
  const id = focusAreaIdAt(code, index);
  const earlier = source.themes?.focusAreas.find(({ focusAreaId }) => focusAreaId === id);
  if (index === -1 || !earlier) return { set: [], note: null };
  const set = earlier.themes.map(({ id: theme, level, evidence }) => ({ theme, level, evidence }));
  return { set, note: earlier.note ? { ...earlier.note } : null };
}

function entryOf(set: Interpretation['set'], note: Tree | null): { readonly [key: string]: Tree } {
  const list = (level: ThemeLevel) =>
    set
      .filter((each) => each.level === level)
      .map(({ theme, evidence }): Tree => ({ theme, evidence }));
  const [main, touches] = [list('main'), list('touches')];
  const [only] = main;
  return {
    ...(only === undefined ? {} : { main: main.length === 1 ? only : main }),
    ...(touches.length === 0 ? {} : { touches }),
    ...(note === null ? {} : { note }),
  };
}
