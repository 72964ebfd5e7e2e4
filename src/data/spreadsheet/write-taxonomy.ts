import * as v from 'valibot';
import type { Family, Theme } from '../../domain/model/dataset';
import {
  changedTaxonomy,
  type Taxonomy,
  type TaxonomyStep,
} from '../../domain/interpretation/taxonomy';
import { foldLetters } from '../../domain/text-analysis/fold-letters';
import { slugOf } from '../../domain/text-analysis/slug';
import type { YamlPath } from '../folder/yaml-source';
import { themeOf } from '../publish';
import type { Base } from './base';
import { CellText, type CellRef } from './book';
import type { SheetContent, Tree } from './sheet-content';
import { branchAt, listIn, plain } from './write-yaml';

/** The families and themes as they are written, faults and all. */
export interface WrittenTaxonomy {
  readonly taxonomy: Taxonomy;
  readonly tree: Readonly<Record<keyof Taxonomy, Tree>>;
  /** Null for each entry that comes from no cell: from the folder, or made or changed by a step. */
  readonly marks: readonly (readonly [YamlPath, CellRef | null])[];
  /** Returns the id of the theme that a sheet names, or else the name. */
  readonly idOf: (name: string) => string;
}

/** Returns what the sheets say of families and themes, or else the edition in the folder, changed by the steps. */
export function writeTaxonomy(
  { themes: rows, programme }: SheetContent,
  { source }: Base,
  steps: readonly TaxonomyStep[],
): WrittenTaxonomy {
  const cells = new Map<Family | Theme, Tree>();
  const fromCells = <T extends Family>(tree: Tree, schema: v.GenericSchema<unknown, T>): T => {
    const entry = v.parse(schema, plain(branchAt(tree)));
    cells.set(entry, tree);
    return entry;
  };
  const listed = programme?.['families'];
  const families = listed
    ? listIn(listed).map((tree) => fromCells(withEnglish(tree), familySchema))
    : (source.themes?.families ?? []).map(({ id, label }) => ({ id, label }));
  const made = steps.flatMap((step) => (step.kind === 'family' ? [step.family] : []));
  const kept = steps.reduce(changedTaxonomy, { families, themes: [] });
  // What somebody has made, and since renamed or removed, goes by names that no other has.
  const familyIds = new Map([...idsByName(made), ...idsByName([...families, ...kept.families])]);
  const themes = rows
    ? rows.map((row) => {
        const { id, family } = row;
        const tree = {
          ...row,
          id: new CellText(/[A-ZÅÄÖ ]/i.test(id.text) ? slugOf(id.text) : id.text, id.cell),
          family: new CellText(familyIds.get(keyOf(family.text)) ?? family.text, family.cell),
          ...branchAt(programme, 'themes', id.text),
        };
        return fromCells(tree, themeSchema);
      })
    : (source.themes?.themes ?? []).map(themeOf);
  const madeThemes = steps.flatMap((step) => (step.kind === 'theme' ? [step.theme] : []));
  const taxonomy = steps.reduce(changedTaxonomy, { families, themes });
  const ids = new Map([...idsByName(madeThemes), ...idsByName([...themes, ...taxonomy.themes])]);
  const written = (list: readonly (Family | Theme)[]): Tree =>
    list.map((entry) => cells.get(entry) ?? treeOf(entry));
  const unmarked = (key: keyof Taxonomy) =>
    taxonomy[key].flatMap((entry, i) => (cells.has(entry) ? [] : [[[key, i], null] as const]));
  return {
    taxonomy,
    tree: { families: written(taxonomy.families), themes: written(taxonomy.themes) },
    marks: [...unmarked('families'), ...unmarked('themes')],
    idOf: (name) => ids.get(keyOf(name)) ?? name,
  };
}

/** A family whose label stands in Swedish alone is shown with that. */
function withEnglish(family: Tree): Tree {
  const sv = branchAt(family, 'label')['sv'];
  return sv ? { ...branchAt(family), label: { en: sv, ...branchAt(family, 'label') } } : family;
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

function treeOf(entry: Family | Theme): Tree {
  const { id, label } = entry;
  if (!('definition' in entry)) return { id, label: { ...label } };
  const { inText, definition, family } = entry;
  return {
    id,
    label: { ...label },
    ...(inText ? { inText: { ...inText } } : {}),
    definition: { ...definition },
    family,
  };
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
