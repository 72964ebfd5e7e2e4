import type { Atlas } from '../domain/model/atlas';
import { isFiltering, filteredRegions } from '../domain/model/filter';
import { classify } from '../domain/choropleth/classify';
import type { Highlights, Choropleth, ChoroplethMessages } from '../domain/choropleth/choropleth';
import type { RegionCode } from '../domain/model/region';
import { exportScopeOf, type ExportScope } from './export-scope';
import { colourByOf, isColouredAlike, selectedCode, type ViewState } from './view-state';
import type { AtlasState } from './view-store';

export interface Selectors {
  /** The choropleth of a state: the same value, by identity, as long as the colouring is the same. */
  choropleth(state: AtlasState): Choropleth;
  /** What stands out on the map: the same value, by identity, as long as it is the same regions. */
  highlights(state: AtlasState): Highlights;
  /** The regions that the visitor is looking at: the same value as long as they are. */
  exportScope(state: AtlasState): ExportScope;
  /** The regions where the search found something, or null where none is on or no hit lies in a region. */
  found(state: AtlasState): ReadonlySet<RegionCode> | null;
  /** The regions that search and filter leave in front, or null for all: the others step back wherever they stand. */
  chosen(state: AtlasState): ReadonlySet<RegionCode> | null;
}

/** Derived values of one atlas in one language. Each keeps its last answer, so that its readers share one value. */
export function createSelectors(atlas: Atlas, messages: ChoroplethMessages): Selectors {
  const choropleth = remember(
    (view: ViewState) => classify(atlas, colourByOf(view), messages),
    isColouredAlike,
  );
  const found = remember(regionsFound, (one, other) => {
    return one.view.query === other.view.query && one.search === other.search;
  });
  const exportScope = rememberView((state) =>
    exportScopeOf(atlas, state, selectors.choropleth(state), found(state)),
  );
  const left = remember((view: ViewState) =>
    isFiltering(view) ? new Set(filteredRegions(atlas, view)) : null,
  );
  const isolated = rememberView((state) => {
    const row = selectors
      .choropleth(state)
      .legend.find(({ id }) => id === state.interaction.isolated);
    return both(row ? new Set(row.regions) : null, selectors.chosen(state));
  });
  const lastSame = remember((highlights: Highlights) => highlights, isSameHighlights);
  const highlights = (state: AtlasState) =>
    lastSame({
      selected: selectedCode(state.view),
      hovered: state.interaction.hovered,
      focused: state.interaction.focused,
      isolated: isolated(state),
      compared: state.view.compared,
    });
  const selectors: Selectors = {
    choropleth: ({ view }) => choropleth(view),
    highlights,
    found,
    chosen: (state) => both(found(state), left(state.view)),
    exportScope,
  };
  return selectors;
}

function regionsFound({ view, search }: AtlasState): ReadonlySet<RegionCode> | null {
  const regions = view.query === '' ? [] : (search?.find(view.query).regions ?? []);
  return regions.length > 0 ? new Set(regions) : null;
}

/** What is in both; null is all. */
function both<T>(a: ReadonlySet<T> | null, b: ReadonlySet<T> | null): ReadonlySet<T> | null {
  if (a === null || b === null) return a ?? b;
  return new Set([...a].filter((each) => b.has(each)));
}

function isSameHighlights(one: Highlights, other: Highlights): boolean {
  return (
    one.selected === other.selected &&
    one.hovered === other.hovered &&
    one.focused === other.focused &&
    one.isolated === other.isolated &&
    one.compared === other.compared
  );
}

function remember<A, B>(
  compute: (argument: A) => B,
  isSame: (one: A, other: A) => boolean = Object.is,
): (argument: A) => B {
  let last: { readonly argument: A; readonly value: B } | null = null;
  return (argument) => {
    if (!last || !isSame(last.argument, argument)) last = { argument, value: compute(argument) };
    return last.value;
  };
}

/** Remembers what depends on the view, the class shown alone and the search, and not on where the pointer is. */
function rememberView<B>(compute: (state: AtlasState) => B): (state: AtlasState) => B {
  let last: { readonly state: AtlasState; readonly value: B } | null = null;
  return (state) => {
    const same =
      last?.state.view === state.view &&
      last.state.interaction.isolated === state.interaction.isolated &&
      last.state.search === state.search;
    if (!last || !same) last = { state, value: compute(state) };
    return last.value;
  };
}
