import { hydrateRoot } from 'react-dom/client';
import { canClassify, loadSimilarity } from '../domain/choropleth/classify';
import type { Lang } from '../domain/model/dataset';
import { registerOffline } from '../features/offline/register';
import { langOf } from '../store/paths';
import { syncWithAddress } from '../store/url-sync';
import type { AppContextValue } from '../store/app-context';
import { sv } from '../i18n/sv/messages';
import { decode, encode, type CodecContext } from '../store/url-codec';
import { colourByOf, type ViewState } from '../store/view-state';
import type { SearchLoader } from '../features/search/loader';
import type { Messages } from '../i18n/messages';
import { SHARE_SECTION } from '../ui/anchors';
import { GeometryError } from '../data/fetch-geometry';
import type { LoadFailure } from '../domain/model/load-failure';
import { afterFrame } from '../map/after-frame';
import { WebglError } from '../map/webgl/error';
import './shell/late.css';
import { App } from './App';
import { fetchDatasetOf } from './loading/fetch-dataset';
import { whenWanted } from './loading/hydrate-on-interaction';
import type { MapLibrary } from './loading/fetch-map-library';
import { fetchWebglMap } from './loading/load-webgl-map';
import { readProgrammeSite } from './loading/programme-site';
import { loadSearchForQuery, searchLoader } from './loading/load-search';
import { createAppContext, titleOf } from './create-context';
import { restoreOnError, showFailure } from './loading/show-failure';

/**
 * Hydrates the page: first as it was prerendered, at its own address, then it follows the visitor's address, which may
 * ask for more.
 */
export async function start(root: HTMLElement, library: MapLibrary): Promise<void> {
  const { base, ...programmeSite } = readProgrammeSite(root);
  const pathname = root.dataset['address'] ?? base;
  const map = fetchWebglMap(programmeSite.shapes, library);
  const [messages, fetched] = await Promise.all([
    MESSAGES[langOf(document.documentElement.lang)](),
    fetchDatasetOf(root, base),
  ]);
  if (!fetched.ok)
    return showFailure(messages.loadFailure({ kind: 'dataset', cause: fetched.failure }));
  const app = createAppContext({
    dataset: fetched.dataset,
    address: { pathname, search: '' },
    base,
    programmeSite,
    messagesOf: () => messages,
    publishedCopy: copyShown(root, fetched.digest),
    afterFrame,
  });
  const { store, codec } = app;
  const page = pageMeant(store.getState().view, codec);
  if (page !== null) return window.location.replace(page + window.location.hash);
  const loadSearch = searchLoader(app);
  hydrateRoot(
    root,
    <App
      app={app}
      messages={messages}
      drawing=""
      drawn={[...document.querySelectorAll('.map-frame > *')]}
      search={loadSearch}
      loadWebgl={map.load}
      endWanted={whenEndIsWanted(app)}
      failureOf={mapFailure}
      offline={registerOffline({
        base: programmeSite.siteBase,
        enabled: import.meta.env.PROD,
        after: map.settled,
      })}
      attach={() => connect(app, messages, loadSearch)}
    />,
    {
      ...restoreOnError(root),
      // Where the data has changed since the build, React renders the page again, as it should. Tests read the
      // attribute, since it may happen nowhere else.
      onRecoverableError: () => {
        document.documentElement.dataset['remade'] = 'true';
      },
    },
  );
  return undefined;
}

/** Connects the mounted page to the search, the title and the address. Returns the function that disconnects it. */
function connect(app: AppContextValue, messages: Messages, loadSearch: SearchLoader): () => void {
  const { store, subscribe, codec } = app;
  const stops = [
    loadSearchForQuery(app, loadSearch),
    followTitle(app, messages),
    syncWithAddress({ ...store, subscribe }, window, codec, (view) => prepare(view, messages)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/**
 * Returns the address of the page that is meant by the address of a page for unknown ones ("/region/20/"), or null. It
 * is a page of its own, perhaps in another language, so it is fetched.
 */
function pageMeant({ subject }: ViewState, codec: CodecContext): string | null {
  if (subject.kind !== 'unknown') return null;
  const meant = decode(window.location, codec);
  if (meant.subject.kind === 'unknown') return null;
  const address = encode(meant, codec);
  return address === window.location.pathname + window.location.search ? null : address;
}

/** Keeps the document's title up to date, also with data that are newer than the page. Returns the function that ends it. */
function followTitle(app: AppContextValue, messages: Messages): () => void {
  document.title = titleOf(app, messages);
  return app.subscribe(({ view }, before) => {
    if (view !== before.view) document.title = titleOf(app, messages);
  });
}

/** Resolves when the panel's end is to be hydrated. */
function whenEndIsWanted({ store }: AppContextValue): Promise<void> {
  return whenWanted(document.getElementById(SHARE_SECTION), (callback) =>
    store.subscribe(({ view }, before) => {
      if (view !== before.view) callback();
    }),
  );
}

/** Returns which copy of the data is shown: by its own digest, or by that which the build knew. */
function copyShown({ dataset: { digest: built } }: HTMLElement, digest: string | null) {
  return {
    origin: originOf(document),
    digest: digest ?? built ?? null,
    // The data on the host are others than those that the page was built from.
    isReplaced: built !== undefined && digest !== null && built !== digest,
  };
}

/** Returns the origin that the build was told, or "". */
function originOf(page: Document): string {
  const address = page.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? '';
  return URL.canParse(address) ? new URL(address).origin : '';
}

/** Loads what a view coloured by similarity needs; without it the view keeps its own colours, and a sentence says so. */
function prepare(view: ViewState, messages: Messages): Promise<ViewState> | null {
  if (canClassify(colourByOf(view))) return null;
  return loadSimilarity().then(
    () => view,
    () => {
      showFailure(messages.lazyView.missing);
      return { ...view, similarity: null };
    },
  );
}

/** The texts by language. Those that are not in the first file are one of their own. */
const MESSAGES: Readonly<Record<Lang, () => Promise<Messages>>> = {
  sv: () => Promise.resolve(sv),
  en: async () => (await import('../i18n/en/messages')).en,
};

/** Returns the failure to tell of, from whatever was thrown while the WebGL map was started. */
function mapFailure(error: unknown): LoadFailure {
  if (error instanceof GeometryError) {
    return { kind: error.detail === 'fine' ? 'coarse' : 'geometry', cause: error.failure };
  }
  const reason = error instanceof WebglError ? error.reason : 'unknown';
  const isToldApart = reason === 'code' || reason === 'webgl' || reason === 'saves-data';
  return { kind: isToldApart ? reason : 'map' };
}
