import type { Highlights } from '../domain/choropleth/choropleth';
import type { BasemapColour } from '../domain/choropleth/palette';
import type { RegionCode } from '../domain/model/region';

/** The kinds of highlight, in the order in which their outlines are drawn. */
const HIGHLIGHT_KINDS = ['hovered', 'compared', 'selected', 'focused'] as const;
type HighlightKind = (typeof HIGHLIGHT_KINDS)[number];
export type HighlightLine = `${HighlightKind}${'' | '-casing'}`;

/** The outlines of the regions that are highlighted, in the order in which they are drawn. */
export function highlightLines({ hovered, compared, selected, focused }: Highlights) {
  const codes: Readonly<Record<HighlightKind, readonly (RegionCode | null)[]>> = {
    hovered: [hovered],
    compared,
    selected: [selected],
    focused: [focused],
  };
  return HIGHLIGHT_KINDS.flatMap((kind) =>
    [`${kind}-casing` as const, kind].flatMap((line) =>
      codes[kind].flatMap((code) => (code === null ? [] : [{ line, code }])),
    ),
  );
}

export type LineId = 'land' | 'coast' | 'borders' | 'border-lines' | HighlightLine;

/** A line of the map. Widths and dashes are in CSS pixels. */
export interface Line {
  readonly colour: BasemapColour;
  readonly width: number;
  /** True for a line that is as wide where the reader asks for more contrast. */
  readonly isFixed?: boolean;
  /** True for an outline that is thinner on a low map. */
  readonly isSlim?: boolean;
  /** The width around a small region, which it would hide. */
  readonly small?: number;
  readonly dashes?: readonly [dash: number, gap: number];
}

/** A map is low where Sweden is less tall than this, CSS pixels. */
export const LOW_MAP_HEIGHT = 560;
/** The width of a slim outline on a low map, as a share of its usual width. */
export const LOW_MAP_OUTLINE_SCALE = 0.7;
/** How many times as coarse the patterns of a low map are. Fine ones would blend into a colour that no legend has. */
export const LOW_MAP_PATTERN_SCALE = 2;
/** Where Sweden is at least this tall, CSS pixels, small regions have outlines of the usual width. In WebGL, their islets are outlined too. */
export const CLOSE_MAP_HEIGHT = 1600;

/**
 * The lines that every drawing of the map has. Borders are white, with a hairline so that they are also seen between
 * pale regions. Highlights differ without colour too: selection is a dark line in a light casing, focus a light dashed line in a
 * dark casing; hover and comparison are thin lines, and compared regions have letters. They are often neighbours: dashes
 * of both would tangle on the border that they share. Around a small region dark lines are thinner, and so is the
 * focus; the light casing of the selection is not.
 */
export const LINES: Readonly<Record<LineId, Line>> = {
  land: { colour: 'landLine', width: 0.75, isFixed: true },
  // The inner half is under the fills; the outer half shows along the sea and the national borders.
  coast: { colour: 'coast', width: 2.4, isFixed: true },
  borders: { colour: 'border', width: 2, isFixed: true },
  'border-lines': { colour: 'coast', width: 0.75 },
  'hovered-casing': { colour: 'halo', width: 4, isSlim: true },
  hovered: { colour: 'hover', width: 2, isSlim: true, small: 1.4 },
  'compared-casing': { colour: 'halo', width: 4, isSlim: true },
  compared: { colour: 'selected', width: 1.75, isSlim: true, small: 1.4 },
  'selected-casing': { colour: 'halo', width: 4.5, isSlim: true },
  selected: { colour: 'selected', width: 2.5, isSlim: true, small: 1.4 },
  'focused-casing': { colour: 'selected', width: 7, isSlim: true, small: 4.5 },
  focused: { colour: 'halo', width: 2.5, isSlim: true, small: 1.75, dashes: [5, 4] },
};
