import type { FeatureCollection } from 'geojson';
import type { MapShapes } from '../../domain/geography/geometry';
import type { LegendRow, Highlights, Choropleth } from '../../domain/choropleth/choropleth';
import { GROUND, SWATCHES } from '../../domain/choropleth/palette';
import { mapStill, type StillStyle } from '../../map/still/still';
import { namesStill } from '../../map/still/names';
import type { Frame, StillMark } from '../../map/still/mark';
import { definitionsOf, elementsOf, type SvgTies } from '../../map/still/write-svg';
import { escaped, tag } from '../../map/svg/markup';

/** The coarse shapes, as they are published in geo/. */
export interface SnippetShapes {
  readonly regions: FeatureCollection;
  readonly lakes: FeatureCollection;
}

interface SnippetMap {
  readonly shapes: SnippetShapes;
  readonly choropleth: Choropleth;
  readonly marks: Highlights;
  /** Put before every id, so that it meets no other on the page. */
  readonly prefix: string;
  readonly title: string;
  readonly description: string;
}

/** CSS pixels: so wide it fits a phone without any style, with room to the west for Halland's name. */
const SIZE = { width: 292, height: 572 } as const;
/** A little less than on the page, so that the same names have room in so small a map. */
const NAMES = 12.5;
/** The drawing's units for a CSS pixel: whole units are fine enough, and no outline needs a decimal. */
const UNITS = 2;
const FRAME: Frame = { x: 0, y: 0, width: SIZE.width * UNITS, height: SIZE.height * UNITS };
const STYLE: StillStyle = {
  margin: 8 * UNITS,
  patternScale: UNITS,
  border: 1.2 * UNITS,
  coast: 0.6 * UNITS,
  casing: 5 * UNITS,
  outline: 3 * UNITS,
  grain: 1,
};
const SWATCH = { width: 24, height: 16 } as const;
const SVG = 'http://www.w3.org/2000/svg';

const tiesOf = (prefix: string): SvgTies => ({ prefix: `${prefix}-`, readers: 'page' });

/** The map of a snippet, drawn as in the exports: Sweden alone, with the lakes that people know by name. */
export function snippetMap(map: SnippetMap): string {
  const { shapes, choropleth, marks, prefix, title, description } = map;
  const { selected, compared } = marks;
  const stillMarks = { outlined: selected ? [selected] : [], compared, isolated: null };
  const alone: MapShapes = {
    regions: shapes.regions,
    neighbouringLand: { type: 'FeatureCollection', features: [] },
    lakes: { ...shapes.lakes, features: shapes.lakes.features.filter(isNamed) },
  };
  const drawn = [
    mapStill(FRAME, alone, choropleth, stillMarks, STYLE),
    namesStill(FRAME, STYLE.margin, alone, choropleth, stillMarks, NAMES * UNITS),
  ];
  const ties = tiesOf(prefix);
  const [named, said] = [`${prefix}-title`, `${prefix}-desc`];
  return tag(
    'svg',
    {
      ...sized(SIZE),
      role: 'img',
      'aria-labelledby': `${named} ${said}`,
      'font-family': 'sans-serif',
    },
    tag('title', { id: named }, escaped(title)),
    tag('desc', { id: said }, escaped(description)),
    // The samples of the legend are drawn apart, from the same patterns.
    definitionsOf([...drawn, ...choropleth.legend.map(sampleOf)], ties),
    elementsOf(drawn, ties),
  );
}

/** A sample of a class. The map with the same prefix must be on the page. */
export function snippetSwatch(row: LegendRow, prefix: string): string {
  const drawn = elementsOf([sampleOf(row)], tiesOf(prefix));
  return tag('svg', { ...sized(SWATCH), 'aria-hidden': 'true' }, drawn);
}

/** A drawing of a size in CSS pixels. */
function sized({ width, height }: { readonly width: number; readonly height: number }) {
  return { xmlns: SVG, width, height, viewBox: `0 0 ${width * UNITS} ${height * UNITS}` };
}

function sampleOf({ fill, pattern }: LegendRow): StillMark {
  return {
    kind: 'box',
    // Half the line lies outside.
    box: { x: 1, y: 1, width: SWATCH.width * UNITS - 2, height: SWATCH.height * UNITS - 2 },
    fill: { colour: SWATCHES[fill].light, pattern: pattern && { id: pattern, scale: UNITS } },
    line: { colour: GROUND.coast.light, width: UNITS },
  };
}

function isNamed({ properties }: FeatureCollection['features'][number]): boolean {
  return typeof properties?.['name'] === 'string';
}
