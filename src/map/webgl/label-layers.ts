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

type Lettering = Pick<Colours, 'ground' | 'bolder'>;

/** From which height of Sweden on, and below which, a mark stands alone where its name has no room. */
export interface LoneSpan {
  readonly from: number;
  readonly below: number;
  /**
   * True if only compared regions and the selected one have theirs there: theirs always stand. In forced
   * colours all do, because there the marks alone tell the classes apart.
   */
  readonly isForChosen: boolean;
}

/** The spans of a set of names, each once. */
export function loneSpans(labels: readonly Label[]): readonly LoneSpan[] {
  const spans = labels
    .filter(({ badgeFrom, minHeight }) => badgeFrom < minHeight)
    .map(({ badgeFrom, minHeight }): LoneSpan => ({
      from: badgeFrom,
      below: minHeight,
      isForChosen: false,
    }));
  const forChosen = labels
    .filter(({ badgeFrom }) => badgeFrom > 0)
    .map(({ badgeFrom }): LoneSpan => ({ from: 0, below: badgeFrom, isForChosen: true }));
  const all = [...spans, ...forChosen];
  return all.filter((span, i) => all.findIndex((other) => idOf(other) === idOf(span)) === i);
}

const idOf = ({ from, below, isForChosen }: LoneSpan) =>
  `${isForChosen ? 'chosen' : 'letters'}-${from}-${below}`;

/**
 * One layer for each tier, one more for the selected region, whose name is heavier, and one for each span
 * in which marks stand alone, of all or of those chosen. Heights are zooms of whole layers, because the map library evaluates a zoom
 * in an expression with data only at whole zooms: a name would come and go too late. The names have been
 * placed so that they never overlap, so the library is told not to hide or move any.
 */
export function labelLayers(
  { ground, bolder, isForced }: Colours,
  lone: readonly LoneSpan[],
): LayerSpecification[] {
  const selected = stateNumber('selected');
  const paint = { ground, bolder };
  const from = (height: number) => (height === 0 ? 0 : zoomForHeight(height));
  const tierIs = (tier: number): ExpressionSpecification => ['==', ['get', 'tier'], tier];
  const aloneIs = (height: number): ExpressionSpecification => ['==', ['get', 'badgeFrom'], height];
  const perTier = (id: string, font: string[], opacity: ExpressionSpecification) =>
    LABEL_TIERS.map((tier): LayerSpecification => ({
      ...names(`${id}-${tier}`, font, paint, opacity),
      minzoom: from(tier),
      filter: tierIs(tier),
    }));
  return [
    ...perTier('labels', MEDIUM, ['-', 1, selected]),
    ...lone.map((span): LayerSpecification => ({
      ...marksAlone(idOf(span), paint, span.isForChosen && !isForced ? isChosen(selected) : 1),
      minzoom: from(span.from),
      maxzoom: zoomForHeight(span.below),
      filter: span.isForChosen
        ? aloneIs(span.below)
        : ['all', tierIs(span.below), aloneIs(span.from)],
    })),
    ...perTier('labels-selected', BOLD, selected),
  ];
}

/** 1 for a compared region, which has a letter, and for the selected one. */
function isChosen(selected: ExpressionSpecification): ExpressionSpecification {
  return ['case', ['==', ['get', 'letter'], ''], selected, 1];
}

/** What is printed under the names, alone and on the point itself where a name has no room. */
function marksAlone(
  id: string,
  colours: Lettering,
  opacity: ExpressionSpecification | number,
): SymbolLayerSpecification {
  const { layout, ...rest } = names(id, BOLD, colours, opacity);
  return {
    ...rest,
    layout: {
      ...layout,
      'text-field': ['get', 'alone'],
      'text-size': LABEL_SIZE * BADGE_SCALE,
      'text-anchor': 'center',
      'text-offset': [0, 0],
    },
  };
}

function names(
  id: string,
  font: string[],
  { ground, bolder }: Lettering,
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
  ['get', 'mark'],
  { 'font-scale': BADGE_SCALE },
  ['get', 'letter'],
  { 'font-scale': BADGE_SCALE, 'text-font': ['literal', BOLD] },
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
