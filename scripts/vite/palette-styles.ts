import type { Plugin } from 'vite';
import { paletteCss, SWATCHES } from '../../src/domain/choropleth/palette';
import { SWEDEN_BOX } from '../../src/domain/geography/projection';
import { labelTiers, PAGE_FONT_SIZE } from '../../src/domain/geography/labels';
import { LINES, LOW_MAP, SLIM } from '../../src/map/lines';

/** The height of Sweden in print, CSS pixels: 150 mm, as in print.css. */
const PRINT_HEIGHT = 567;

const ID = 'virtual:palette.css';

/** Gives the style sheet the palette, the lines and the label tiers of the map, so that none is written twice. */
export function paletteStyles(): Plugin {
  return {
    name: 'palette-styles',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) =>
      id === `\0${ID}` ? [paletteCss(), ratio(), fills(), lines(), tiers()].join('\n') : undefined,
  };
}

function ratio(): string {
  return `:root{--sweden-ratio:${(SWEDEN_BOX.width / SWEDEN_BOX.height).toFixed(5)};--label-px:calc(1rem / ${PAGE_FONT_SIZE})}`;
}

function fills(): string {
  return Object.keys(SWATCHES)
    .map((id) => `.fill-${id}{fill:var(--swatch-${id})}`)
    .join('\n');
}

function lines(): string {
  return Object.entries(LINES)
    .map(([id, { colour, width, isFixed, isSlim, dashes }]) => {
      const wide = (by: number) =>
        isFixed ? `${width}px` : `calc(${width * by}px * var(--bolder))`;
      const dashed = dashes ? `;stroke-dasharray:${dashes.join(' ')}` : '';
      const rule = `.map-${id}{stroke:var(--ground-${colour});stroke-width:${wide(1)}${dashed};stroke-linejoin:round}`;
      return isSlim
        ? `${rule}\n@container map (height < ${LOW_MAP}px){.map-${id}{stroke-width:${wide(SLIM)}}}`
        : rule;
    })
    .join('\n');
}

/**
 * Rules that show each name in the place that it has at the height of the frame, a size container: in larger letters, as
 * in a lower frame. The selected region and the compared ones keep their first place where there is no room for all names.
 */
function tiers(): string {
  const isPrinted = (height: number) => PRINT_HEIGHT >= height;
  const hide = (selector: string) => `${selector}{display:none}`;
  return labelTiers()
    .flatMap((height) => {
      const rem = `${(height / PAGE_FONT_SIZE).toFixed(4)}rem`;
      const early = hide(
        `.from-${height},.map-label:not(.is-selected,.is-compared)>.least-${height}`,
      );
      const late = hide(`.below-${height}`);
      return [
        `@container map (height < ${rem}){${early}}`,
        `@container map (height >= ${rem}){${late}}`,
        // In print the map is no container and has one height.
        `@media print{${isPrinted(height) ? late : early}}`,
      ];
    })
    .join('\n');
}
