import { nameKey } from '../geography/find-region';
import type { Dataset } from '../model/dataset';
import { grouped } from '../model/grouped';
import { lettersAndDigits } from '../text-analysis/fold-letters';
import { nearNames } from '../text-analysis/near-names';
import { listedNames, type SearchFacts } from './facts';
import { placesOf } from './places';

/** The page of a region or a theme. */
export interface NamedPage {
  readonly kind: 'region' | 'theme';
  readonly id: string;
  /** What a region was called where that is no name of its own: a town, a former county. */
  readonly called: string | null;
}

/** A page by one of its names, `key` as names are compared. */
interface Name extends NamedPage {
  readonly key: string;
}

/** Shorter words begin many names. */
const SHORTEST_BEGUN = 3;

/**
 * Returns the pages of regions and themes that each of the words names, each once, in the order of the lists: what is called
 * so ("vgr", "kopparberg" both a former county and a town) or has an own name that begins so; where nothing is called so,
 * what has an own name spelt somewhat like it.
 *
 * @param facts null where only own names are known.
 */
export function pagesByName(
  words: readonly string[],
  dataset: Pick<Dataset, 'areaSystem' | 'regions' | 'themes'>,
  facts: Pick<SearchFacts, 'places' | 'themes'> | null,
): readonly NamedPage[] {
  const { areaSystem, themes } = dataset;
  const own = [
    ...areaSystem.areas.flatMap(({ code, slug, county }) => ofRegion(code, null, [slug, county])),
    ...themes.flatMap(({ id, label }) => ofTheme(id, [id, label.sv, label.en])),
  ];
  const places = facts ? placesOf(dataset, facts.places) : [];
  const others = [
    ...places.flatMap(([name, { codes, text }]) =>
      codes.flatMap((code) => ofRegion(code, text, [name])),
    ),
    ...Object.entries(facts?.themes ?? {}).flatMap(([id, list]) => ofTheme(id, listedNames(list))),
  ];
  // "Region" before a name is none of it, but a theme's name may begin so.
  const keys = new Set(words.flatMap((word) => [nameKey(word), lettersAndDigits(word)]));
  keys.delete('');
  const found = [...keys].flatMap((word) => {
    const called = [...own, ...others].filter(({ key }) => key === word);
    const isBegun = (key: string) => word.length >= SHORTEST_BEGUN && key.startsWith(word);
    const ownKeys = own.map(({ key }) => key);
    const near = called.length > 0 ? ownKeys.filter(isBegun) : nearNames(word, ownKeys);
    return [...called, ...own.filter(({ key }) => near.includes(key))];
  });
  const pageOf = ({ kind, id }: NamedPage) => `${kind} ${id}`;
  const byPage = grouped(found, pageOf);
  return [...new Set(own.map(pageOf))].flatMap((page) => {
    const names = byPage.get(page) ?? [];
    return names.find(({ called }) => called === null) ?? names.slice(0, 1);
  });
}

function ofRegion(id: string, called: string | null, names: readonly string[]): readonly Name[] {
  return names.map((name) => ({ kind: 'region', id, called, key: nameKey(name) }));
}

function ofTheme(id: string, names: readonly string[]): readonly Name[] {
  return names.map((name) => ({ kind: 'theme', id, called: null, key: lettersAndDigits(name) }));
}
