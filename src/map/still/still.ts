import type { Feature, FeatureCollection } from 'geojson';
import { codeOf, type MapShapes } from '../../domain/geography/geometry';
import type { Choropleth, AreaStyle } from '../../domain/choropleth/choropleth';
import { FADED, GROUND, SWATCHES } from '../../domain/choropleth/palette';
import { project, SWEDEN_BOX, type Position } from '../../domain/geography/projection';
import type { RegionCode } from '../../domain/model/region';
import { pathOf } from '../svg/shapes';
import type { Fill, Frame, Line, StillMark } from './mark';

/** How a still map is to look where pictures differ. Widths in the picture's units. */
export interface StillStyle {
  /** Between Sweden and the frame's top and bottom. */
  readonly margin: number;
  readonly patternScale: number;
  readonly border: number;
  readonly coast: number;
  /** Of the rim around an outlined region, and of its line. */
  readonly casing: number;
  readonly outline: number;
  /** Points are kept to this part of a unit; by default finer than any printer. */
  readonly grain?: number;
}

/** Which regions stand out, and how. */
export interface StillMarks {
  /** A broad line around them. */
  readonly outlined: readonly RegionCode[];
  /** A finer line, in the order of their letters. A dashed one would be lost along a coast in print. */
  readonly compared: readonly RegionCode[];
  /** The others fade. Null for none. */
  readonly isolated: ReadonlySet<RegionCode> | null;
}

/** Where a place on Earth lies in the picture. */
export type Placing = (at: Position) => readonly [number, number];

interface Drawn {
  readonly code: RegionCode;
  readonly path: string;
  readonly paint: AreaStyle | undefined;
}

const light = (id: keyof typeof GROUND) => GROUND[id].light;

/**
 * All of Sweden in the middle of a frame, coloured by a choropleth, without names. Always in light colours: it is for paper.
 * Where the shapes have nothing around Sweden it stands on white, not in a sea that has no other coast.
 */
export function mapStill(
  frame: Frame,
  shapes: MapShapes,
  choropleth: Choropleth,
  { outlined, compared, isolated }: StillMarks,
  style: StillStyle,
): StillMark {
  const outline = outlineIn(placingIn(frame, style.margin), style.grain ?? GRAIN);
  const isAlone = shapes.neighbouringLand.features.length === 0;
  const regions = shapes.regions.features.flatMap((feature) =>
    drawnRegion(feature, outline, choropleth),
  );
  const among = (codes: readonly RegionCode[]) =>
    codes.flatMap((code) => regions.find((region) => region.code === code) ?? []);
  const lines = (which: readonly Drawn[], line: Line) =>
    which.map(({ code, path }): StillMark => ({ kind: 'shape', name: code, path, line }));
  const fills = (which: readonly Drawn[]) =>
    which.map((region) => fillOf(region, isolated, style.patternScale));
  const lakes = ground('lakes', shapes.lakes, outline, { colour: light('lake') });
  return {
    kind: 'window',
    frame,
    marks: [
      { kind: 'box', box: frame, fill: { colour: light(isAlone ? 'halo' : 'sea') } },
      ...ground(
        'foreign',
        shapes.neighbouringLand,
        outline,
        { colour: light('land') },
        { colour: light('landLine'), width: style.coast },
      ),
      ...fills(regions),
      ...lakes,
      // White alone would be lost between two regions of the palest class.
      ...lines(regions, { colour: light('border'), width: style.border }),
      ...lines(regions, { colour: light('coast'), width: style.coast }),
      ...outlines(among(compared), lines, fills, lakes, {
        casing: style.casing * FINER,
        outline: style.outline * FINER,
      }),
      ...outlines(among(outlined), lines, fills, lakes, style),
    ],
  };
}

/** The line lies outside the region, so that little Gotland keeps its colour. */
function outlines(
  chosen: readonly Drawn[],
  lines: (which: readonly Drawn[], line: Line) => readonly StillMark[],
  fills: (which: readonly Drawn[]) => readonly StillMark[],
  lakes: readonly StillMark[],
  { casing, outline }: Pick<StillStyle, 'casing' | 'outline'>,
): readonly StillMark[] {
  if (chosen.length === 0) return [];
  return [
    ...lines(chosen, { colour: light('halo'), width: casing }),
    ...lines(chosen, { colour: light('selected'), width: outline }),
    ...fills(chosen),
    // Where two of them meet, their colours would otherwise touch.
    ...lines(chosen, { colour: light('selected'), width: outline / 3 }),
    ...lakes,
  ];
}

/** An outline as a path of the picture. */
type Outline = (feature: Feature) => string;

function outlineIn(place: Placing, grain: number): Outline {
  return ({ geometry }) => pathOf(geometry, place, grain);
}

function drawnRegion(feature: Feature, outline: Outline, choropleth: Choropleth): readonly Drawn[] {
  const code = codeOf(feature);
  return code === null
    ? []
    : [{ code, path: outline(feature), paint: choropleth.regions.get(code) }];
}

function fillOf(
  { code, path, paint }: Drawn,
  isolated: StillMarks['isolated'],
  scale: number,
): StillMark {
  const fill: Fill = {
    colour: SWATCHES[paint?.fill ?? 'no-data'].light,
    pattern: paint?.pattern ? { id: paint.pattern, scale } : null,
  };
  const faded = isolated !== null && !isolated.has(code);
  return { kind: 'shape', name: code, path, fill, ...(faded ? { opacity: FADED } : {}) };
}

function ground(
  name: string,
  { features }: FeatureCollection,
  outline: Outline,
  fill: Fill,
  line?: Line,
): readonly StillMark[] {
  if (features.length === 0) return [];
  const path = features.map(outline).join('');
  return [{ kind: 'shape', name, path, fill, ...(line ? { line } : {}) }];
}

/** The line around compared regions, to that around a selected one. */
const FINER = 0.7;
/** Finer than any printer. */
const GRAIN = 0.1;

/** Places Sweden's box in the middle of a frame, as tall as the margin lets it be. */
export function placingIn({ x, y, width, height }: Frame, margin: number): Placing {
  const scale = (height - 2 * margin) / SWEDEN_BOX.height;
  const left = x + (width - SWEDEN_BOX.width * scale) / 2 - SWEDEN_BOX.x * scale;
  const top = y + margin - SWEDEN_BOX.y * scale;
  return (at) => {
    const [east, south] = project(at);
    return [left + east * scale, top + south * scale];
  };
}
