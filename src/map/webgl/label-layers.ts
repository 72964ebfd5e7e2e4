import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { LABEL_LINE, LABEL_OFFSET, LABEL_SIZE, LABEL_TIERS } from '../../domain/labels';
import type { Colours } from './colours';
import { BOLD, MEDIUM } from './font';
import { stateNumber } from './region-layers';

/** Size of the mark under a name, as a share of the name's. */
const MARK_SCALE = 11 / LABEL_SIZE;
const HALO = 1.5;

/**
 * One layer for each tier, because only a layer can have a lowest zoom, and one for the selected region,
 * whose name is heavier and shown at every zoom. Below a tier, compared regions keep their letter. The names have been placed so that they never overlap,
 * so the map library is told not to hide or move any.
 */
export function labelLayers(
  ground: Colours['ground'],
  zoomForHeight: (height: number) => number,
): LayerSpecification[] {
  const selected = stateNumber('selected');
  return [
    ...LABEL_TIERS.map((tier): LayerSpecification => ({
      ...names(`labels-${tier}`, MEDIUM, ground, ['-', 1, selected]),
      minzoom: tier === 0 ? 0 : zoomForHeight(tier),
      filter: ['==', ['get', 'tier'], tier],
    })),
    ...LABEL_TIERS.filter((tier) => tier > 0).map((tier): LayerSpecification => ({
      ...letters(`letters-${tier}`, ground, fromHeight('aloneFrom', 1, zoomForHeight)),
      maxzoom: zoomForHeight(tier),
      filter: ['==', ['get', 'tier'], tier],
    })),
    names('labels-selected', BOLD, ground, fromHeight('tier', selected, zoomForHeight)),
  ];
}

/** An opacity that holds from the height that a property names, and is nothing below it. */
function fromHeight(
  property: 'tier' | 'aloneFrom',
  opacity: number | ExpressionSpecification,
  zoomForHeight: (height: number) => number,
): ExpressionSpecification {
  const at = (tier: number): ExpressionSpecification => [
    'case',
    ['<=', ['get', property], tier],
    opacity,
    0,
  ];
  const [first, ...rest] = LABEL_TIERS;
  return [
    'step',
    ['zoom'],
    at(first),
    ...rest.flatMap((tier) => [zoomForHeight(tier), at(tier)]),
  ] as ExpressionSpecification;
}

/** What is printed under the names, alone and on the point itself where a name has no room. */
function letters(
  id: string,
  ground: Colours['ground'],
  opacity: ExpressionSpecification,
): SymbolLayerSpecification {
  const { layout, ...rest } = names(id, BOLD, ground, opacity);
  return {
    ...rest,
    layout: {
      ...layout,
      'text-field': ['get', 'alone'],
      'text-size': LABEL_SIZE * MARK_SCALE,
      'text-anchor': 'center',
      'text-offset': [0, 0],
    },
  };
}

function names(
  id: string,
  font: string[],
  ground: Colours['ground'],
  opacity: ExpressionSpecification,
): SymbolLayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'labels',
    layout: {
      'text-field': TEXT,
      'text-font': font,
      'text-size': LABEL_SIZE,
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
      'text-halo-width': HALO,
      'text-opacity': opacity,
    },
  };
}

const ASIDE = LABEL_OFFSET / LABEL_SIZE;

const TEXT: ExpressionSpecification = [
  'format',
  ['get', 'name'],
  {},
  ['get', 'mark'],
  { 'font-scale': MARK_SCALE },
  ['get', 'letter'],
  { 'font-scale': MARK_SCALE, 'text-font': ['literal', BOLD] },
];

const ANCHOR: DataDrivenPropertyValueSpecification<'center' | 'left' | 'right' | 'top' | 'bottom'> =
  ['get', 'anchor'];

/** Away from the point, in ems; a name over its point stays there. */
const OFFSET: ExpressionSpecification = [
  'match',
  ['get', 'anchor'],
  'left',
  ['literal', [ASIDE, 0]],
  'right',
  ['literal', [-ASIDE, 0]],
  'top',
  ['literal', [0, ASIDE]],
  'bottom',
  ['literal', [0, -ASIDE]],
  ['literal', [0, 0]],
];

const JUSTIFY: ExpressionSpecification = [
  'match',
  ['get', 'anchor'],
  'left',
  'left',
  'right',
  'right',
  'center',
];
