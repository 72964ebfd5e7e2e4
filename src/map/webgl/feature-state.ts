import { shallow } from 'zustand/vanilla/shallow';
import type { Highlights, Choropleth } from '../../domain/choropleth/choropleth';
import type { PatternId } from '../../domain/choropleth/palette';
import type { RegionCode } from '../../domain/model/region';
import type { Colours } from './colours';
import { SHAPES } from './shapes';

/**
 * How one region is drawn, as feature-state: it is drawn in one frame, where new paint properties or new data take several.
 */
export interface RegionState {
  /** A colour; "" for that of a region without data. */
  readonly fill: string;
  /** The pattern over it, if any. */
  readonly pattern: PatternId | '';
  /** 1 for true, 0 for false. */
  readonly dimmed: number;
}
export type RegionStates = ReadonlyMap<RegionCode, RegionState>;

/** The whole state of the map in these colours: every region. */
export function statesOf(
  choropleth: Choropleth,
  { undimmed }: Pick<Highlights, 'undimmed'>,
  colours: Pick<Colours, 'pattern' | 'swatch'>,
): RegionStates {
  return new Map(
    [...choropleth.regions].map(([code, area]) => {
      const state: RegionState = {
        fill: colours.swatch(area.fill),
        pattern: colours.pattern(area) ?? '',
        dimmed: Number(undimmed !== null && !undimmed.has(code)),
      };
      return [code, state];
    }),
  );
}

/** How a region is drawn of which nothing is set: without data. */
export const UNSET: RegionState = { fill: '', pattern: '', dimmed: 0 };

interface StatefulMap {
  setFeatureState(
    feature: { readonly source: string; readonly id: string },
    state: RegionState,
  ): unknown;
}

/** Sets what differs between two states of a map. */
export function setStates(map: StatefulMap, before: RegionStates, after: RegionStates): void {
  for (const [id, next] of after) {
    if (!shallow(before.get(id), next)) map.setFeatureState({ source: SHAPES, id }, next);
  }
}
