import type { Highlights, Choropleth } from '../../domain/choropleth/choropleth';
import { PATTERN_IDS, SWATCHES, type SwatchId } from '../../domain/choropleth/palette';
import { REGION_CODES, type RegionCode } from '../../domain/model/region';

/** Swatches and patterns; the place of one in its list stands for it in feature-state. */
export const SWATCH_IDS: readonly SwatchId[] = Object.keys(SWATCHES).filter(isSwatch);

/** The number for "no pattern". */
export const NO_PATTERN = -1;

/** What the visitor's interaction state is on, each with outlines of its own. */
export const MARK_KEYS = ['hovered', 'selected', 'focused', 'compared'] as const;
export type MarkKey = (typeof MARK_KEYS)[number];

const STATE_KEYS = ['fill', 'pattern', 'faded', ...MARK_KEYS] as const;
export type StateKey = (typeof STATE_KEYS)[number];

/**
 * How one region is drawn, as feature-state: numbers only, because a number per region plus a static
 * match repaints in one frame, where new paint properties or new data take several. `fill` and `pattern`
 * are places in the lists above, `pattern` may be `NO_PATTERN`; the others are 1 if true and 0 if not.
 */
export type RegionState = Readonly<Record<StateKey, number>>;
export type RegionStates = ReadonlyMap<RegionCode, RegionState>;

/** The whole state of the map: every region, also those that the choropleth leaves out. */
export function statesOf(choropleth: Choropleth, marks: Highlights): RegionStates {
  return new Map(REGION_CODES.map((code) => [code, stateOf(code, choropleth, marks)]));
}

function stateOf(code: RegionCode, choropleth: Choropleth, marks: Highlights): RegionState {
  const paint = choropleth.regions.get(code);
  const pattern = paint?.pattern ?? null;
  return {
    fill: SWATCH_IDS.indexOf(paint?.fill ?? 'no-data'),
    pattern: pattern === null ? NO_PATTERN : PATTERN_IDS.indexOf(pattern),
    faded: Number(marks.isolated !== null && !marks.isolated.has(code)),
    hovered: Number(marks.hovered === code),
    selected: Number(marks.selected === code),
    focused: Number(marks.focused === code),
    compared: Number(marks.compared.includes(code)),
  };
}

/** What must be set to get from one state to another, region by region; those that agree are left out. */
export function diffStates(
  before: RegionStates,
  after: RegionStates,
): ReadonlyMap<RegionCode, Partial<RegionState>> {
  const changes = new Map<RegionCode, Partial<RegionState>>();
  for (const [code, next] of after) {
    const last = before.get(code);
    const changed = STATE_KEYS.filter((key) => last?.[key] !== next[key]);
    if (changed.length === 0) continue;
    changes.set(code, Object.fromEntries(changed.map((key) => [key, next[key]])));
  }
  return changes;
}

function isSwatch(id: string): id is SwatchId {
  return id in SWATCHES;
}
