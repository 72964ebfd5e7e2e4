import { shallow } from 'zustand/vanilla/shallow';
import type { Atlas } from '../domain/model/atlas';
import { isFiltering, filteredRegions } from '../domain/model/filter';
import { classify } from '../domain/choropleth/classify';
import {
  legendRow,
  type Highlights,
  type ChoroplethMessages,
} from '../domain/choropleth/choropleth';
import type { RegionCode } from '../domain/model/region';
import { exportScopeOf } from './export-scope';
import { colourByOf, isColouredAlike, selectedCode, type ViewState } from './view-state';
import type { AtlasState } from './view-store';

export type Selectors = Readonly<ReturnType<typeof createSelectors>>;

/** Returns the selectors of one atlas in one language. Each keeps its last value, so that its readers share it. */
export function createSelectors(atlas: Atlas, messages: ChoroplethMessages) {
  const choropleth = memoizeLast(
    (view: ViewState) => classify(atlas, colourByOf(view), messages),
    isColouredAlike,
  );
  const found = memoizeLast(
    regionsFound,
    (one, other) => one.view.query === other.view.query && one.search === other.search,
  );
  const filtered = memoizeLast((view: ViewState) =>
    isFiltering(view) ? new Set(filteredRegions(atlas, view)) : null,
  );
  /** The regions that search and filter leave, or null for all: the others are dimmed on the map and in lists. */
  const matching = (state: AtlasState) => both(found(state), filtered(state.view));
  const undimmed = memoizeLast((state: AtlasState) => {
    const row = legendRow(choropleth(state.view), state.interaction.isolatedRow);
    return both(row ? new Set(row.regions) : null, matching(state));
  }, isSameButPointer);
  /** The regions that a file or a picture of the view covers. */
  const exportScope = memoizeLast(
    (state: AtlasState) => exportScopeOf(atlas, state, choropleth(state.view), found(state)),
    isSameButPointer,
  );
  const lastSame = memoizeLast((highlights: Highlights) => highlights, shallow);
  /** What stands out on the map: the same value, by identity, as long as it is the same regions. */
  const highlights = (state: AtlasState) =>
    lastSame({
      selected: selectedCode(state.view),
      hovered: state.interaction.hovered,
      focused: state.interaction.focused,
      undimmed: undimmed(state),
      compared: state.view.compared,
    });
  return {
    /** The choropleth of a state: the same value, by identity, as long as the colouring is the same. */
    choropleth: ({ view }: AtlasState) => choropleth(view),
    highlights,
    found,
    matching,
    exportScope,
  };
}

/** The regions where the search found something, or null where none is on or no hit lies in a region. */
function regionsFound({ view, search }: AtlasState): ReadonlySet<RegionCode> | null {
  const regions = view.query === '' ? [] : (search?.find(view.query).regions ?? []);
  return regions.length > 0 ? new Set(regions) : null;
}

/** Returns what is in both sets; null stands for everything. */
function both<T>(a: ReadonlySet<T> | null, b: ReadonlySet<T> | null): ReadonlySet<T> | null {
  if (a === null || b === null) return a ?? b;
  return new Set([...a].filter((each) => b.has(each)));
}

/** Returns true for states that differ at most in where pointer and focus are. */
function isSameButPointer(one: AtlasState, other: AtlasState): boolean {
  return (
    one.view === other.view &&
    one.search === other.search &&
    one.interaction.isolatedRow === other.interaction.isolatedRow
  );
}

/** Returns `compute`, which answers with its last value as long as its argument is the same. */
function memoizeLast<A, B>(
  compute: (argument: A) => B,
  isSame: (one: A, other: A) => boolean = Object.is,
): (argument: A) => B {
  let last: { readonly argument: A; readonly value: B } | null = null;
  return (argument) => {
    if (!last || !isSame(last.argument, argument)) last = { argument, value: compute(argument) };
    return last.value;
  };
}
