import type { Atlas } from './atlas';
import { byCodeUnit } from './code-unit-order';
import type { Lang } from './dataset';
import { grouped } from './grouped';
import { countyIn, type RegionCode } from './region';

/** An entry of the index: its name, its kind, and the ids of the page it links to. */
export type IndexEntry = { readonly name: string } & (
  | { readonly kind: 'region' | 'county'; readonly code: RegionCode }
  | { readonly kind: 'theme'; readonly id: string }
  | { readonly kind: 'focus-area'; readonly code: RegionCode; readonly id: string }
  | { readonly kind: 'contact'; readonly code: RegionCode }
);

/**
 * The index by capital letter: regions, counties whose name differs from the region's, themes, focus areas, and
 * contacts by surname.
 *
 * @param compare orders names in the alphabet of the page's language.
 */
export function indexByLetter(atlas: Atlas, lang: Lang, compare: (a: string, b: string) => number) {
  const entries: readonly IndexEntry[] = [
    ...regionEntries(atlas, lang),
    ...atlas.dataset.themes.map(
      ({ id, label }) => ({ kind: 'theme', id, name: label[lang] }) as const,
    ),
    ...focusAreaEntries(atlas),
  ].toSorted(
    (a, b) =>
      compare(a.name, b.name) || compare(a.kind, b.kind) || byCodeUnit(indexKey(a), indexKey(b)),
  );
  return [...grouped(entries, initial)].map(([letter, own]) => ({ letter, entries: own }));
}

function regionEntries({ areas }: Atlas, lang: Lang): readonly IndexEntry[] {
  return areas.areas.flatMap(({ code, shortName, county }): readonly IndexEntry[] => {
    const isSameName = county.startsWith(shortName);
    const region = { kind: 'region', code, name: shortName } as const;
    return isSameName ? [region] : [region, { kind: 'county', code, name: countyIn(county, lang) }];
  });
}

function focusAreaEntries({ dataset }: Atlas): readonly IndexEntry[] {
  return dataset.regions.flatMap(({ code, areas: focusAreas, contacts }): readonly IndexEntry[] => [
    ...focusAreas.map(({ id, title }) => ({ kind: 'focus-area', code, id, name: title }) as const),
    ...contacts.map(({ name }) => ({ kind: 'contact', code, name: surnameFirst(name) }) as const),
  ]);
}

/** A name as "Ek, Eva". All names but the first count as surnames: "Ek By, Eva". */
function surnameFirst(name: string): string {
  const [given = '', ...surnames] = name.split(' ');
  return surnames.length === 0 ? given : `${surnames.join(' ')}, ${given}`;
}

function initial({ name }: IndexEntry): string {
  return name.charAt(0).toLocaleUpperCase('sv-SE');
}

/** A key that is unique in the index. */
export function indexKey(entry: IndexEntry): string {
  return Object.values(entry).join(' ');
}
