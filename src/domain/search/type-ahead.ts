import { foldLetters } from '../text-analysis/fold-letters';
import type { Area, RegionCode } from '../model/region';

type Named = Pick<Area, 'code' | 'shortName'>;

/**
 * The region meant by letters typed in a row, seen from the one that is current. Names that begin so come
 * first; then, for those without å ä ö, names that begin so without rings and dots; then a later word of a
 * name ("götaland"). One letter, also repeated, goes on to the next such name; a longer beginning stays on
 * the current region as long as it fits. Null if no name does.
 */
export function regionByTyping(
  areas: readonly Named[],
  typed: string,
  current: RegionCode | null,
): RegionCode | null {
  const letters = lower(typed.trimStart());
  const [first = ''] = letters;
  if (first === '') return null;
  const found = matches(areas, letters);
  const repeated = letters.length > 1 && letters === first.repeat(letters.length);
  if (repeated) return found[0] ?? nextOf(areas, matches(areas, first), current);
  const stays = letters.length > 1 && current !== null && found.includes(current);
  return stays ? current : nextOf(areas, found, current);
}

/** The codes of the first way of matching that finds any, in alphabetical order. */
function matches(areas: readonly Named[], letters: string): readonly RegionCode[] {
  for (const fits of WAYS) {
    const found = areas.filter(({ shortName }) => fits(lower(shortName), letters));
    if (found.length > 0) return found.map(({ code }) => code);
  }
  return [];
}

const WAYS: readonly ((name: string, letters: string) => boolean)[] = [
  (name, letters) => name.startsWith(letters),
  (name, letters) => foldLetters(name).startsWith(foldLetters(letters)),
  (name, letters) => foldLetters(name).includes(` ${foldLetters(letters)}`),
];

/** The match after the current one, round to the first. */
function nextOf(
  areas: readonly Named[],
  found: readonly RegionCode[],
  current: RegionCode | null,
): RegionCode | null {
  const order = areas.map(({ code }) => code);
  const here = current === null ? -1 : order.indexOf(current);
  return found.find((code) => order.indexOf(code) > here) ?? found[0] ?? null;
}

const lower = (name: string) => name.toLocaleLowerCase('sv-SE');
