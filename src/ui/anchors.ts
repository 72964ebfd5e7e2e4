/** The places of a page that links lead to within it. */
export const MAP = 'karta';
export const MATRIX = 'matris';
export const PANEL = 'panel';
/** The end of the reading column: what can be taken away. */
export const SHARE_SECTION = 'ta-med';
/** Its parts that the header's menu opens. */
export const SHARE_PARTS = {
  download: 'ta-med-uppgifter',
  picture: 'ta-med-bild',
  cite: 'ta-med-citat',
} as const;
export const COLOURS = 'farger';

/** The keyboard's place on the map for one item, by its part of the address: "karta-dalarna". */
export function mapLinkElementId(slug: string): string {
  return `${MAP}-${slug}`;
}

/** A row of the matrix, in the same way: "matris-dalarna". */
export function matrixRowElementId(slug: string): string {
  return `${MATRIX}-${slug}`;
}

/** Within a region's text: one of its focus areas, its remark, its contacts. */
export function focusAreaElementId(focusAreaId: string): string {
  return `area-${focusAreaId}`;
}
export const NOTE = 'note';
export const CONTACTS = 'contacts';
export const NEIGHBOURS = 'neighbours';
export const PEERS = 'peers';
