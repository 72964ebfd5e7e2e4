import { focusAreaIdAt } from '../../domain/model/dataset';
import { foldLetters } from '../../domain/text-analysis/fold-letters';
import type { YamlPath } from '../folder/yaml-source';
import type { Base } from './base';
import { cellError, CellText } from './book';
import type { Book, CellIssue, CellRef } from './book';
import type { Draft, DraftFocusArea, DraftReading, DraftRegion, DraftTheme, Tree } from './draft';
import { writeYaml, type WrittenFile } from './write-yaml';

const COMMENT =
  'Our interpretation of the published text: families of themes, themes, and the themes of each focus area with a quote.';

/** Writes `themes.yaml`: what the sheets say, or else what the edition in the folder says. */
export function writeThemes(
  draft: Draft,
  regions: readonly DraftRegion[],
  base: Base,
  book: Book,
): { readonly file: WrittenFile; readonly issues: readonly CellIssue[] } {
  const families = draft.programme?.['families'] ?? familiesOf(base);
  const themes = themesOf(draft, base, idsByName(families));
  const ids = idsByName(themes);
  const issues: CellIssue[] = [];
  const marks: (readonly [YamlPath, CellRef])[] = [];
  const areas = regions.flatMap(({ code, focusAreas: own }) =>
    own.map((focusArea, index) => {
      const id = focusAreaIdAt(code, index);
      marks.push([['areas', id], focusArea.title.cell]);
      issues.push(...disagreement(focusArea, ids, book));
      return [id, readingOf(focusArea, code, base, ids)] as const;
    }),
  );
  const tree = { families, themes, areas: Object.fromEntries(areas) };
  return { file: writeYaml(COMMENT, tree, marks), issues };
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
  { readings, themes, title }: DraftFocusArea,
  ids: ReadonlyMap<string, string>,
  book: Book,
): readonly CellIssue[] {
  if (readings === null || themes.length === 0) return [];
  const named = (list: readonly DraftReading[]) =>
    list.map(({ theme, level }) => `${level} ${ids.get(keyOf(theme.text)) ?? theme.text}`);
  const quoted = new Set(named(readings));
  const listed = named(themes);
  if (listed.length === quoted.size && listed.every((each) => quoted.has(each))) return [];
  const wrong = themes.find((_, i) => !quoted.has(listed[i] ?? '')) ?? themes[0];
  const found = `other themes for "${title.text}" than in the sheet with quotes`;
  const hint = 'Change them there, with the quotes that support them.';
  return [cellError(book, wrong?.theme.cell ?? title.cell, found, 'the same themes', hint)];
}

/** The themes of a focus area: from the sheets, or those of the same title in the edition in the folder. */
function readingOf(
  focusArea: DraftFocusArea,
  code: string,
  base: Base,
  ids: ReadonlyMap<string, string>,
): { readonly [key: string]: Tree } {
  const own = focusArea.readings ?? focusArea.themes;
  if (own.length === 0) return earlierReading(focusArea, code, base);
  const list = (level: DraftReading['level']) =>
    own
      .filter((reading) => reading.level === level)
      .map(({ theme, evidence }) => ({
        theme: new CellText(ids.get(keyOf(theme.text)) ?? theme.text, theme.cell),
        evidence,
      }));
  const { sv, en } = focusArea.note;
  const note = { ...(sv ? { sv } : {}), ...(en ? { en } : {}) };
  return entryOf(list('main'), list('touches'), sv || en ? note : null);
}

function earlierReading({ title }: DraftFocusArea, code: string, { source }: Base) {
  const region = source.regions.find((each) => each.code === code);
  const index = region?.focusAreas.findIndex((each) => each.title === title.text) ?? -1;
  const id = focusAreaIdAt(code, index);
  const earlier = source.themes?.focusAreas.find(({ focusAreaId }) => focusAreaId === id);
  if (index === -1 || !earlier) return {};
  const list = (level: DraftReading['level']) =>
    earlier.themes
      .filter((theme) => theme.level === level)
      .map(({ id: theme, evidence }) => ({ theme, evidence }));
  return entryOf(list('main'), list('touches'), earlier.note ? { ...earlier.note } : null);
}

function entryOf(main: readonly Tree[], touches: readonly Tree[], note: Tree | null) {
  const [only] = main;
  return {
    ...(only === undefined ? {} : { main: main.length === 1 ? only : main }),
    ...(touches.length === 0 ? {} : { touches }),
    ...(note === null ? {} : { note }),
  };
}
