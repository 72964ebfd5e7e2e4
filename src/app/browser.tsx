import './shell/late.css';
import { hydrateRoot } from 'react-dom/client';
import { App } from './App';
import { fetchDataset } from '../data/dataset/fetch';
import { PROGRAMME_ID } from '../domain/model/dataset';
import { whenWanted } from './loading/hydrate-on-interaction';
import type { MapLibrary } from './loading/fetch-map-library';
import { createLateSimilarity, type LateSimilarity } from './loading/load-similarity';
import { lazyViews, viewsOn } from './loading/lazy-views';
import { fetchWebglMap } from './loading/load-webgl-map';
import { registerOffline } from '../features/offline/register';
import { loadSearchForQuery, searchLoader } from './loading/load-search';
import { createAppContext, titleOf } from './create-context';
import { showFailure } from './loading/show-failure';
import { decode } from '../store/url-codec';
import { syncWithAddress } from '../store/url-sync';
import type { AppContextValue } from '../store/app-context';
import { sv } from '../i18n/sv/messages';
import type { ViewState } from '../store/view-state';
import type { Messages } from '../i18n/messages';
import { datasetFailure, mapFailure } from './loading/failures';
import { TAKE_AWAY } from '../ui/anchors';

/**
 * The composition root of the browser. The page is already there and readable; this brings it to life.
 * It first takes the page as the server wrote it (its own address), then follows the visitor's address,
 * which may say more.
 */
export async function start(library: MapLibrary): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with id "root".');
  const base = import.meta.env.BASE_URL;
  const pathname = root.dataset['address'] ?? base;
  const similarity = createLateSimilarity();
  const map = fetchWebglMap(base, library);
  const [messages, views, fetched] = await Promise.all([
    messagesOf(document.documentElement.lang),
    lazyViews(viewsOn(pageAt(pathname, base)), similarity, () => endIsWanted(app)),
    fetchDataset(`${base}data/${PROGRAMME_ID}.json`, (url) => fetch(url)),
  ]);
  if (!fetched.ok) return showFailure(messages.trouble(datasetFailure(fetched.failure)));
  const app = createAppContext({
    dataset: fetched.dataset,
    address: { pathname, search: '' },
    base,
    messagesOf: () => messages,
    similarityModule: similarity.similarityModule,
    edition: {
      origin: originOf(document),
      digest: fetched.digest ?? root.dataset['digest'] ?? null,
    },
  });
  const { store, codec } = app;
  const loadSearch = searchLoader(app);
  hydrateRoot(
    root,
    <App
      app={app}
      messages={messages}
      views={views}
      drawing=""
      drawn={[...document.querySelectorAll('.map-frame > *')]}
      search={loadSearch}
      loadWebgl={map.load}
      troubleOf={mapFailure}
      offline={registerOffline({ base, enabled: import.meta.env.PROD, after: map.settled })}
      attach={() => {
        const stops = [
          loadSearchForQuery(app, loadSearch),
          followTitle(app, messages),
          syncWithAddress(store, window, codec, (view) =>
            similarityFor(view, similarity, messages),
          ),
        ];
        return () => {
          for (const stop of stops) stop();
        };
      }}
    />,
    {
      // Where the data has changed since the page was built, React makes the page anew. That is as it
      // should be; the mark is for tests, since nowhere else may it happen.
      onRecoverableError: () => {
        document.documentElement.dataset['remade'] = 'true';
      },
    },
  );
  return undefined;
}

/** Keeps the document's title in step with the view. Returns the function that ends it. */
function followTitle(app: AppContextValue, messages: Messages): () => void {
  return app.store.subscribe(({ view }, before) => {
    // Where the pointer is has no bearing on the title.
    if (view !== before.view) document.title = titleOf(app, messages);
  });
}

/** Settles when what every page ends with is to be more than the server wrote. */
function endIsWanted({ store }: AppContextValue): Promise<void> {
  return whenWanted(document.getElementById(TAKE_AWAY), (callback) =>
    store.subscribe(({ view }, before) => {
      if (view !== before.view) callback();
    }),
  );
}

/** What kind of page an address is. Which themes and pairs there are does not matter for that. */
function pageAt(pathname: string, base: string): ViewState {
  return decode({ pathname, search: '' }, { base, themeIds: new Set(), pairs: new Set() });
}

/** Where the build said that the site is served, or "". */
function originOf(page: Document): string {
  const address = page.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? '';
  return URL.canParse(address) ? new URL(address).origin : '';
}

/** Fetches what a view coloured by similarity needs. Without it the view is shown in its own colours, and that is said. */
function similarityFor(
  view: ViewState,
  similarity: LateSimilarity,
  messages: Messages,
): Promise<ViewState> | null {
  if (view.similarity === null || similarity.isHere()) return null;
  return similarity.fetch().then(
    () => view,
    () => {
      showFailure(messages.room.missing);
      return { ...view, similarity: null };
    },
  );
}

/** The wording of the page that the server wrote. English comes only to who reads English. */
async function messagesOf(lang: string): Promise<Messages> {
  return lang === 'en' ? (await import('../i18n/en/messages')).en : sv;
}
