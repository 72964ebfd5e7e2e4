import '../../ui/font/font.css';
import '../../ui/tokens.css';
import '../../ui/ui.css';
import '../shell/layout.css';
import '../../features/embed/builder/builder.css';
import { hydrateRoot } from 'react-dom/client';
import { fetchDataset } from '../../data/dataset/fetch';
import { fetchCollection, isFeatureCollection } from '../../data/fetch-geometry';
import { PROGRAMME_ID } from '../../domain/model/dataset';
import { SIMILARITY_MODULE } from '../../domain/choropleth/similarity-module';
import { createAppContext } from '../create-context';
import { showFailure } from '../loading/show-failure';
import { currentOrigin } from '../../ui/location';
import { FRAME_PATH } from '../../store/embed-address';
import { datasetFailure } from '../loading/failures';
import { listenToFrames } from '../../features/embed/element/listen';
import { defineRegionAtlas } from '../../features/embed/element/region-atlas';
import type { SnippetShapes } from '../../features/embed/snippet-map';
import { Builder } from '../../features/embed/builder/Builder';
import { MESSAGES } from '../../features/embed/builder/wordings';

/** The composition root of the page that builds code. The server's page is there; this brings it to life. */
async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('builder.html has no element with id "root".');
  const base = import.meta.env.BASE_URL;
  const lang = document.documentElement.lang === 'en' ? 'en' : 'sv';
  const messages = MESSAGES.messages[lang];
  const fetched = await fetchDataset(`${base}data/${PROGRAMME_ID}.json`, (url) => fetch(url));
  if (!fetched.ok) return showFailure(messages.trouble(datasetFailure(fetched.failure)));
  const address = { pathname: lang === 'en' ? `${base}en/` : base, search: '' };
  const { dataset } = fetched;
  const app = createAppContext({
    dataset,
    address,
    base,
    messagesOf: () => messages,
    similarityModule: () => SIMILARITY_MODULE,
  });
  const origin = currentOrigin();
  // What is shown beside the code is given its height as on any other page.
  listenToFrames(origin, `${origin}${base}${FRAME_PATH}`);
  defineRegionAtlas(origin, app.codec);
  hydrateRoot(
    root,
    <Builder
      {...MESSAGES}
      app={app}
      lang={lang}
      site={root.dataset['site'] ?? ''}
      shapes={shapesBelow(`${base}geo/`)}
    />,
  );
  return undefined;
}

/** The coarse shapes of regions and lakes, fetched when they are first asked for. */
function shapesBelow(folder: string): () => Promise<SnippetShapes | null> {
  let coming: Promise<SnippetShapes | null> | null = null;
  const file = (name: string) =>
    fetchCollection(`${folder}${name}-coarse.geojson`, (url) => fetch(url));
  const fetchBoth = async () => {
    const [regions, lakes] = await Promise.all([file('regions'), file('lakes')]);
    return isFeatureCollection(regions) && isFeatureCollection(lakes) ? { regions, lakes } : null;
  };
  return () => (coming ??= fetchBoth());
}

void start();
