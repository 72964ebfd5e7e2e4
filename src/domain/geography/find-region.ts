import { foldLetters } from '../text-analysis/fold-letters';
import { REGIONS, type RegionCode, type RegionIdentity } from '../model/region';

/**
 * Returns the region that a word in an address means, or null: its slug, name, county, county code with or without
 * its zero, ISO code or letters, NUTS code, in capitals or not, with or without å, ä and ö.
 */
export function findRegion(text: string): RegionCode | null {
  const key = keyOf(text);
  return byKey.get(key) ?? byKey.get(key.replace(/s$/, '')) ?? null;
}

/** Letters and digits alone, without "region" before them or "län" after them: "Region Örebro län" is "orebro". */
function keyOf(text: string): string {
  return foldLetters(text.toLowerCase())
    .replaceAll(/[^a-z\d]/g, '')
    .replace(/^region(?!er)/, '')
    .replace(/(?:lan|county|regionen)$/, '');
}

function keysOf({ code, slug, shortName, county, iso, nuts }: RegionIdentity): readonly string[] {
  const names = [slug, shortName, county, county.replace(/s? län$/, '')].map(keyOf);
  return [...names, code, String(Number(code)), keyOf(iso), keyOf(iso.slice(3)), keyOf(nuts)];
}

const byKey: ReadonlyMap<string, RegionCode> = new Map(
  REGIONS.flatMap((region) => keysOf(region).map((key) => [key, region.code] as const)),
);
