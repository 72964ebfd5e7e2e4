import type {
  CircleLayerSpecification,
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import {
  LABEL_LINE,
  LABEL_ASIDE,
  LABEL_SIZE,
  LABEL_TIERS,
  LEADER_END,
  BADGE_SCALE,
  type LabelAnchor,
} from '../../domain/geography/labels';
import type { Colours } from './colours';
import { BOLD, MEDIUM } from './font';
import { stateNumber } from './region-layers';
import { heightOfTier, LETTER_GROWTH, letterGrowth } from './letter-growth';
import { zoomForHeight } from './scale';

const HALO = 1.5;

/** The heights of Sweden, CSS pixels, between which names stay where they are. */
export const LAYER_TIERS: readonly number[] = [0, ...LABEL_TIERS];

/**
 * The layers of names and of the lines to them, one of each kind for each tier. Heights become zooms of whole layers,
 * because the map library evaluates the zoom in an expression with data only at whole zooms: a name would come and go
 * too late. Names are placed so that they never overlap, so the library must not hide or move any. Where there is no
 * room for all, highlighted regions have their names still. In larger letters names stand as on a lower map. Tiers of
 * maps lower than at the zoom `lowest` are left out: a layer costs memory, and they are more than half.
 */
export function labelLayers(colours: Colours, lowest: number): LayerSpecification[] {
  const { ground, lineScale, letterScale } = colours;
  const highlighted: ExpressionSpecification = ['*', IN_PLACE, HIGHLIGHTED];
  const others: ExpressionSpecification = [
    'case',
    IS_CROWDED,
    0,
    ['*', IN_PLACE, ['-', 1, HIGHLIGHTED]],
  ];
  const kinds: readonly (readonly [string, Part, Drawn])[] = [
    ['leader-casings', 'leaders', leaders(ground('halo'), 3 * lineScale)],
    ['leaders', 'leaders', leaders(ground('lettering'), lineScale)],
    ['leader-ends', 'leader-ends', leaderEnds(colours)],
    ['labels', 'names', names(MEDIUM, colours, others)],
    ['labels-highlighted', 'names', names(BOLD, colours, highlighted)],
  ];
  return [
    ...kinds
      .flatMap(([id, part, drawn]) => perTier(id, part, drawn, letterScale))
      .filter(({ maxzoom = Infinity }) => maxzoom > lowest),
    { ...names(MEDIUM, colours, 1), id: NAMES_IN_VIEW, source: NAMES_IN_VIEW },
  ];
}

/** Source and layer of the names of regions whose own names are out of view. */
export const NAMES_IN_VIEW = 'names-in-view';

/** What a feature of the labels' source is. */
export type Part = 'names' | 'leaders' | 'leader-ends';

type Drawn =
  | Pick<CircleLayerSpecification, 'type' | 'paint'>
  | Pick<LineLayerSpecification, 'type' | 'paint'>
  | Names;
type Names = Pick<SymbolLayerSpecification, 'type' | 'layout' | 'paint'>;

function perTier(id: string, part: Part, drawn: Drawn, letterScale: number): LayerSpecification[] {
  return LAYER_TIERS.map((tier, i) => {
    const next = LAYER_TIERS[i + 1];
    return {
      ...drawn,
      id: `${id}-${tier}`,
      source: 'labels',
      ...(tier > 0 && { minzoom: zoomForHeight(heightOfTier(tier) * letterScale) }),
      ...(next !== undefined && { maxzoom: zoomForHeight(heightOfTier(next) * letterScale) }),
      filter: ['all', ['==', ['get', 'part'], part], ['==', ['get', 'tier'], tier]],
    };
  });
}

function leaders(colour: string, width: number): Drawn {
  return {
    type: 'line',
    paint: {
      'line-color': colour,
      'line-width': width,
      'line-opacity': IF_SHOWN,
    },
  };
}

/** The end of a line in its region: lines cross other regions. */
function leaderEnds({ ground, lineScale }: Colours): Drawn {
  return {
    type: 'circle',
    paint: {
      'circle-color': ground('lettering'),
      'circle-radius': LEADER_END * lineScale,
      'circle-stroke-color': ground('halo'),
      'circle-stroke-width': lineScale,
      'circle-opacity': IF_SHOWN,
      'circle-stroke-opacity': IF_SHOWN,
    },
  };
}

/** 1 for the name of a region that is selected or compared. */
const HIGHLIGHTED: ExpressionSpecification = ['coalesce', ['feature-state', 'highlighted'], 0];

/** 0 for a name whose own place is out of view, or cut: it stands elsewhere in its region, or is left out. */
const IN_PLACE: ExpressionSpecification = ['-', 1, ['coalesce', ['feature-state', 'elsewhere'], 0]];

/** True where there is no room for the name among the others. */
const IS_CROWDED: ExpressionSpecification = ['<', ['get', 'tier'], stateNumber('namedFrom')];

const IF_SHOWN: ExpressionSpecification = [
  'case',
  IS_CROWDED,
  ['*', IN_PLACE, HIGHLIGHTED],
  IN_PLACE,
];

function names(
  font: string[],
  { ground, lineScale, letterScale }: Colours,
  opacity: ExpressionSpecification | number,
): Names {
  return {
    type: 'symbol',
    layout: {
      'text-field': TEXT,
      'text-font': font,
      'text-size': textSize(letterScale),
      'text-line-height': LABEL_LINE / LABEL_SIZE,
      'text-max-width': 99,
      'text-anchor': ANCHOR,
      'text-offset': OFFSET,
      'text-justify': ANCHOR,
      'text-allow-overlap': true,
      'text-ignore-placement': true,
    },
    paint: {
      'text-color': ground('lettering'),
      'text-halo-color': ground('halo'),
      'text-halo-width': HALO * lineScale,
      'text-opacity': opacity,
    },
  };
}

function textSize(letterScale: number): ExpressionSpecification {
  const { from, until, power } = LETTER_GROWTH;
  const stops = [from, until].flatMap((height) => [
    zoomForHeight(height * letterScale),
    LABEL_SIZE * letterScale * letterGrowth(height),
  ]);
  return ['interpolate', ['exponential', 2 ** power], ['zoom'], ...stops];
}

const TEXT: ExpressionSpecification = [
  'format',
  ['get', 'name'],
  {},
  ['get', 'badge'],
  { 'font-scale': BADGE_SCALE },
];

const ANCHOR: DataDrivenPropertyValueSpecification<LabelAnchor> = ['get', 'anchor'];

/** Away from the point, in ems. */
const OFFSET: ExpressionSpecification = [
  'match',
  ['get', 'anchor'],
  'left',
  ['literal', [LABEL_ASIDE.left / LABEL_SIZE, 0]],
  'right',
  ['literal', [LABEL_ASIDE.right / LABEL_SIZE, 0]],
  ['literal', [0, 0]],
];
