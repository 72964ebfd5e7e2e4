import type { Plugin } from 'vite';
import {
  BASEMAP,
  FORCED_PATTERNS,
  HIGH_CONTRAST_COLOUR,
  HIGH_CONTRAST_WIDTH,
  INKS,
  SWATCHES,
  type Scheme,
} from '../../src/domain/choropleth/palette';
import { SWEDEN_BOX } from '../../src/domain/geography/projection';
import {
  firstLine,
  LABEL_ASIDE,
  LABEL_SIZE,
  LABEL_TIERS,
  PAGE_FONT_SIZE,
  type LabelAnchor,
} from '../../src/domain/geography/labels';
import {
  CLOSE_MAP_HEIGHT,
  LINES,
  LOW_MAP_HEIGHT,
  LOW_MAP_OUTLINE_SCALE,
  LOW_MAP_PATTERN_SCALE,
} from '../../src/map/lines';

/** The height of Sweden in print, CSS pixels: 150 mm, as in print.css. */
const PRINT_HEIGHT = 567;

const ID = 'virtual:palette.css';

/** Gives the style sheet the palette, the lines and the label tiers of the map, so that none is written twice. */
export function paletteStyles(): Plugin {
  return {
    name: 'palette-styles',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) =>
      id === `\0${ID}`
        ? [palette(), ratio(), fills(), coarserPatterns(), lines(), tiers()].join('\n')
        : undefined,
  };
}

/**
 * The palette as CSS custom properties, one block for each scheme, so that the style sheet, the
 * prerendered SVG and WebGL draw from this one table. Names: --swatch-main, --ink-hatch, --ground-sea.
 */
function palette(): string {
  const block = (scheme: Scheme) =>
    [
      ...Object.entries(SWATCHES).map(([id, c]) => `--swatch-${id}:${c[scheme]}`),
      ...Object.entries(INKS).map(([id, c]) => `--ink-${id}:${c[scheme]}`),
      ...Object.entries(BASEMAP).map(([id, c]) => `--ground-${id}:${c[scheme]}`),
    ].join(';');
  const stronger = Object.entries(HIGH_CONTRAST_COLOUR)
    .map(([id, as]) => `--ground-${id}:var(--ground-${as})`)
    .join(';');
  return [
    `:root{${block('light')}}`,
    // Paper is light.
    `@media screen and (prefers-color-scheme:dark){:root{${block('dark')}}}`,
    `@media (forced-colors:active){:root{${block('forced')}}}`,
    `@media (prefers-contrast:more){:root{${stronger}}}`,
    `:root{--bolder:1}`,
    `@media (forced-colors:active),(prefers-contrast:more){:root{--bolder:${HIGH_CONTRAST_WIDTH}}}`,
  ].join('\n');
}

function ratio(): string {
  return `:root{--sweden-ratio:${(SWEDEN_BOX.width / SWEDEN_BOX.height).toFixed(5)}}`;
}

/** The fills; where colours are forced, those that would be alike have patterns, on the map and in samples of it. */
function fills(): string {
  const patterns = Object.entries(FORCED_PATTERNS).map(
    ([id, pattern]) => `.fill-${id}+[fill=none]{fill:url(#pattern-${pattern})}`,
  );
  return [
    ...Object.keys(SWATCHES).map((id) => `.fill-${id}{fill:var(--swatch-${id})}`),
    `@media (forced-colors:active){${patterns.join('')}.forced-pattern{display:inline}}`,
  ].join('\n');
}

/** Patterns of a low map: each tile holds the pattern so many times, and then once. */
function coarserPatterns(): string {
  return `@container map (height < ${LOW_MAP_HEIGHT}px){.map-drawing pattern path{transform:scale(${LOW_MAP_PATTERN_SCALE})}}`;
}

/** On all but tall maps, small shapes have their own width of an outline that says one, and the usual width of others. */
function lines(): string {
  const rules = Object.entries(LINES)
    .map(([id, { colour, width, isFixed, isSlim, small, dashes }]) => {
      const bold = (pixels: number) => `calc(${pixels}px * var(--bolder))`;
      const wide = (by: number) =>
        `${isFixed ? `${width}px` : bold(width * by)}${small ? `;--small:${bold(small * by)}` : ''}`;
      const dashed = dashes ? `;stroke-dasharray:${dashes.join(' ')}` : '';
      const rule = `.map-${id}{stroke:var(--ground-${colour});stroke-width:${wide(1)}${dashed};stroke-linejoin:round}`;
      return isSlim
        ? `${rule}\n@container map (height < ${LOW_MAP_HEIGHT}px){.map-${id}{stroke-width:${wide(LOW_MAP_OUTLINE_SCALE)}}}`
        : rule;
    })
    .join('\n');
  return [
    '.is-small{stroke-width:var(--small,inherit)}',
    rules,
    `@container map (height >= ${CLOSE_MAP_HEIGHT}px){.map-highlights>*{--small:initial}}`,
  ].join('\n');
}

/**
 * Height of the frame in a low window, CSS pixels. Names that have room there have room in any: browsers without containers,
 * from before the autumn of 2022, show them so.
 */
const LOW_FRAME = 400;

/**
 * Rules that show each name in the place that it has at the height of the frame, a size container: in larger letters, as
 * in a lower frame. It is the first that is for frames below a larger height, with the lines after it, or else the last. The
 * selected region and the compared ones keep their first place where there is no room for all names.
 */
function tiers(): string {
  const hide = (selector: string) => `${selector}{display:none}`;
  const hideBefore = (height: number) => hide(`.from-${height}:not(.is-selected,.is-compared)`);
  const early = (height: number) =>
    hideBefore(height) + hide(`.below-${height}~text,.below-${height}~text~line`);
  const late = (height: number) =>
    hide(`.below-${height},.below-${height}+line,.below-${height}+line+line`);
  const atOneHeight = (tall: number) =>
    LABEL_TIERS.map((height) => (tall >= height ? late(height) : early(height))).join('');
  // There may be no room for a name on any map.
  return [
    ...sides(),
    hideBefore(Infinity),
    ...LABEL_TIERS.flatMap((height) => {
      const em = `${(height / PAGE_FONT_SIZE).toFixed(4)}em`;
      return [
        `@container map (height < ${em}){${early(height)}}`,
        `@container map (height >= ${em}){${late(height)}}`,
      ];
    }),
    // In print the map is no container and has one height.
    `@media print{${atOneHeight(PRINT_HEIGHT)}}`,
    `@supports not (width:1cqw){@media screen{${atOneHeight(LOW_FRAME)}}}`,
  ].join('\n');
}

/** Rules that put a name of one line beside its place, or with its badge on it. */
function sides(): readonly string[] {
  const ems = (pixels: number) => (pixels === 0 ? '0' : `calc(${pixels}em/${LABEL_SIZE})`);
  const moved = (anchor: LabelAnchor) =>
    `transform:translate(${ems(LABEL_ASIDE[anchor])},${ems(firstLine(1, anchor))})`;
  return [
    `.map-label text{${moved('left')}}`,
    `.map-label .at-center{text-anchor:middle;${moved('center')}}`,
    `.map-label .at-right{text-anchor:end;${moved('right')}}`,
  ];
}
