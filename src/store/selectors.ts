import type { Atlas } from '../domain/atlas';
import { paint } from '../domain/paint';
import type { Marks, Painting, PaintingWords } from '../domain/painting';
import { colourByOf, selectedCode } from './view-state';
import type { AtlasState } from './view-store';

export interface Selectors {
  /** The painting of a state: the same value, by identity, as long as the colouring is the same. */
  painting(state: AtlasState): Painting;
  marks(state: AtlasState): Marks;
}

/** Derived values of one atlas in one language. Each remembers its last answer, so readers share one value. */
export function createSelectors(atlas: Atlas, words: PaintingWords): Selectors {
  const painting = remember((themes: readonly string[]) => paint(atlas, colourByOf(themes), words));
  const selectors: Selectors = {
    painting: (state) => painting(state.view.themes),
    marks: (state) => marks(state, selectors.painting(state)),
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
  };
}

function remember<A, B>(compute: (argument: A) => B): (argument: A) => B {
  let last: { readonly argument: A; readonly value: B } | null = null;
  return (argument) => {
    if (!last || last.argument !== argument) last = { argument, value: compute(argument) };
    return last.value;
  };
}
