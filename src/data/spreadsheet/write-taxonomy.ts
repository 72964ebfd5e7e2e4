import * as v from 'valibot';
import type { Family, Theme } from '../../domain/model/dataset';
import {
  changedTaxonomy,
  type Taxonomy,
  type TaxonomyStep,
} from '../../domain/interpretation/taxonomy';
import { foldLetters } from '../../domain/text-analysis/fold-letters';
import { slugOf } from '../../domain/text-analysis/slug';
import { valueOf, type YamlPath } from '../folder/yaml-source';
import { CellText } from './book';
import type { Reader } from './reader';
import type { Row } from './rows';
import { branchAt, listIn, withoutCells } from './write-yaml';

/** The families and themes as they are written, faults and all. */
export interface WrittenTaxonomy {
  readonly taxonomy: Taxonomy;
  /** The same with their cells. */
  readonly tree: Readonly<Record<keyof Taxonomy, readonly unknown[]>>;
  /** Each entry that comes from no cell: from the folder, or made or changed by a step. */
  readonly marks: readonly (readonly [YamlPath, null])[];
  /** Returns the id of the theme that a sheet names, or else the name. */
  readonly idOf: (name: string) => string;
}

/** Returns what the sheets say of families and themes, or else the edition in the folder, changed by the steps. */
export function writeTaxonomy(
  { source }: Reader,
  rows: readonly Row[],
  programme: Readonly<Record<string, unknown>> | null,
  steps: readonly TaxonomyStep[],
): WrittenTaxonomy {
  const trees = new Map<Family | Theme, unknown>();
  const fromCells = <T extends Family>(tree: unknown, schema: v.GenericSchema<unknown, T>): T => {
    const entry = v.parse(schema, withoutCells(branchAt(tree)));
    trees.set(entry, tree);
    return entry;
  };
  const listed = programme?.['families'];
  const families = listed
    ? listIn(listed).map((tree) => fromCells(withEnglish(tree), familySchema))
    : (source.themes?.families ?? []).map(valueOf);
  const made = steps.flatMap((step) => (step.kind === 'family' ? [step.family] : []));
  const kept = steps.reduce(changedTaxonomy, { families, themes: [] });
  const familyIdOf = idFinder(made, [...families, ...kept.families]);
  const themes =
    rows.length > 0
      ? rows.map((row) => {
          const { id, family, ...others } = themeIn(row);
          const tree = {
            id: new CellText(/[A-ZÅÄÖ ]/i.test(id.text) ? slugOf(id.text) : id.text, id.cell),
            ...others,
            family: new CellText(familyIdOf(family.text), family.cell),
            ...branchAt(programme, 'themes', id.text),
          };
          return fromCells(tree, themeSchema);
        })
      : (source.themes?.themes ?? []).map(valueOf);
  const madeThemes = steps.flatMap((step) => (step.kind === 'theme' ? [step.theme] : []));
  const taxonomy = steps.reduce(changedTaxonomy, { families, themes });
  const written = (list: readonly (Family | Theme)[]) =>
    list.map((entry) => trees.get(entry) ?? entry);
  const unmarked = (key: keyof Taxonomy) =>
    taxonomy[key].flatMap((entry, i) => (trees.has(entry) ? [] : [[[key, i], null] as const]));
  return {
    taxonomy,
    tree: { families: written(taxonomy.families), themes: written(taxonomy.themes) },
    marks: [...unmarked('families'), ...unmarked('themes')],
    idOf: idFinder(madeThemes, [...themes, ...taxonomy.themes]),
  };
}

/** A family whose label stands in Swedish alone is shown with that. */
function withEnglish(family: unknown): unknown {
  const { sv, ...others } = branchAt(family, 'label');
  return sv ? { ...branchAt(family), label: { en: sv, sv, ...others } } : family;
}

/** What stands in Swedish alone is shown with that. */
function themeIn(row: Row) {
  const [label, definition] = [row.text('labelSv'), row.text('definitionSv')];
  return {
    id: row.get('themeId') ?? label,
    label: { sv: label, en: row.get('labelEn') ?? label },
    definition: { sv: definition, en: row.get('definitionEn') ?? definition },
    family: row.text('family'),
  };
}

/** What a sheet does not say is "". */
const text = v.fallback(v.string(), '');
const bilingual = v.fallback(v.object({ sv: text, en: text }), { sv: '', en: '' });
const described = { id: text, label: bilingual };
const familySchema = v.object(described);
const themeSchema = v.object({
  ...described,
  inText: v.optional(bilingual),
  definition: bilingual,
  family: text,
});

/** Returns a finder of ids. What somebody has made, and since renamed or removed, goes by names that no other has. */
function idFinder(made: readonly Family[], entries: readonly Family[]): (name: string) => string {
  const ids = new Map([...idsByName(made), ...idsByName(entries)]);
  return (name) => ids.get(keyOf(name)) ?? name;
}

/** Ids by themselves and by their labels in both languages, null for a label that two have. */
function idsByName(entries: readonly Family[]): ReadonlyMap<string, string | null> {
  const names = new Map<string, string | null>();
  for (const { id, label } of entries) {
    for (const name of [keyOf(label.sv), keyOf(label.en)]) {
      const other = names.get(name);
      names.set(name, other === undefined || other === id ? id : null);
    }
  }
  for (const { id } of entries) names.set(keyOf(id), id);
  return names;
}

function keyOf(name: string): string {
  return foldLetters(name.trim().toLowerCase());
}
