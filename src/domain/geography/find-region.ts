import { oncePer } from '../model/once-per';
import { lettersAndDigits } from '../text-analysis/fold-letters';
import { nameInCounty, type RegionCode, type RegionIdentity } from '../model/region';

/** Areas by what they are called, whatever their shapes. */
interface NamedAreas {
  readonly areas: readonly RegionIdentity[];
}

/**
 * Returns the region that a word in an address means, or null: its slug, name, county, county code with or without
 * its zero, ISO code or letters, NUTS code, in capitals or not, with or without å, ä and ö.
 */
export function findRegion(areas: NamedAreas, text: string): RegionCode | null {
  // What several may be called is still the address of one.
  const addressed = knownIn(areas).bySlug.get(text.toLowerCase());
  if (addressed !== undefined) return addressed;
  const [first = null, ...others] = regionsCalled(areas, text);
  return others.length === 0 ? first : null;
}

/** Returns all regions that a word may mean, such as "habos" both Habo and Håbo; one whose name is written just so, alone. */
export function regionsCalled(areas: NamedAreas, text: string): readonly RegionCode[] {
  const { byWriting, byKey } = knownIn(areas);
  const exact = byWriting.get(writingOf(text)) ?? [];
  if (exact.length === 1) return exact;
  const key = nameKey(text);
  return byKey.get(key) ?? byKey.get(key.replace(/s$/, '')) ?? [];
}

const writingOf = (text: string) => text.normalize('NFC').trim().toLowerCase();

/** Returns letters and digits alone, without "region" before them or "län" after them: "Region Örebro län" is "orebro". */
export function nameKey(text: string): string {
  return lettersAndDigits(text)
    .replace(/^region(?!er)/, '')
    .replace(/(?:lan|county|regionen)$/, '');
}

function keysOf({ code, slug, shortName, county, iso, nuts }: RegionIdentity): readonly string[] {
  const names = [slug, shortName, county, nameInCounty(county), code].map(nameKey);
  const ids = [iso, iso?.slice(3), nuts].flatMap((id) => (id === undefined ? [] : nameKey(id)));
  return [...names, nameKey(code).replace(/^0+(?=\d)/, ''), ...ids];
}

const knownIn = oncePer((areas: NamedAreas) => ({
  bySlug: new Map(areas.areas.map(({ slug, code }) => [slug, code])),
  byWriting: listed(areas, ({ code, shortName, county }) =>
    [code, shortName, county].map(writingOf),
  ),
  byKey: listed(areas, keysOf),
}));

function listed(
  { areas }: NamedAreas,
  wordsOf: (area: RegionIdentity) => readonly string[],
): ReadonlyMap<string, readonly RegionCode[]> {
  const byWord = new Map<string, RegionCode[]>();
  for (const area of areas) {
    for (const word of new Set(wordsOf(area))) {
      byWord.set(word, [...(byWord.get(word) ?? []), area.code]);
    }
  }
  return byWord;
}
