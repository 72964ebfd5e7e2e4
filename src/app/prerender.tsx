import { text } from 'node:stream/consumers';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { prerenderToNodeStream } from 'react-dom/static';
import { App } from './App';
import { PageDrawing } from './PageDrawing';
import { createAtlas } from '../domain/model/atlas';
import { oncePer } from '../domain/model/once-per';
import type { Dataset, Lang } from '../domain/model/dataset';
import type { PublishedCopy } from '../domain/model/published-copy';
import type { MapShapes } from '../domain/geography/geometry';
import { AtlasShapes } from '../map/svg/AtlasShapes';
import { descriptionOf } from '../i18n/page-description';
import { createAppContext, titleOf, type SiteSources } from './create-context';
import { pageViews, pathsOf } from '../store/pages';
import { morePages, type ProgrammeSite } from '../store/programme-site';
import { langPath, LANGS, NOT_FOUND_PATH } from '../store/paths';
import { encode } from '../store/url-codec';
import type { ViewState } from '../store/view-state';
import { ALL_MESSAGES } from '../i18n/all-messages';

export interface PageSources extends SiteSources {
  readonly geometry: MapShapes;
  readonly publishedCopy: PublishedCopy;
}

/** One page, to be put into index.html. */
export interface RenderedPage {
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  /** The page's address, base included. */
  readonly canonical: string;
  /** SHA-256 of the dataset's file, or null where it is not known. */
  readonly digest: string | null;
  /** The same page in each language, itself included; none for the page of unknown addresses. */
  readonly alternates: readonly { readonly lang: string; readonly address: string }[];
  readonly body: string;
  /** The map's outlines. They are most of the bytes, so they come after the body. */
  readonly shapes: string;
  /** True where the first view has its styles in `late.css`, which the page then loads at once. */
  readonly needsLateStyles: boolean;
}

/** Returns the paths of all pages below the base: "", "region/dalarna/", "en/" … */
export function pagePaths(
  dataset: Dataset,
  programmeSite: Pick<ProgrammeSite, 'programmes'> = { programmes: [] },
): readonly string[] {
  const atlas = createAtlas(dataset);
  const more = morePages(programmeSite, dataset);
  return pathsOf(pageViews(atlas, more), atlas, more);
}

/** Returns the paths below the base of the pages for unknown addresses: "404.html", "en/404.html". */
export function notFoundPaths(): readonly string[] {
  return LANGS.map((lang) => langPath(lang) + NOT_FOUND_PATH);
}

/** Returns the markup of the outlines, which all pages have. */
export const shapesMarkup = oncePer((shapes: MapShapes) =>
  renderToStaticMarkup(<AtlasShapes {...shapes} />),
);

/** Renders one page from the tree that the browser hydrates. */
export async function renderPage(path: string, sources: PageSources): Promise<RenderedPage> {
  const app = createAppContext({
    ...sources,
    address: { pathname: sources.base + path, search: '' },
    messagesOf: (lang) => ALL_MESSAGES[lang],
  });
  const { store, codec, messages } = app;
  const { view } = store.getState();
  return {
    lang: messages.lang,
    title: titleOf(app),
    description: descriptionOf(app, messages),
    canonical: encode(view, codec),
    digest: sources.publishedCopy.digest,
    alternates:
      view.subject.kind === 'unknown'
        ? []
        : LANGS.map((lang) => ({ lang, address: encode({ ...view, lang }, codec) })),
    needsLateStyles: needsLateStyles(view),
    shapes: shapesMarkup(sources.geometry),
    body: await markupOf(
      <App app={app} drawing={renderToStaticMarkup(<PageDrawing {...app} />)} loadWebgl={null} />,
    ),
  };
}

/** Renders a tree to HTML, lazy views included. */
async function markupOf(tree: ReactNode): Promise<string> {
  const { prelude } = await prerenderToNodeStream(tree, {
    // Larger boundaries would be sent after the page and put in their places by inline scripts, which the policy forbids.
    progressiveChunkSize: Infinity,
    onError: (error) => {
      throw error;
    },
  });
  return text(prelude);
}

/** True for the pages whose first view has its styles in `late.css`. */
function needsLateStyles({ subject, mode, compared }: ViewState): boolean {
  const isForDevelopers = subject.kind === 'about' && subject.page === 'developers';
  return mode === 'matrix' || subject.kind === 'index' || isForDevelopers || compared.length > 0;
}
