import type {
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
  labelTiers,
  BADGE_SCALE,
  type LabelAnchor,
} from '../../domain/geography/labels';
import type { Colours } from './colours';
import { BOLD, MEDIUM } from './font';
import { stateNumber } from './region-layers';
import { zoomForHeight } from './scale';

const HALO = 1.5;

/** The heights of Sweden, CSS pixels, between which names stay where they are. */
export const LABEL_TIERS: readonly number[] = [0, ...labelTiers()];

/**
 * The layers of names and of the lines to them, one of each kind for each tier. Heights become zooms of whole layers,
 * because the map library evaluates the zoom in an expression with data only at whole zooms: a name would come and go
 * too late. Names are placed so that they never overlap, so the library must not hide or move any. Where there is no
 * room for all, the selected region has its name still. In larger letters names stand as on a lower map.
 */
export function labelLayers(colours: Colours): LayerSpecification[] {
  const { ground, bolder, larger } = colours;
  const selected = stateNumber('selected');
  const unselected: ExpressionSpecification = ['case', ['get', 'isCrowded'], 0, ['-', 1, selected]];
  const kinds: readonly (readonly [string, Drawn])[] = [
    ['leader-casings', leaders(ground('halo'), 3 * bolder)],
    ['leaders', leaders(ground('lettering'), bolder)],
    ['labels', names(MEDIUM, colours, unselected)],
    ['labels-selected', names(BOLD, colours, selected)],
  ];
  return kinds.flatMap(([id, drawn]) => perTier(id, drawn, larger));
}

type Drawn =
  | Pick<LineLayerSpecification, 'type' | 'paint'>
  | Pick<SymbolLayerSpecification, 'type' | 'layout' | 'paint'>;

function perTier(id: string, drawn: Drawn, larger: number): LayerSpecification[] {
  const geometry = drawn.type === 'line' ? 'LineString' : 'Point';
  return LABEL_TIERS.map((tier, i) => {
    const next = LABEL_TIERS[i + 1];
    return {
      ...drawn,
      id: `${id}-${tier}`,
      source: 'labels',
      ...(tier > 0 && { minzoom: zoomForHeight(tier * larger) }),
      ...(next !== undefined && { maxzoom: zoomForHeight(next * larger) }),
      filter: ['all', ['==', ['geometry-type'], geometry], ['==', ['get', 'tier'], tier]],
    };
  });
}

function leaders(colour: string, width: number): Drawn {
  return {
    type: 'line',
    paint: {
      'line-color': colour,
      'line-width': width,
      'line-opacity': ['case', ['get', 'isCrowded'], stateNumber('selected'), 1],
    },
  };
}

function names(
  font: string[],
  { ground, bolder, larger }: Colours,
  opacity: ExpressionSpecification,
): Drawn {
  return {
    type: 'symbol',
    layout: {
      'text-field': TEXT,
      'text-font': font,
      'text-size': LABEL_SIZE * larger,
      'text-line-height': LABEL_LINE / LABEL_SIZE,
      'text-max-width': 99,
      'text-anchor': ANCHOR,
      'text-offset': OFFSET,
      'text-justify': JUSTIFY,
      'text-allow-overlap': true,
      'text-ignore-placement': true,
    },
    paint: {
      'text-color': ground('lettering'),
      'text-halo-color': ground('halo'),
      'text-halo-width': HALO * bolder,
      'text-opacity': opacity,
    },
  };
}

const TEXT: ExpressionSpecification = [
  'format',
  ['get', 'name'],
  {},
  ['get', 'badge'],
  { 'font-scale': BADGE_SCALE },
  ['get', 'comparedBadge'],
  { 'font-scale': BADGE_SCALE, 'text-font': ['literal', BOLD] },
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

const JUSTIFY: DataDrivenPropertyValueSpecification<LabelAnchor> = ['get', 'anchor'];
