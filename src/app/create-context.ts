import { fetchGeometry } from '../data/fetch-geometry';
import type { FetchFn } from '../data/fetch-json';
import { siteInfo } from '../data/site-info';
import { createAtlas, publishedName } from '../domain/model/atlas';
import { oncePer } from '../domain/model/once-per';
import { namesOf } from '../domain/model/region';
import type { Dataset, Lang } from '../domain/model/dataset';
import { UNKNOWN_COPY, type PublishedCopy } from '../domain/model/published-copy';
import { createSelectors } from '../store/selectors';
import { codecOf } from '../store/pages';
import { mapFirst } from '../store/map-first';
import { morePages, siteOfOne, withTitleOf, type ProgrammeSite } from '../store/programme-site';
import { decode, type Address, type AddressForm } from '../store/url-codec';
import { createViewStore } from '../store/view-store';
import type { AppContextValue, ShownDraft } from '../store/app-context';
import { colourByOf } from '../store/view-state';
import { inWordsFor } from '../i18n/area-words';
import type { Messages } from '../i18n/messages';
import { documentTitle } from '../i18n/page-heading';

/** A dataset and where its pages are. */
export interface SiteSources {
  readonly dataset: Dataset;
  /** Where the programme's pages begin, with slashes at both ends. */
  readonly base: string;
  /** The site that it is part of, where that has others. */
  readonly programmeSite?: ProgrammeSite | undefined;
}

interface AppContextSources extends SiteSources {
  readonly address: Address;
  /** The texts of a language as they are written; the context has them in the words for its areas. */
  readonly messagesOf: (lang: Lang) => Messages;
  readonly publishedCopy?: PublishedCopy;
  /** Runs `work` when the next frame is on the screen; at once where there are none. */
  readonly afterFrame?: (work: () => void) => void;
  readonly draft?: ShownDraft;
  /** How the addresses of a draft are written. */
  readonly form?: AddressForm;
  /** What fetches the shapes, of which a draft may have its own. */
  readonly fetchFn?: FetchFn;
}

/** The app context of a page with its texts, in the words for its areas. */
export interface PageContext extends AppContextValue {
  readonly messages: Messages;
}

// What is worked out of it is kept with it, and the build has many pages.
const atlasOf = oncePer(createAtlas);

/** Creates the app context of one page, in the build and in the browser. */
export function createAppContext({
  dataset,
  address,
  base,
  programmeSite = siteOfOne(base),
  messagesOf,
  publishedCopy = UNKNOWN_COPY,
  afterFrame = (work) => work(),
  draft,
  form,
  fetchFn = (url) => fetch(url),
}: AppContextSources): PageContext {
  const atlas = atlasOf(dataset);
  const codec = { ...codecOf(atlas, base, morePages(programmeSite, dataset)), form };
  const view = decode(address, codec);
  const messages = inWordsFor(dataset.areaSystem, view.lang, messagesOf(view.lang));
  const selectors = createSelectors(atlas, messages.choropleth);
  const store = createViewStore(view);
  return {
    atlas,
    store,
    subscribe: mapFirst(store, afterFrame),
    selectors,
    codec,
    site: siteInfo,
    programmeSite: withTitleOf(programmeSite, dataset),
    publishedCopy,
    draft: draft ?? null,
    fetchShapes: () => fetchGeometry(programmeSite.shapes, 'fine', fetchFn),
    messages,
  };
}

/** Returns the document's title for the current view. Without a network an unknown page is one that is not saved. */
export function titleOf(app: PageContext, isOffline = false): string {
  const title = documentTitle(viewTitle(app, isOffline));
  return app.draft?.titled(title) ?? title;
}

/** Returns what a page is called within the atlas: "Dalarna", "Jämför Dalarna och Gävleborg". */
export function viewTitle(
  { store, selectors, atlas, messages }: PageContext,
  isOffline = false,
): string {
  const { pageTitle, compare, search } = messages;
  const { view } = store.getState();
  switch (view.subject.kind) {
    case 'region':
      return publishedName(atlas, view.subject.code);
    case 'about':
      return view.subject.page === 'atlas'
        ? pageTitle.about
        : messages.statement[view.subject.page];
    case 'index':
      return search.index.pageTitle;
    case 'changes':
      return pageTitle.changes;
    case 'unknown':
      return (isOffline ? messages.unknown.withoutNetwork : messages.unknown).title;
    case 'sweden': {
      if (view.query !== '') return search.pageTitle(view.query);
      if (view.compared.length > 0) {
        return compare.pageTitle(compare.title(namesOf(atlas.areas, view.compared)));
      }
      const inMatrix = view.mode === 'matrix';
      if (colourByOf(view).kind === 'overview')
        return inMatrix ? pageTitle.matrix : pageTitle.home(atlas.dataset);
      const { heading } = selectors.choropleth(store.getState());
      return inMatrix ? pageTitle.inMatrix(heading) : heading;
    }
  }
}
