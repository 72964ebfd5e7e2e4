import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { fetchDatasetOf } from '../loading/fetch-dataset';
import type { Choropleth } from '../../domain/choropleth/choropleth';
import type { Lang } from '../../domain/model/dataset';
import { loadSimilarity } from '../../domain/choropleth/classify';
import { FramePage } from '../../features/embed/FramePage';
import type { EmbedMessages, Messages } from '../../i18n/messages';
import { documentTitle } from '../../i18n/page-heading';
import { viewSummary, type ViewSummary } from '../../i18n/view-summary';
import { framedView } from '../../store/embed-address';
import { FRAME_PATH, langOf } from '../../store/paths';
import { paramsOf } from '../../store/read-words';
import { encode, ignoredValuesIn } from '../../store/url-codec';
import { selectRegion } from '../../store/view-state';
import { changeView } from '../../store/view-store';
import { createAppContext } from '../create-context';
import { readProgrammeSite } from '../loading/programme-site';
import { restoreOnError, showFailure } from '../loading/show-failure';

/**
 * Renders the view that the frame's address asks for where no frame was prerendered for it: several themes, a
 * region in the colours of a theme, any comparison, similarity. Keeps the prerendered drawing.
 * Without the dataset the prerendered frame stays, says so, and links to the full page that was meant.
 *
 * @returns the choropleth to put on the drawing, or null where nothing has changed.
 */
export async function showFrameView(root: HTMLElement): Promise<Choropleth | null> {
  const { base, ...programmeSite } = readProgrammeSite(root);
  const { pathname, search } = window.location;
  const address = { pathname: base + pathname.slice((base + FRAME_PATH).length), search };
  const [written, embed] = await MESSAGES[langOf(document.documentElement.lang)]();
  // As large as all the rest, for the few frames that show it.
  if (paramsOf(search).some(([name]) => name === 'lik')) await loadSimilarity();
  const fetched = await fetchDatasetOf(root, base);
  if (!fetched.ok) {
    showFailure(written.loadFailure({ kind: 'dataset', cause: fetched.failure }));
    const link = root.querySelector('.embed-open a');
    link?.setAttribute('href', address.pathname + address.search);
    return null;
  }
  const app = createAppContext({
    dataset: fetched.dataset,
    address,
    base,
    programmeSite,
    messagesOf: () => written,
  });
  const { messages } = app;
  const asked = app.store.getState().view;
  changeView(app.store, framedView);
  const ignored = ignoredValuesIn(address, app.store.getState().view, app.codec);
  if (ignored.length > 0) showFailure(messages.ignoredValues(ignored));
  const summary: ViewSummary = {
    ...viewSummary(app, messages),
    // The full page shows also what a frame cannot, such as a filter.
    address: encode(asked, app.codec),
    addressOf: (code) => encode(selectRegion(asked, code), app.codec),
  };
  const drawing = [...root.querySelectorAll('.map-frame > *')];
  flushSync(() => {
    createRoot(root, restoreOnError(root)).render(
      <FramePage summary={summary} embed={embed} drawing="" />,
    );
  });
  root.querySelector('.map-frame')?.append(...drawing);
  updateRegionLinks(root, summary);
  document.title = documentTitle(summary.title);
  return summary.choropleth;
}

/** Makes the links in the prerendered drawing lead where the links beside it do. */
function updateRegionLinks(root: HTMLElement, { addressOf, choropleth }: ViewSummary): void {
  for (const code of choropleth.regions.keys()) {
    root.querySelector(`.map-regions [data-code="${code}"]`)?.setAttribute('href', addressOf(code));
  }
}

/** The texts by language, fetched when they are shown. */
const MESSAGES: Readonly<Record<Lang, () => Promise<readonly [Messages, EmbedMessages]>>> = {
  sv: () =>
    Promise.all([
      import('../../i18n/sv/messages').then(({ sv }) => sv),
      import('../../i18n/sv/embed').then(({ embedSv }) => embedSv),
    ]),
  en: () =>
    Promise.all([
      import('../../i18n/en/messages').then(({ en }) => en),
      import('../../i18n/en/embed').then(({ embedEn }) => embedEn),
    ]),
};
