import type { Highlights, Choropleth } from '../../domain/choropleth/choropleth';
import { PATTERN_IDS, SWATCHES, type SwatchId } from '../../domain/choropleth/palette';
import type { RegionCode } from '../../domain/model/region';
import { HIGHLIGHT_KINDS } from '../lines';
import type { Colours } from './colours';

/** All swatches. In feature-state a swatch is its index in this list, a pattern its index in `PATTERN_IDS`. */
export const SWATCH_IDS: readonly SwatchId[] = Object.keys(SWATCHES).filter(isSwatch);

export const NO_PATTERN = -1;

/** What the fill of a region is drawn by. */
export const FILL_KEYS = ['fill', 'pattern', 'dimmed'] as const;
const STATE_KEYS = [...FILL_KEYS, ...HIGHLIGHT_KINDS] as const;
export type StateKey = (typeof STATE_KEYS)[number];

/**
 * How one region is drawn, as feature-state. Numbers only: a number per region and a static match are drawn in one
 * frame, where new paint properties or new data take several. `fill` and `pattern` are indexes, `pattern` may be
 * `NO_PATTERN`; the others are 1 for true and 0 for false.
 */
export type RegionState = Readonly<Record<StateKey, number>>;
export type RegionStates = ReadonlyMap<RegionCode, RegionState>;

/** The whole state of the map in these colours: every region. */
export function statesOf(
  choropleth: Choropleth,
  highlights: Highlights,
  colours: Pick<Colours, 'pattern'>,
): RegionStates {
  const { undimmed, hovered, selected, focused, compared } = highlights;
  return new Map(
    [...choropleth.regions].map(([code, area]) => {
      const pattern = colours.pattern(area);
      const state = {
        fill: SWATCH_IDS.indexOf(area.fill),
        pattern: pattern === null ? NO_PATTERN : PATTERN_IDS.indexOf(pattern),
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
  fill: -1,
  pattern: NO_PATTERN,
  dimmed: 0,
  hovered: 0,
  selected: 0,
  focused: 0,
  compared: 0,
};

/** What must be set to get from one state to another, region by region; those that agree are left out. */
export function diffStates(
  before: RegionStates,
  after: RegionStates,
): ReadonlyMap<RegionCode, Partial<RegionState>> {
  const changes = new Map<RegionCode, Partial<RegionState>>();
  for (const [code, next] of after) {
    const last = before.get(code) ?? UNSET;
    const changed = STATE_KEYS.filter((key) => last[key] !== next[key]);
    if (changed.length === 0) continue;
    changes.set(code, Object.fromEntries(changed.map((key) => [key, next[key]])));
  }
  return changes;
}

function isSwatch(id: string): id is SwatchId {
  return id in SWATCHES;
}
