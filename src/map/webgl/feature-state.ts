import type { Highlights, Choropleth } from '../../domain/choropleth/choropleth';
import type { PatternId } from '../../domain/choropleth/palette';
import type { RegionCode } from '../../domain/model/region';
import { HIGHLIGHT_KINDS, type HighlightKind } from '../lines';
import type { Colours } from './colours';
import { outlineId, SHAPES } from './shapes';

/**
 * How one region is drawn, as feature-state: it is drawn in one frame, where new paint properties or new data take several.
 * All but fill and pattern are 1 for true and 0 for false.
 */
export interface RegionState extends Readonly<Record<HighlightKind, number>> {
  /** A colour; "" for that of a region without data. */
  readonly fill: string;
  /** The pattern over it, if any. */
  readonly pattern: PatternId | '';
  readonly dimmed: number;
}
export type RegionStates = ReadonlyMap<RegionCode, RegionState>;

/** The whole state of the map in these colours: every region. */
export function statesOf(
  choropleth: Choropleth,
  highlights: Highlights,
  colours: Pick<Colours, 'pattern' | 'swatch'>,
): RegionStates {
  const { undimmed, hovered, selected, focused, compared } = highlights;
  return new Map(
    [...choropleth.regions].map(([code, area]) => {
      const state: RegionState = {
        fill: colours.swatch(area.fill),
        pattern: colours.pattern(area) ?? '',
        dimmed: Number(undimmed !== null && !undimmed.has(code)),
        hovered: Number(hovered === code),
        selected: Number(selected === code),
        focused: Number(focused === code),
        compared: Number(compared.includes(code)),
      };
      return [code, state];
    }),
  );
}

/**
 * How a region is drawn of which nothing is set: without data, and not highlighted. What agrees with it is not set at first,
 * because the library works out each shape anew that has any state, in each tile that comes.
 */
export const UNSET: RegionState = {
  fill: '',
  pattern: '',
  dimmed: 0,
  hovered: 0,
  selected: 0,
  focused: 0,
  compared: 0,
};

interface StatefulMap {
  setFeatureState(
    feature: { readonly source: string; readonly id: string },
    state: RegionState,
  ): unknown;
}

/** Sets what differs between two states of a map: fills and outlines have states of their own. */
export function setStates(map: StatefulMap, before: RegionStates, after: RegionStates): void {
  for (const [code, next] of after) {
    const last = before.get(code) ?? UNSET;
    const set = (id: string, keys: readonly (keyof RegionState)[]) => {
      if (keys.every((key) => last[key] === next[key])) return;
      map.setFeatureState({ source: SHAPES, id }, next);
    };
    set(code, ['fill', 'pattern', 'dimmed']);
    set(outlineId(code), HIGHLIGHT_KINDS);
  }
}
