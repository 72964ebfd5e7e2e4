import type { Atlas } from '../domain/atlas';
import { paint } from '../domain/paint';
import type { Marks, Painting, PaintingWords } from '../domain/painting';
import type { RegionCode } from '../domain/region';
import { createLikeness, type Likeness } from '../domain/similarity';
import { colourByOf, selectedCode } from './view-state';
import type { AtlasState } from './view-store';

export interface Selectors {
  /** The painting of a state: the same value, by identity, as long as the colouring is the same. */
  painting(state: AtlasState): Painting;
  marks(state: AtlasState): Marks;
  /** How alike all regions are: computed when first asked for, then kept. */
  likeness(): Likeness<RegionCode>;
}

/** Derived values of one atlas in one language. Each remembers its last answer, so readers share one value. */
export function createSelectors(atlas: Atlas, words: PaintingWords): Selectors {
  let known: Likeness<RegionCode> | null = null;
  const likeness = () => (known ??= createLikeness(atlas.dataset.regions));
  const byThemes = remember((themes: readonly string[]) =>
    paint(atlas, colourByOf({ themes, likeness: null }), words),
  );
  const byLikeness = remember((to: RegionCode) =>
    paint(atlas, { kind: 'likeness', to }, words, likeness),
  );
  const selectors: Selectors = {
    painting: ({ view }) =>
      view.likeness === null ? byThemes(view.themes) : byLikeness(view.likeness),
    marks: (state) => marks(state, selectors.painting(state)),
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
