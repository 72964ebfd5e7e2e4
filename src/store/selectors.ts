import type { Atlas } from '../domain/atlas';
import type { LikenessKit } from '../domain/likeness-kit';
import { paintPlain } from '../domain/paint-plain';
import type { Marks, Painting, PaintingWords } from '../domain/painting';
import type { RegionCode } from '../domain/region';
import type { Likeness } from '../domain/similarity';
import { regionsOnShow, type OnShow } from './on-show';
import { colourByThemesOf, selectedCode } from './view-state';
import type { AtlasState } from './view-store';

export interface Selectors {
  /** The painting of a state: the same value, by identity, as long as the colouring is the same. */
  painting(state: AtlasState): Painting;
  marks(state: AtlasState): Marks;
  /** The regions that the visitor is looking at: the same value as long as they are. */
  onShow(state: AtlasState): OnShow;
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
  const byThemes = remember((themes: readonly string[]) =>
    paintPlain(atlas, colourByThemesOf(themes), words),
  );
  const byLikeness = remember((to: RegionCode) =>
    kit().paintLikeness(atlas, to, words, likeness()),
  );
  const onShow = rememberView((state) => regionsOnShow(atlas, state, selectors.painting(state)));
  const selectors: Selectors = {
    painting: ({ view }) =>
      view.likeness === null ? byThemes(view.themes) : byLikeness(view.likeness),
    marks: (state) => marks(state, selectors.painting(state)),
    onShow,
    likeness,
  };
  return selectors;
}

function marks({ view, attention }: AtlasState, painting: Painting): Marks {
  const row = painting.legend.find(({ id }) => id === attention.isolated);
  return {
    selected: selectedCode(view),
    hovered: attention.hovered,
    focused: attention.focused,
    isolated: row ? new Set(row.regions) : null,
    compared: view.compared,
  };
}

function remember<A, B>(compute: (argument: A) => B): (argument: A) => B {
  let last: { readonly argument: A; readonly value: B } | null = null;
  return (argument) => {
    if (!last || last.argument !== argument) last = { argument, value: compute(argument) };
    return last.value;
  };
}

/** For what depends on the view and the class shown alone, and not on where the pointer is. */
function rememberView<B>(compute: (state: AtlasState) => B): (state: AtlasState) => B {
  let last: { readonly state: AtlasState; readonly value: B } | null = null;
  return (state) => {
    const same =
      last?.state.view === state.view && last.state.attention.isolated === state.attention.isolated;
    if (!last || !same) last = { state, value: compute(state) };
    return last.value;
  };
}
