import { lettersAndDigits } from '../text-analysis/fold-letters';
import {
  nameInCounty,
  type AreaSystem,
  type RegionCode,
  type RegionIdentity,
} from '../model/region';

/**
 * Returns the region that a word in an address means, or null: its slug, name, county, county code with or without
 * its zero, ISO code or letters, NUTS code, in capitals or not, with or without å, ä and ö.
 */
export function findRegion(areas: AreaSystem, text: string): RegionCode | null {
  const key = keyOf(text);
  const byKey = keysIn(areas);
  return byKey.get(key) ?? byKey.get(key.replace(/s$/, '')) ?? null;
}

/** Letters and digits alone, without "region" before them or "län" after them: "Region Örebro län" is "orebro". */
function keyOf(text: string): string {
  return lettersAndDigits(text)
    .replace(/^region(?!er)/, '')
    .replace(/(?:lan|county|regionen)$/, '');
}

function keysOf({ code, slug, shortName, county, iso, nuts }: RegionIdentity): readonly string[] {
  const names = [slug, shortName, county, nameInCounty(county)].map(keyOf);
  const ids = [iso, iso?.slice(3), nuts].flatMap((id) => (id === undefined ? [] : keyOf(id)));
  return [...names, code.toLowerCase(), code.toLowerCase().replace(/^0+(?=.)/, ''), ...ids];
}

const known = new WeakMap<AreaSystem, ReadonlyMap<string, RegionCode>>();

function keysIn(areas: AreaSystem): ReadonlyMap<string, RegionCode> {
  const keys =
    known.get(areas) ??
    new Map(areas.areas.flatMap((area) => keysOf(area).map((key) => [key, area.code] as const)));
  known.set(areas, keys);
  return keys;
}
