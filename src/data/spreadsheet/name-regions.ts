import { fill } from '../issues/wording';
import { earlierName, type Base } from './base';
import { CellText, cellWarning, type Book } from './book';
import type { PlaceFinder } from './match-place';
import type { SheetRegion } from './sheet-content';

/**
 * Returns regions with the names that are published. Of several in the sheets, one that the folder does not have counts, since
 * it is what has been changed; where there are several of those, it is the first, with a warning.
 */
export function nameRegions(
  regions: readonly SheetRegion[],
  base: Base,
  book: Book,
  find: PlaceFinder,
) {
  const named = regions.map((region) => {
    const given = [region.name, ...region.otherNames].filter(({ text }) => text !== '');
    const earlier = earlierName(region.code, base);
    const meant = (given.length > 0 ? given : [region.name]).map((name) => {
      const text = meantBy(name.text, region.code, base, find, earlier);
      return new CellText(text, name.cell);
    });
    const changed = meant.filter(({ text }) => text !== earlier);
    const [name = region.name] = changed.length > 0 ? changed : meant;
    const other = changed.find(({ text }) => text !== name.text);
    return { region: { ...region, name }, other };
  });
  const issues = named.flatMap(({ region: { name }, other }) => {
    if (!other) return [];
    const found = fill('the names "{}" and "{}" for one area', name.text, other.text);
    return [cellWarning(book, other.cell, found, 'one name', fill('"{}" is used.', name.text))];
  });
  return { regions: named.map(({ region }) => region), issues };
}

/**
 * Returns the name that a region has in the folder, or else in another programme, where the cell names it in any usual way. In a
 * correction, a name of the region as an organisation stays as it is written: the page may spell it otherwise now.
 */
function meantBy(
  text: string,
  code: string,
  { areas, source }: Base,
  find: PlaceFinder,
  earlier: string | undefined,
): string {
  const { shortName = code, county } = areas.byCode.get(code) ?? {};
  const isCorrection = source.regions.some((each) => each.code === code);
  const isPlain = text === '' || text === shortName || text === county;
  const isUsual = find(text).join() === code && !(isCorrection && ORGANISATION.test(text));
  return ((isPlain || isUsual) && earlier) || text || shortName;
}

const ORGANISATION = /region|kommun/i;
