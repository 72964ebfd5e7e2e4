import type { SVGAttributes } from 'react';
import {
  DIMMED,
  BASEMAP,
  FORCED_PATTERNS,
  INKS,
  SWATCHES,
  type InkId,
  type PatternId,
  type SwatchId,
} from '../../domain/choropleth/palette';
import type { AreaStyle, Highlights } from '../../domain/choropleth/choropleth';
import type { Label, LabelAnchor } from '../../domain/geography/labels';
import { PATTERN_UNIT } from '../../domain/geography/projection';
import { LOW_MAP_PATTERN_SCALE, LINES, type Line, type LineId } from '../lines';

/** The lines of the drawing, and what else is around the regions' fills. */
export type DrawingPart = LineId | 'lakes' | 'highlights';

type Attributes = SVGAttributes<SVGElement>;

/** Gives every part of the drawing its look: by classes of the page's style sheet, or by attributes of its own. */
export interface DrawingStyle {
  /** Put before every id, so that it meets no other in the document. */
  readonly prefix: string;
  readonly part: (part: DrawingPart) => Attributes;
  readonly fill: (swatch: SwatchId) => Attributes;
  readonly ink: (ink: InkId) => string;
  readonly dimmed: Pick<Attributes, 'className' | 'opacity'>;
  readonly swatchEdge: Attributes;
  /** A badge on a sample: one text over the other. */
  readonly badge: readonly Attributes[];
  /** Drawing units for a unit of a pattern's tile. */
  readonly patternScale: number;
  readonly patternTiles: number;
}

/** The class that fills a shape with a swatch; its colour is in the palette's style sheet. */
export function fillClass(fill: SwatchId): string {
  return `fill-${fill}`;
}

/** The classes of a name: from which height of the map on the style sheet shows it, and how it stands out. */
export function labelClass(
  { code, placements: [first] }: Pick<Label, 'code' | 'placements'>,
  { selected, compared }: Pick<Highlights, 'selected' | 'compared'>,
): string {
  const isSelected = code === selected ? ' is-selected' : '';
  const isCompared = compared.includes(code) ? ' is-compared' : '';
  return `map-label from-${first.from}${isSelected}${isCompared}`;
}

/**
 * The classes of a name's place: below which height the style sheet shows it, instead of those after it, and which part of
 * the name is at it. None for the last place, and for the beginning of the name.
 */
export function placementClass(below: number, anchor: LabelAnchor): string | undefined {
  const height = below === Infinity ? [] : [`below-${below}`];
  const side = anchor === 'left' ? [] : [`at-${anchor}`];
  return [...height, ...side].join(' ') || undefined;
}

/** The value of a pattern shape's `fill` attribute. */
export function patternFill(pattern: PatternId | null, prefix = ''): string {
  return pattern === null ? 'none' : `url(#${prefix}pattern-${pattern})`;
}

/** The pattern that an area needs on a page: its own, or the one that it has where colours are forced. */
export function patternOnPage({ fill, pattern }: Pick<AreaStyle, 'fill' | 'pattern'>) {
  return pattern ?? FORCED_PATTERNS[fill] ?? null;
}

/** The page's look: colours follow the visitor's scheme, contrast and forced colours. */
export const PAGE_STYLE: DrawingStyle = {
  prefix: '',
  part: (part) => ({ className: `map-${part}` }),
  fill: (swatch) => ({ className: fillClass(swatch) }),
  ink: (id) => `var(--ink-${id})`,
  dimmed: { className: 'is-dimmed' },
  swatchEdge: { className: 'swatch-edge' },
  badge: [{ className: 'map-label map-label-badge' }],
  patternScale: PATTERN_UNIT,
  patternTiles: LOW_MAP_PATTERN_SCALE,
};

interface PictureStyleOptions {
  readonly prefix: string;
  /** Drawing units for a pixel of the picture; one unless said otherwise. */
  readonly pixel?: number;
  /** Widths of borders and of highlights, compared with the page's. */
  readonly borders?: number;
  readonly highlights?: number;
}

/** The look of a picture that stands alone: always light, for paper, and without a style sheet. */
export function pictureStyle({
  prefix,
  pixel = 1,
  borders = 1,
  highlights = 1,
}: PictureStyleOptions): DrawingStyle {
  const line = ({ colour, width, dashes }: Line, scale: number): Attributes => ({
    stroke: BASEMAP[colour].light,
    strokeWidth: round(width * scale * pixel),
    ...(dashes && {
      strokeDasharray: dashes.map((length) => round(length * scale * pixel)).join(' '),
    }),
  });
  const join = { strokeLinejoin: 'round' } as const;
  const part = (id: DrawingPart): Attributes => {
    if (id === 'lakes') return { fill: BASEMAP.lake.light };
    if (id === 'highlights') return { fill: 'none', ...join };
    if (id === 'land') return { fill: BASEMAP.land.light, ...line(LINES.land, borders), ...join };
    const isBase = id === 'coast' || id === 'borders' || id === 'border-lines';
    return isBase
      ? { fill: 'none', ...line(LINES[id], borders), ...join }
      : line(LINES[id], highlights);
  };
  // From the middle of digits down to their baseline, for programs that do not know dominant-baseline.
  const type = { fontSize: 11, fontWeight: 500, dy: 4 };
  return {
    prefix,
    part,
    fill: (swatch) => ({ fill: SWATCHES[swatch].light }),
    ink: (id) => INKS[id].light,
    dimmed: { opacity: DIMMED },
    swatchEdge: { fill: 'none', stroke: BASEMAP.coast.light, strokeWidth: 1 },
    badge: [
      { ...type, stroke: BASEMAP.halo.light, strokeWidth: 3, strokeLinejoin: 'round' },
      { ...type, fill: BASEMAP.lettering.light },
    ],
    patternScale: round(pixel),
    patternTiles: 1,
  };
}

/** A coordinate or a length with as many decimals as can be seen. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
