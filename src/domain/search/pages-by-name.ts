import { nameKey } from '../geography/find-region';
import type { Dataset } from '../model/dataset';
import type { RegionCode } from '../model/region';
import { lettersAndDigits } from '../text-analysis/fold-letters';
import { nearNames } from '../text-analysis/near-names';
import { namesIn, type SearchFacts } from './facts';
import { placesOf } from './places';

/** A region, and what it was called where that is no name of its own: a town, a former county. */
export interface NamedRegion {
  readonly code: RegionCode;
  readonly called: string | null;
}

/** The regions and themes that words may name, in the order of the lists. */
export interface NamedPages {
  readonly regions: readonly NamedRegion[];
  readonly themes: readonly string[];
}

/** A name of a region or theme, `key` as names are compared. */
interface Name {
  readonly key: string;
  readonly code?: RegionCode;
  readonly theme?: string;
  /** The name of what else it is, as of a town; none for a region's own. */
  readonly called?: string;
}

/** Shorter words begin many names. */
const SHORTEST_BEGUN = 3;

/**
 * Returns the regions and themes that each of the words names: what is called so ("vgr", "kopparberg" both a former county and a
 * town) or has an own name that begins so; where nothing is called so, what has an own name spelt somewhat like it.
 *
 * @param facts null where only own names are known.
 */
export function pagesByName(
  words: readonly string[],
  dataset: Pick<Dataset, 'areaSystem' | 'regions' | 'themes'>,
  facts: Pick<SearchFacts, 'places' | 'themes'> | null,
): NamedPages {
  const own = ownNames(dataset);
  const others = facts === null ? [] : otherNames(dataset, facts);
  // "Region" before a name is none of it, but a theme's name may begin so.
  const both = words.flatMap((word) => [nameKey(word), lettersAndDigits(word)]);
  const keys = [...new Set(both)].filter((key) => key !== '');
  const found = keys.flatMap((word) => {
    const called = [...own, ...others].filter(({ key }) => key === word);
    if (called.length === 0) return nearOf(word, own);
    const isBegun = ({ key }: Name) => word.length >= SHORTEST_BEGUN && key.startsWith(word);
    return [...called, ...own.filter(isBegun)];
  });
  return inOrder(found, dataset);
}

function ownNames({ areaSystem, themes }: Pick<Dataset, 'areaSystem' | 'themes'>): readonly Name[] {
  return [
    ...areaSystem.areas.flatMap(({ code, slug, county }) =>
      [slug, county].map((name) => ({ key: nameKey(name), code })),
    ),
    ...themes.flatMap(({ id, label }) => namesOfTheme(id, [id, label.sv, label.en])),
  ];
}

function otherNames(
  dataset: Pick<Dataset, 'areaSystem' | 'regions'>,
  { places, themes }: Pick<SearchFacts, 'places' | 'themes'>,
): readonly Name[] {
  return [
    ...placesOf(dataset, places).flatMap(([name, { codes, text }]) =>
      codes.map((code) => ({ key: nameKey(name), code, called: text })),
    ),
    ...Object.entries(themes).flatMap(([theme, list]) => namesOfTheme(theme, namesIn(list))),
  ];
}

function namesOfTheme(theme: string, names: readonly string[]): readonly Name[] {
  return names.map((name) => ({ key: lettersAndDigits(name), theme }));
}

function nearOf(word: string, names: readonly Name[]): readonly Name[] {
  const all = names.map(({ key }) => key);
  const near = new Set(nearNames(word, all));
  return names.filter(({ key }) => near.has(key));
}

/** Each region once, by its own name where that is among those found. */
function inOrder(
  found: readonly Name[],
  { areaSystem, themes }: Pick<Dataset, 'areaSystem' | 'themes'>,
): NamedPages {
  const regions = areaSystem.areas.flatMap(({ code }): readonly NamedRegion[] => {
    const names = found.filter((name) => name.code === code);
    const isOwn = names.some(({ called }) => called === undefined);
    return names.slice(0, 1).map(({ called = null }) => ({ code, called: isOwn ? null : called }));
  });
  const ids = new Set(found.map(({ theme }) => theme));
  return { regions, themes: themes.map(({ id }) => id).filter((id) => ids.has(id)) };
}
