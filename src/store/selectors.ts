import type { Atlas } from '../domain/model/atlas';
import type { LikenessKit } from '../domain/similarity/module';
import { isFiltering, regionsLeft } from '../domain/model/filter';
import { paintPlain } from '../domain/choropleth/themes-or-overview';
import type { Marks, Painting, PaintingWords } from '../domain/choropleth/choropleth';
import type { RegionCode } from '../domain/model/region';
import type { Likeness } from '../domain/similarity/similarity';
import { regionsOnShow, type OnShow } from './export-scope';
import { colourByThemesOf, isSameList, selectedCode, type ViewState } from './view-state';
import type { AtlasState } from './view-store';

export interface Selectors {
  /** The painting of a state: the same value, by identity, as long as the colouring is the same. */
  painting(state: AtlasState): Painting;
  marks(state: AtlasState): Marks;
  /** The regions that the visitor is looking at: the same value as long as they are. */
  onShow(state: AtlasState): OnShow;
  /** The regions that search and filter leave in front, or null for all: the others step back wherever they stand. */
  chosen(state: AtlasState): ReadonlySet<RegionCode> | null;
  /** How alike all regions are: computed when first asked for, then kept. */
  likeness(): Likeness<RegionCode>;
}

/**
 * Derived values of one atlas in one language. Each remembers its last answer, so readers share one value.
 * `kit` is asked only where likeness is.
 */
export function createSelectors(
  atlas: Atlas,
  words: PaintingWords,
  kit: () => LikenessKit,
): Selectors {
  let known: Likeness<RegionCode> | null = null;
  const likeness = () => (known ??= kit().createLikeness(atlas.dataset.regions));
  const byThemes = remember(
    (themes: readonly string[]) => paintPlain(atlas, colourByThemesOf(themes), words),
    isSameList,
  );
  const byLikeness = remember((to: RegionCode) =>
    kit().paintLikeness(atlas, to, words, likeness()),
  );
  const onShow = rememberView((state) => regionsOnShow(atlas, state, selectors.painting(state)));
  const left = remember((view: ViewState) =>
    isFiltering(view) ? new Set(regionsLeft(atlas, view)) : null,
  );
  const selectors: Selectors = {
    painting: ({ view }) =>
      view.likeness === null ? byThemes(view.themes) : byLikeness(view.likeness),
    marks: (state) => marks(state, selectors),
    chosen: ({ view, attention }) => both(attention.found, left(view)),
    onShow,
    likeness,
  };
  return selectors;
}

function marks(state: AtlasState, { painting, chosen }: Selectors): Marks {
  const { view, attention } = state;
  const row = painting(state).legend.find(({ id }) => id === attention.isolated);
  return {
    selected: selectedCode(view),
    hovered: attention.hovered,
    focused: attention.focused,
    isolated: both(row ? new Set(row.regions) : null, chosen(state)),
    compared: view.compared,
  };
}

/** What is in both; null is all. */
function both<T>(a: ReadonlySet<T> | null, b: ReadonlySet<T> | null): ReadonlySet<T> | null {
  if (a === null || b === null) return a ?? b;
  return new Set([...a].filter((each) => b.has(each)));
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

/** For what depends on the view, the class shown alone and where the search found something, and not on where the pointer is. */
function rememberView<B>(compute: (state: AtlasState) => B): (state: AtlasState) => B {
  let last: { readonly state: AtlasState; readonly value: B } | null = null;
  return (state) => {
    const same =
      last?.state.view === state.view &&
      last.state.attention.isolated === state.attention.isolated &&
      last.state.attention.found === state.attention.found;
    if (!last || !same) last = { state, value: compute(state) };
    return last.value;
  };
}
