import { foldLetters } from '../domain/text-analysis/fold-letters';
import { PATH } from './paths';

/** What people and other sites write for the first part of a path, in small letters without å, ä and ö. */
const KINDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.values(PATH).map((part) => [part, part])),
  om: 'om',
  about: 'om',
  regioner: PATH.region,
  regions: PATH.region,
  lan: PATH.region,
  county: PATH.region,
  counties: PATH.region,
  teman: PATH.theme,
  theme: PATH.theme,
  themes: PATH.theme,
  jamforelse: PATH.pair,
  compare: PATH.pair,
  matrix: PATH.matrix,
  changes: PATH.changes,
  index: PATH.index,
};

/** Returns a word of an address as ours are written: "Cirkulär ekonomi" as "cirkular-ekonomi". */
export function plain(word: string): string {
  return foldLetters(word.trim().toLowerCase()).replaceAll(/[\s_-]+/g, '-');
}

/** Returns the first part of a path as the atlas writes it, or null if it means no kind of page. */
export function kindFrom(part: string): string | null {
  return KINDS[plain(part)] ?? null;
}

/** Returns the parts of a path below the base, decoded, without "index.html" or ".html" at its end. */
export function pathParts(pathname: string, base: string): readonly string[] {
  const inside = pathname.toLowerCase().startsWith(base.toLowerCase())
    ? pathname.slice(base.length)
    : pathname;
  const parts = inside
    .replace(/(?:^|\/)index\.html?$|\.html?$/i, '')
    .split('/')
    .filter(Boolean);
  return parts.map(decodePart);
}

/** A malformed percent sign is not worth failing for: the part is then taken as it stands. */
function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
