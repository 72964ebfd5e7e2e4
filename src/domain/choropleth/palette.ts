/** The families, by their numbers, that stripes add to a region of an earlier one. */
const STRIPED = [
  ...(['2', '3', '4', '5', '23', '24', '25', '34', '35', '45'] as const),
  ...(['234', '235', '245', '345', '2345'] as const),
] as const;
type StripeId = `stripe-${(typeof STRIPED)[number]}`;
const INKED = ['hatch', 'back-hatch', 'dots', 'cross', 'void'] as const;
const TEXTURE_IDS = [...INKED, 'unread', 'grid', 'upright'] as const;
type TextureId = (typeof TEXTURE_IDS)[number];
type TextureInk = (typeof INKED)[number];

/** A named pattern: always the same shape, so that a class can be told apart without colour. */
export type PatternId = TextureId | StripeId;

/** A colour that patterns are drawn in. */
export type InkId = TextureInk | `family-${FamilyNumber}`;

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
export const SWATCHES = {
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
} as const satisfies Record<string, SchemeColours>;

/** A named colour of the choropleth. Renderers resolve it for the scheme they draw in. */
export type SwatchId = keyof typeof SWATCHES;

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
  /** Side of the square that is repeated. A unit is a CSS pixel where Sweden is 800 pixels tall. */
  readonly tile: number;
  /** Stroke width in tile units; 0 means the paths are filled. */
  readonly width: number;
  readonly parts: readonly { readonly path: string; readonly ink: InkId }[];
}

const TEXTURE_INKS: Readonly<Record<TextureInk, SchemeColours>> = {
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

/** Side of a texture's tile, and what lines reach beyond the edges of a tile. */
const TILE = 8;
const OVER = 4;

/** Returns `count` numbers, `step` apart, from `first` on. */
const series = (count: number, step: number, first = 0) =>
  Array.from({ length: count }, (_, i) => first + i * step);

/** Rising lines over a square of so many tiles, `at` from the corner of each. One through the first corner is at the last too. */
const rising = (tiles: number, tile = TILE, at = 0) =>
  series(2 * tiles + (at === 0 ? 1 : 0), tile, at + OVER)
    .map((end) => `M-${OVER},${end}L${end},-${OVER}`)
    .join('');

const falling = (tiles: number) =>
  series(2 * tiles + 1, TILE, -tiles * TILE)
    .map((at) => `M-${OVER},${at - OVER}l${tiles * TILE + 2 * OVER},${tiles * TILE + 2 * OVER}`)
    .join('');

const lines =
  (line: (at: number, length: number) => string) => (tiles: number, first: number, step: number) =>
    series((tiles * TILE) / step, step, first)
      .map((at) => line(at, tiles * TILE))
      .join('');

const level = lines((y, length) => `M0,${y}h${length}`);
const upright = lines((x, length) => `M${x},0v${length}`);

const dots = (tiles: number) =>
  series(2 * tiles, TILE / 2, 2)
    .flatMap((y, row) =>
      series(tiles, TILE, row % 2 === 0 ? 2 : 6).map(
        (x) => `M${x},${y}m0-1.4a1.4,1.4 0 1,0 0.01,0Z`,
      ),
    )
    .join('');

const TEXTURES: Readonly<
  Record<
    TextureId,
    { readonly ink: TextureInk; readonly width: number; readonly path: (tiles: number) => string }
  >
> = {
  hatch: { ink: 'hatch', width: 1.4, path: (tiles) => rising(tiles) },
  'back-hatch': { ink: 'back-hatch', width: 1.4, path: falling },
  dots: { ink: 'dots', width: 0, path: dots },
  cross: { ink: 'cross', width: 0.9, path: (tiles) => rising(tiles) + falling(tiles) },
  void: { ink: 'void', width: 0.9, path: falling },
  unread: { ink: 'void', width: 0.9, path: (tiles) => level(tiles, 2, 4) },
  grid: { ink: 'hatch', width: 1.2, path: (tiles) => level(tiles, 4, 8) + upright(tiles, 4, 8) },
  upright: { ink: 'hatch', width: 1.4, path: (tiles) => upright(tiles, 2, 4) },
};

/** Diagonal stripes in the colours of families, each as broad as what they leave of the region's first family. */
function stripes(families: readonly FamilyNumber[], tiles: number): PatternShape {
  const tile = TILE * (families.length + 1);
  const parts = families.map((family, i) => ({
    path: rising(tiles, tile, TILE * i),
    ink: `family-${family}` as const,
  }));
  return { tile: tiles * tile, width: 5.66, parts };
}

const isTexture = (id: PatternId): id is TextureId => id in TEXTURES;

/**
 * Every pattern's shape, drawn so many times in each direction. Both renderers, the legend and the exports draw from it.
 */
export function patternShape(id: PatternId, tiles = 1): PatternShape {
  if (!isTexture(id)) {
    return stripes(
      FAMILY_NUMBERS.filter((family) => id.includes(String(family))),
      tiles,
    );
  }
  const { ink, width, path } = TEXTURES[id];
  return { tile: tiles * TILE, width, parts: [{ path: path(tiles), ink }] };
}

/** The stripes that add families to a region of an earlier one; null where there is none to add. */
export function stripesOf(families: readonly FamilyNumber[]): PatternId | null {
  return PATTERN_IDS.find((id) => id === `stripe-${families.join('')}`) ?? null;
}

export const PATTERN_IDS: readonly PatternId[] = [
  ...TEXTURE_IDS,
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

export type BasemapColour = keyof typeof BASEMAP;

/** Lines that take the colour of another where the reader asks for more contrast: as dark as the lettering. */
export const HIGH_CONTRAST_COLOUR: Partial<Readonly<Record<BasemapColour, BasemapColour>>> = {
  coast: 'lettering',
  hover: 'lettering',
};

/** Opacity of a dimmed region. The style sheet has the same. */
export const DIMMED = 0.22;

/** How much wider outlines are where colours are forced or more contrast is asked for. */
export const HIGH_CONTRAST_WIDTH = 1.6;
