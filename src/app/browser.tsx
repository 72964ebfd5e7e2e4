import './shell/late.css';
import { hydrateRoot } from 'react-dom/client';
import { App } from './App';
import { fetchDataset } from '../data/dataset/fetch';
import { PROGRAMME_ID } from '../domain/model/dataset';
import { whenWanted } from './loading/hydrate-on-interaction';
import type { MapLibrary } from './loading/fetch-map-library';
import { createLateLikeness, type LateLikeness } from './loading/load-similarity';
import { lateRooms, roomsOn } from './loading/lazy-views';
import { fetchWebglMap } from './loading/load-webgl-map';
import { registerOffline } from '../features/offline/register';
import { searchDoor } from './loading/load-search';
import { createSession, titleOf } from './create-context';
import { showTrouble } from './loading/show-failure';
import { decode } from '../store/url-codec';
import { syncWithAddress } from '../store/url-sync';
import type { AtlasSession } from '../store/app-context';
import { sv } from '../i18n/sv/messages';
import type { ViewState } from '../store/view-state';
import type { Wording } from '../i18n/messages';
import { datasetTrouble, mapTrouble } from './loading/failures';
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
  const likeness = createLateLikeness();
  const map = fetchWebglMap(base, library);
  const [words, rooms, fetched] = await Promise.all([
    wordsOf(document.documentElement.lang),
    lateRooms(roomsOn(pageAt(pathname, base)), likeness, () => endIsWanted(session)),
    fetchDataset(`${base}data/${PROGRAMME_ID}.json`, (url) => fetch(url)),
  ]);
  if (!fetched.ok) return showTrouble(words.trouble(datasetTrouble(fetched.failure)));
  const session = createSession({
    dataset: fetched.dataset,
    address: { pathname, search: '' },
    base,
    wordsOf: () => words,
    kit: likeness.kit,
    edition: {
      origin: originOf(document),
      digest: fetched.digest ?? root.dataset['digest'] ?? null,
    },
  });
  const { store, codec } = session;
  hydrateRoot(
    root,
    <App
      session={session}
      words={words}
      rooms={rooms}
      drawing=""
      drawn={[...document.querySelectorAll('.map-frame > *')]}
      search={searchDoor(session.atlas, base)}
      loadWebgl={map.load}
      troubleOf={mapTrouble}
      offline={registerOffline({ base, enabled: import.meta.env.PROD, after: map.settled })}
      attach={() => {
        const stopTitles = store.subscribe(({ view }, before) => {
          // Where the pointer is has no bearing on the title.
          if (view !== before.view) document.title = titleOf(session, words);
        });
        const stopSync = syncWithAddress(store, window, codec, (view) =>
          likenessFor(view, likeness, words),
        );
        return () => {
          stopSync();
          stopTitles();
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

/** Settles when what every page ends with is to be more than the server wrote. */
function endIsWanted({ store }: AtlasSession): Promise<void> {
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

/** Fetches what a view coloured by likeness needs. Without it the view is shown in its own colours, and that is said. */
function likenessFor(
  view: ViewState,
  likeness: LateLikeness,
  words: Wording,
): Promise<ViewState> | null {
  if (view.likeness === null || likeness.isHere()) return null;
  return likeness.fetch().then(
    () => view,
    () => {
      showTrouble(words.room.missing);
      return { ...view, likeness: null };
    },
  );
}

/** The wording of the page that the server wrote. English comes only to who reads English. */
async function wordsOf(lang: string): Promise<Wording> {
  return lang === 'en' ? (await import('../i18n/en/messages')).en : sv;
}
