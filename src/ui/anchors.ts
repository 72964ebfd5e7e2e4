/** The places of a page that links lead to within it. */
export const MAP = 'karta';
export const PANEL = 'panel';
export const ALL_REGIONS = 'alla-regioner';

/** The keyboard's place on the map for one item, by its part of the address: "karta-dalarna". */
export function placeOnMap(slug: string): string {
  return `${MAP}-${slug}`;
}
