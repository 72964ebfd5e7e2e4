import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { ALL_VIEWS } from './loading/all-views';
import { App } from './App';
import type { Dataset, Lang } from '../domain/model/dataset';
import type { Edition } from '../domain/model/edition';
import type { MapShapes } from '../domain/geography/geometry';
import { SIMILARITY_MODULE } from '../domain/choropleth/similarity-module';
import { labelsOf } from '../domain/geography/labels';
import { AtlasShapes } from '../map/svg/AtlasShapes';
import { AtlasSvg } from '../map/svg/AtlasSvg';
import { LANGS } from '../i18n/language';
import { viewsOn } from './loading/lazy-views';
import { inBothLanguages, mapPaths } from './page-paths';
import { descriptionOf } from '../i18n/page-description';
import type { Views } from './loading/views';
import { createAppContext, titleOf } from './create-context';
import { ABOUT_PATHS, encode } from '../store/url-codec';
import { selectRegion } from '../store/view-state';
import { en } from '../i18n/en/messages';
import { sv } from '../i18n/sv/messages';
import type { Messages } from '../i18n/messages';

/** What the build reads from disk for the pages. */
export interface PageSources {
  readonly dataset: Dataset;
  readonly geometry: MapShapes;
  readonly base: string;
  readonly edition: Edition;
}

/** One page, ready to be put into the shell. */
export interface RenderedPage {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  /** Address of the page, base included: what its canonical link says. */
  readonly canonical: string;
  /** SHA-256 of the dataset that the page was made from, or null where it is not known. */
  readonly digest: string | null;
  /** The same page in each language, itself included. None where there is only one. */
  readonly alternates: readonly { readonly lang: string; readonly address: string }[];
  readonly body: string;
  /** The map's outlines, to stand after the body: they are most of the bytes and not what is read first. */
  readonly shapes: string;
  /** Whether the page begins with what `late.css` dresses, and so asks for it at once. */
  readonly isDressedLate: boolean;
}

/** Views that a page may begin with and that `late.css` dresses. */
const DRESSED_LATE: ReadonlySet<keyof Views> = new Set(['Matrix', 'Comparison', 'Register']);

/** The path of the page that stands for an address nobody knows. */
export const NOT_FOUND = '404/';

/** Every page to write, as paths below the base: "", "region/dalarna/", "en/" … */
export function pagePaths(dataset: Dataset): readonly string[] {
  return inBothLanguages([
    ...mapPaths(dataset),
    'matris/',
    'register/',
    ...Object.values(ABOUT_PATHS),
  ]);
}

/** Renders one page from the same tree that the browser runs. Pure. */
export function renderPage(
  path: string,
  { dataset, geometry, base, edition }: PageSources,
): RenderedPage {
  const address = { pathname: base + path, search: '' };
  const app = createAppContext({
    dataset,
    address,
    base,
    messagesOf,
    similarityModule: () => SIMILARITY_MODULE,
    edition,
  });
  const { store, selectors, codec, messages } = app;
  const state = store.getState();
  const choropleth = selectors.choropleth(state);
  const drawing = renderToStaticMarkup(
    <AtlasSvg
      labels={labelsOf(geometry.regions.features)}
      choropleth={choropleth}
      marks={selectors.marks(state)}
      hrefOf={(code) => encode(selectRegion(state.view, code), codec)}
    />,
  );
  return {
    lang: messages.lang,
    title: titleOf(app, messages),
    description: descriptionOf(app, messages),
    canonical: encode(state.view, codec),
    digest: edition.digest,
    alternates:
      state.view.subject.kind === 'unknown'
        ? []
        : LANGS.map((lang) => ({ lang, address: encode({ ...state.view, lang }, codec) })),
    isDressedLate: [...viewsOn(state.view)].some((view) => DRESSED_LATE.has(view)),
    shapes: renderToStaticMarkup(<AtlasShapes {...geometry} />),
    body: renderToString(
      <App
        app={app}
        messages={messages}
        views={ALL_VIEWS}
        drawing={drawing}
        loadWebgl={null}
        troubleOf={() => ({ kind: 'webgl' })}
      />,
    ),
  };
}

/** The wording of a language. On the server both are at hand. */
export function messagesOf(lang: Lang): Messages {
  return lang === 'en' ? en : sv;
}
