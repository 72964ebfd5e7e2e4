import { hydrateRoot } from 'react-dom/client';
import { registerOffline } from '../features/offline/register';
import { langOf, NOT_FOUND_PATH } from '../store/paths';
import { SHARE_SECTION } from '../ui/anchors';
import { afterFrame } from '../map/after-frame';
import { App } from './App';
import { connectPage } from './connect-page';
import { fetchDatasetOf } from './loading/fetch-dataset';
import { whenInUse } from './loading/hydrate-on-interaction';
import type { MapLibrary } from './loading/fetch-map-library';
import { MESSAGES } from './loading/load-messages';
import { fetchWebglMap } from './loading/load-webgl-map';
import { readProgrammeSite } from './loading/programme-site';
import { searchLoader } from './loading/load-search';
import { createAppContext } from './create-context';
import { restoreOnError, showFailure } from './loading/show-failure';

/**
 * Hydrates the page: first as it was prerendered, at its own address, then it follows the visitor's address, which may
 * ask for more.
 */
export async function start(served: HTMLElement, library: MapLibrary): Promise<void> {
  const isUnknown = served.dataset['address']?.endsWith(NOT_FOUND_PATH) === true;
  const unknown = isUnknown ? await import('./loading/unknown-page') : null;
  const root = unknown ? await unknown.rootOfAskedPage(served) : served;
  if (root === null) return undefined;
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
  const page = unknown?.pageMeant(app.codec) ?? null;
  if (page !== null) return window.location.replace(page + window.location.hash);
  const loadSearch = searchLoader(app);
  hydrateRoot(
    root,
    <App
      app={app}
      drawing=""
      drawn={[...document.querySelectorAll('.map-frame > *')]}
      search={loadSearch}
      loadWebgl={map.load}
      endInUse={whenInUse(document.getElementById(SHARE_SECTION), app.store)}
      offline={registerOffline({
        base: programmeSite.siteBase,
        enabled: import.meta.env.PROD,
        after: map.settled,
      })}
      attach={() => connectPage(app, loadSearch)}
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

function copyShown({ dataset: { digest: built } }: HTMLElement, digest: string) {
  return {
    origin: originOf(document),
    digest,
    // The data on the host are others than those that the page was built from.
    isReplaced: built !== undefined && built !== digest,
  };
}

/** Returns the origin that the build was told, or "". */
function originOf(page: Document): string {
  const address = page.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? '';
  return URL.canParse(address) ? new URL(address).origin : '';
}
