/** A named colour of the choropleth. Renderers resolve it for the scheme they draw in. */
export type SwatchId =
  | 'none'
  | 'no-data'
  | 'main'
  | 'touches'
  | 'both'
  | 'first'
  | 'second'
  | 'count-1'
  | 'count-2'
  | 'count-3'
  | 'similarity-self'
  | 'similarity-1'
  | 'similarity-2'
  | 'similarity-3'
  | 'similarity-4'
  | 'similarity-5'
  | `family-${FamilyNumber}`;

/** The families, by their numbers, that stripes add to a region of an earlier one. */
const STRIPED = [
  ...(['2', '3', '4', '5', '23', '24', '25', '34', '35', '45'] as const),
  ...(['234', '235', '245', '345', '2345'] as const),
] as const;
type StripeId = `stripe-${(typeof STRIPED)[number]}`;
type TextureId = 'hatch' | 'back-hatch' | 'dots' | 'cross' | 'void';

/** A named pattern: always the same shape, so that a class can be told apart without colour. */
export type PatternId = TextureId | 'unread' | 'grid' | 'upright' | StripeId;

/** A colour that patterns are drawn in. */
export type InkId = TextureId | `family-${FamilyNumber}`;

/** The place of a family in the legend. */
export type FamilyNumber = (typeof FAMILY_NUMBERS)[number];
export const FAMILY_NUMBERS = [1, 2, 3, 4, 5] as const;

export type Scheme = 'light' | 'dark' | 'forced';
export type SchemeColours = Readonly<Record<Scheme, string>>;

/**
 * Fills, as #rrggbb for the two schemes and as a CSS system colour where the reader forces colours.
 * Ordered classes (none → touches → main; none → count-1 → count-3; similarity-1 → similarity-5) fall in lightness in the light
 * scheme and rise in the dark one; `palette.test.ts` holds the distances under simulated colour blindness.
 */
export const SWATCHES: Readonly<Record<SwatchId, SchemeColours>> = {
  none: { light: '#faf7f0', dark: '#2c343b', forced: 'Canvas' },
  'no-data': { light: '#d9d6d0', dark: '#4a4a4c', forced: 'Canvas' },
  main: { light: '#15616d', dark: '#8fd3d6', forced: 'Highlight' },
  touches: { light: '#9bc9c8', dark: '#3f7d85', forced: 'Canvas' },
  both: { light: '#3a2a57', dark: '#e9dcf5', forced: 'Highlight' },
  first: { light: '#2f8a8f', dark: '#4a9aa0', forced: 'Canvas' },
  second: { light: '#e6ab4e', dark: '#b97b25', forced: 'Canvas' },
  'count-1': { light: '#9dc8c4', dark: '#345f66', forced: 'Canvas' },
  'count-2': { light: '#559497', dark: '#5fa3a6', forced: 'Canvas' },
  'count-3': { light: '#134e58', dark: '#b5e6e4', forced: 'Highlight' },
  'similarity-self': { light: '#e6ab4e', dark: '#d99a35', forced: 'Highlight' },
  'similarity-1': { light: '#f4f5ef', dark: '#2c343b', forced: 'Canvas' },
  'similarity-2': { light: '#b2d7d0', dark: '#2f5960', forced: 'Canvas' },
  'similarity-3': { light: '#76afaf', dark: '#4b8389', forced: 'Canvas' },
  'similarity-4': { light: '#347d87', dark: '#83b8ba', forced: 'Canvas' },
  'similarity-5': { light: '#0c3f4a', dark: '#cdf0ee', forced: 'Canvas' },
  'family-1': { light: '#e2b75c', dark: '#c99a3c', forced: 'Canvas' },
  'family-2': { light: '#6cab8d', dark: '#4f9878', forced: 'Canvas' },
  'family-3': { light: '#c4694f', dark: '#a34f3c', forced: 'Canvas' },
  'family-4': { light: '#566697', dark: '#3b4878', forced: 'Canvas' },
  'family-5': { light: '#dccfe7', dark: '#cdbfdb', forced: 'Canvas' },
};

/** What tells fills apart that have one colour where colours are forced, and no pattern of their own. */
export const FORCED_PATTERNS: Partial<Readonly<Record<SwatchId, PatternId>>> = {
  'family-1': 'hatch',
  'family-2': 'back-hatch',
  'family-3': 'dots',
  'family-4': 'grid',
  'family-5': 'upright',
  'similarity-2': 'dots',
  'similarity-3': 'hatch',
  'similarity-4': 'upright',
  'similarity-5': 'grid',
};

/** A pattern's drawing on a square tile: paths to stroke, or to fill where `width` is 0. */
export interface PatternShape {
  /** Side of the tile, CSS pixels at the size the map is first shown. */
  readonly tile: number;
  /** Stroke width in tile units; 0 means the paths are filled. */
  readonly width: number;
  readonly parts: readonly { readonly path: string; readonly ink: InkId }[];
}

const TEXTURE_INKS: Readonly<Record<TextureId, SchemeColours>> = {
  hatch: { light: '#15616d', dark: '#a9dfe0', forced: 'CanvasText' },
  'back-hatch': { light: '#0d4a4f', dark: '#cfeff0', forced: 'CanvasText' },
  dots: { light: '#8a5a10', dark: '#fbe3b5', forced: 'CanvasText' },
  cross: { light: '#b9a6d9', dark: '#6a4f8f', forced: 'HighlightText' },
  void: { light: '#8d8880', dark: '#8b8b8d', forced: 'GrayText' },
};

// Where one colour is left for all stripes, they say no more than the numbers do, and stand back for them.
const stripeInk = (family: FamilyNumber): SchemeColours => ({
  ...SWATCHES[`family-${family}`],
  forced: 'GrayText',
});

/** The colours of the patterns. The legend and every renderer draw them from this table. */
export const INKS: Readonly<Record<InkId, SchemeColours>> = {
  ...TEXTURE_INKS,
  'family-1': stripeInk(1),
  'family-2': stripeInk(2),
  'family-3': stripeInk(3),
  'family-4': stripeInk(4),
  'family-5': stripeInk(5),
};

const DIAGONAL = 'M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4';
const BACK_DIAGONAL = 'M-2,6 l4,4 M0,0 l8,8 M6,-2 l4,4';
const DOTS = 'M2,0.6 a1.4,1.4 0 1,0 0.01,0 Z M6,4.6 a1.4,1.4 0 1,0 0.01,0 Z';

const texture = (ink: TextureId, path: string, width: number): PatternShape => ({
  tile: 8,
  width,
  parts: [{ path, ink }],
});

const TEXTURES: Readonly<Record<Exclude<PatternId, StripeId>, PatternShape>> = {
  hatch: texture('hatch', DIAGONAL, 1.4),
  'back-hatch': texture('back-hatch', BACK_DIAGONAL, 1.4),
  dots: texture('dots', DOTS, 0),
  cross: texture('cross', `${DIAGONAL} ${BACK_DIAGONAL}`, 0.9),
  void: texture('void', BACK_DIAGONAL, 0.9),
  unread: texture('void', 'M0,2 h8 M0,6 h8', 0.9),
  grid: texture('hatch', 'M0,4 h8 M4,0 v8', 1.2),
  upright: texture('hatch', 'M2,0 v8 M6,0 v8', 1.4),
};

/** Half the width of a stripe on the edge of its tile. */
const HALF = 4;

/** Diagonal stripes in the colours of families, each as broad as what they leave of the region's first family. */
function stripes(families: readonly FamilyNumber[]): PatternShape {
  const tile = 2 * HALF * (families.length + 1);
  const line = (at: number) => `M-${HALF},${at + HALF}L${at + HALF},-${HALF}`;
  const parts = families.map((family, i) => ({
    path: [0, tile, 2 * tile].map((corner) => line(corner + 2 * HALF * i)).join(''),
    ink: `family-${family}` as const,
  }));
  return { tile, width: 5.66, parts };
}

const isTexture = (id: PatternId): id is keyof typeof TEXTURES => id in TEXTURES;

/** Every pattern's shape. Both renderers, the legend and the exports draw from it. */
export function patternShape(id: PatternId): PatternShape {
  if (isTexture(id)) return TEXTURES[id];
  return stripes(FAMILY_NUMBERS.filter((family) => id.includes(String(family))));
}

/** The stripes that add families to a region of an earlier one; null where there is none to add. */
export function stripesOf(families: readonly FamilyNumber[]): PatternId | null {
  return PATTERN_IDS.find((id) => id === `stripe-${families.join('')}`) ?? null;
}

export const PATTERN_IDS: readonly PatternId[] = [
  ...(['hatch', 'back-hatch', 'dots', 'cross', 'void', 'unread', 'grid', 'upright'] as const),
  ...STRIPED.map((families) => `stripe-${families}` as const),
];

/** The map around the choropleth: sea, land, lines and lettering. */
export const BASEMAP = {
  sea: { light: '#d3dfe6', dark: '#0d1318', forced: 'Canvas' },
  land: { light: '#e6e1d8', dark: '#1e2327', forced: 'Canvas' },
  landLine: { light: '#d2ccc1', dark: '#3d454b', forced: 'GrayText' },
  lake: { light: '#d3dfe6', dark: '#0d1318', forced: 'Canvas' },
  border: { light: '#ffffff', dark: '#12191f', forced: 'Canvas' },
  coast: { light: '#9aa7ad', dark: '#84919a', forced: 'CanvasText' },
  selected: { light: '#14212b', dark: '#ffffff', forced: 'Highlight' },
  hover: { light: '#3d5566', dark: '#c9d6de', forced: 'CanvasText' },
  lettering: { light: '#14212b', dark: '#f3f6f8', forced: 'CanvasText' },
  halo: { light: '#ffffff', dark: '#12191f', forced: 'Canvas' },
} as const satisfies Record<string, SchemeColours>;

export type GroundId = keyof typeof BASEMAP;

/** Lines that take the colour of another where the reader asks for more contrast: as dark as the lettering. */
export const HIGH_CONTRAST_COLOUR: Partial<Readonly<Record<GroundId, GroundId>>> = {
  coast: 'lettering',
  hover: 'lettering',
};

/** Opacity of a dimmed region. The style sheet has the same. */
export const DIMMED = 0.22;

/** How much wider outlines are where colours are forced or more contrast is asked for. */
export const HIGH_CONTRAST_WIDTH = 1.6;
