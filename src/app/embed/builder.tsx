import './builder.css';
import { hydrateRoot } from 'react-dom/client';
import { fetchDatasetOf } from '../loading/fetch-dataset';
import { fetchGeometry } from '../../data/fetch-geometry';
import { loadSimilarity } from '../../domain/choropleth/classify';
import { restoreOnError, showFailure, startPage } from '../loading/show-failure';
import { ALL_MESSAGES } from '../../i18n/all-messages';
import { FRAME_PATH, langOf } from '../../store/paths';
import { readProgrammeSite } from '../loading/programme-site';
import { untilFetched } from '../loading/until-fetched';
import { resizeFrames } from '../../features/embed/element/resize-frames';
import { defineRegionAtlas } from '../../features/embed/element/region-atlas';
import { createBuilder } from './create-builder';

/** Hydrates the builder page that the build rendered. */
async function start(root: HTMLElement): Promise<void> {
  const { base, ...programmeSite } = readProgrammeSite(root);
  const lang = langOf(document.documentElement.lang);
  const [fetched] = await Promise.all([fetchDatasetOf(root, base), loadSimilarity()]);
  if (!fetched.ok) {
    const failure = { kind: 'dataset', cause: fetched.failure } as const;
    return showFailure(ALL_MESSAGES[lang].loadFailure(failure));
  }
  const fetchShapes = untilFetched(() =>
    fetchGeometry(programmeSite.shapes, 'coarse', (url) => fetch(url)),
  );
  const { app, page } = createBuilder({
    dataset: fetched.dataset,
    base,
    programmeSite,
    lang,
    site: root.dataset['site'] ?? '',
    themePages: root.dataset['themes']?.split(' '),
    shapes: () => fetchShapes().catch(() => null),
  });
  const { origin } = window.location;
  // The previews are resized as on any other page.
  resizeFrames(origin, `${origin}${base}${FRAME_PATH}`);
  defineRegionAtlas(origin, app.codec);
  hydrateRoot(root, page, restoreOnError(root));
  return undefined;
}

startPage(start);
