import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import {
  LABEL_LINE,
  LABEL_OFFSET,
  LABEL_SIZE,
  LABEL_TIERS,
  BADGE_SCALE,
  type Label,
} from '../../domain/geography/labels';
import type { Colours } from './colours';
import { BOLD, MEDIUM } from './font';
import { stateNumber } from './region-layers';
import { zoomForHeight } from './scale';

const HALO = 1.5;

type LabelColours = Pick<Colours, 'ground' | 'bolder'>;

/** A badge-only range: from which height of Sweden on, and below which, badges stand without their names. */
export interface BadgeRange {
  readonly from: number;
  readonly below: number;
  /**
   * True if only compared regions and the selected one have badges in the range. In forced colours all regions do,
   * because there the badges alone tell the classes apart.
   */
  readonly isHighlightedOnly: boolean;
}

/** The badge-only ranges of a set of labels, each once. */
export function badgeRanges(labels: readonly Label[]): readonly BadgeRange[] {
  const ranges = labels
    .filter(({ badgeFrom, minHeight }) => badgeFrom < minHeight)
    .map(({ badgeFrom, minHeight }): BadgeRange => ({
      from: badgeFrom,
      below: minHeight,
      isHighlightedOnly: false,
    }));
  const highlighted = labels
    .filter(({ badgeFrom }) => badgeFrom > 0)
    .map(({ badgeFrom }): BadgeRange => ({ from: 0, below: badgeFrom, isHighlightedOnly: true }));
  const all = [...ranges, ...highlighted];
  return all.filter((range, i) => all.findIndex((other) => idOf(other) === idOf(range)) === i);
}

const idOf = ({ from, below, isHighlightedOnly }: BadgeRange) =>
  `${isHighlightedOnly ? 'highlighted-badges' : 'badges'}-${from}-${below}`;

/**
 * The layers of names: one for each tier, one more for each with the heavier name of the selected region, and one
 * for each badge-only range. Heights become zooms of whole layers, because the map library evaluates the zoom in an
 * expression with data only at whole zooms: a name would come and go too late. Labels are placed so that they never
 * overlap, so the library must not hide or move any.
 */
export function labelLayers(
  { ground, bolder, isForced }: Colours,
  ranges: readonly BadgeRange[],
): LayerSpecification[] {
  const selected = stateNumber('selected');
  const paint = { ground, bolder };
  const from = (height: number) => (height === 0 ? 0 : zoomForHeight(height));
  const tierIs = (tier: number): ExpressionSpecification => ['==', ['get', 'tier'], tier];
  const badgeFromIs = (height: number): ExpressionSpecification => [
    '==',
    ['get', 'badgeFrom'],
    height,
  ];
  const perTier = (id: string, font: string[], opacity: ExpressionSpecification) =>
    LABEL_TIERS.map((tier): LayerSpecification => ({
      ...nameLayer(`${id}-${tier}`, font, paint, opacity),
      minzoom: from(tier),
      filter: tierIs(tier),
    }));
  return [
    ...perTier('labels', MEDIUM, ['-', 1, selected]),
    ...ranges.map((range): LayerSpecification => ({
      ...badgeLayer(
        idOf(range),
        paint,
        range.isHighlightedOnly && !isForced ? isHighlighted(selected) : 1,
      ),
      minzoom: from(range.from),
      maxzoom: zoomForHeight(range.below),
      filter: range.isHighlightedOnly
        ? badgeFromIs(range.below)
        : ['all', tierIs(range.below), badgeFromIs(range.from)],
    })),
    ...perTier('labels-selected', BOLD, selected),
  ];
}

/** 1 for a compared region, which has a letter, and for the selected one. */
function isHighlighted(selected: ExpressionSpecification): ExpressionSpecification {
  return ['case', ['==', ['get', 'comparedBadge'], ''], selected, 1];
}

/** A layer of badges without names, each on its region's point. */
function badgeLayer(
  id: string,
  colours: LabelColours,
  opacity: ExpressionSpecification | number,
): SymbolLayerSpecification {
  const { layout, ...rest } = nameLayer(id, BOLD, colours, opacity);
  return {
    ...rest,
    layout: {
      ...layout,
      'text-field': ['get', 'badgeOnly'],
      'text-size': LABEL_SIZE * BADGE_SCALE,
      'text-anchor': 'center',
      'text-offset': [0, 0],
    },
  };
}

function nameLayer(
  id: string,
  font: string[],
  { ground, bolder }: LabelColours,
  opacity: ExpressionSpecification | number,
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
      'text-halo-width': HALO * bolder,
      'text-opacity': opacity,
    },
  };
}

const ASIDE = LABEL_OFFSET / LABEL_SIZE;

const TEXT: ExpressionSpecification = [
  'format',
  ['get', 'name'],
  {},
  ['get', 'badge'],
  { 'font-scale': BADGE_SCALE },
  ['get', 'comparedBadge'],
  { 'font-scale': BADGE_SCALE, 'text-font': ['literal', BOLD] },
];

const ANCHOR: DataDrivenPropertyValueSpecification<'center' | 'left' | 'right' | 'top' | 'bottom'> =
  ['get', 'anchor'];

/** Away from the label point, in ems. */
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
