import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { App } from './App';
import type { Dataset } from './domain/dataset';
import { labelsOf } from './domain/labels';
import { REGIONS } from './domain/region';
import { AtlasSvg, type CoarseGeometry } from './map/svg/AtlasSvg';
import { descriptionOf } from './page-summary';
import { createSession, titleOf } from './session';
import { encode } from './store/url-codec';
import { selectRegion } from './store/view-state';
import { sv } from './text/sv';

/** What the build reads from disk for the pages. */
export interface PageSources {
  readonly dataset: Dataset;
  readonly geometry: CoarseGeometry;
  readonly base: string;
}

/** One page, ready to be put into the shell. */
export interface RenderedPage {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  /** Address of the page, base included: what its canonical link says. */
  readonly canonical: string;
  readonly body: string;
}

/** The path of the page that stands for an address nobody knows. */
export const NOT_FOUND = '404/';

/** Every page to write, as paths below the base: "", "region/dalarna/" … Known regions without data have one too. */
export function pagePaths(dataset: Dataset): readonly string[] {
  return [
    '',
    ...REGIONS.map(({ slug }) => `region/${slug}/`),
    ...dataset.themes.map(({ id }) => `tema/${id}/`),
    'om/',
  ];
}

/** Renders one page from the same tree that the browser runs. Pure. */
export function renderPage(path: string, { dataset, geometry, base }: PageSources): RenderedPage {
  const address = { pathname: base + path, search: '' };
  const session = createSession(dataset, address, base, () => sv);
  const { store, selectors, codec, words } = session;
  const state = store.getState();
  const painting = selectors.painting(state);
  const drawing = renderToStaticMarkup(
    <AtlasSvg
      geometry={geometry}
      labels={labelsOf(geometry.regions.features)}
      painting={painting}
      marks={selectors.marks(state)}
      hrefOf={(code) => encode(selectRegion(state.view, code), codec)}
    />,
  );
  return {
    lang: words.lang,
    title: titleOf(session, words),
    description: descriptionOf(session, words),
    canonical: encode(state.view, codec),
    body: renderToString(
      <App
        session={session}
        words={words}
        drawing={drawing}
        loadWebgl={null}
        troubleOf={() => ({ kind: 'webgl' })}
      />,
    ),
  };
}
