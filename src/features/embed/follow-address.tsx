import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { fetchDataset } from '../../data/dataset/fetch';
import { PROGRAMME_ID } from '../../domain/model/dataset';
import type { SimilarityModule } from '../../domain/choropleth/similarity-module';
import type { Choropleth } from '../../domain/choropleth/choropleth';
import { createAppContext } from '../../app/create-context';
import { showFailure } from '../../app/loading/show-failure';
import { FRAME_PATH, framedView } from '../../store/embed-address';
import { addressNow } from '../../ui/location';
import { changeView } from '../../store/view-store';
import { datasetFailure } from '../../app/loading/failures';
import { FramePage } from './FramePage';
import { viewSummary, type ViewSummary } from '../../i18n/view-summary';

/**
 * Shows what the frame's address asks for beyond its page: several themes, a region in the colours of a theme, any company
 * of regions, similarity. The page is made anew by the code that the build runs, around the drawing that is
 * there. Where the data cannot be had, the page stays, says so, and leads to the full page that was meant.
 *
 * @returns the choropleth to put on the drawing, or null where nothing has changed.
 */
export async function followAddress(root: HTMLElement): Promise<Choropleth | null> {
  const base = import.meta.env.BASE_URL;
  const asked = addressNow();
  const address = { ...asked, pathname: base + asked.pathname.slice((base + FRAME_PATH).length) };
  const [messages, embed] = await messagesOf(document.documentElement.lang);
  const similarityModule = await kitFor(asked.search);
  const fetched = await fetchDataset(`${base}data/${PROGRAMME_ID}.json`, (url) => fetch(url));
  if (!fetched.ok) {
    showFailure(messages.trouble(datasetFailure(fetched.failure)));
    const open = root.querySelector('.embed-open a');
    open?.setAttribute('href', address.pathname + address.search);
    return null;
  }
  const { dataset } = fetched;
  const app = createAppContext({
    dataset,
    address,
    base,
    messagesOf: () => messages,
    similarityModule,
  });
  // Only what a frame can show: it has no search.
  changeView(app.store, framedView);
  const shown = viewSummary(app, messages);
  const drawn = [...root.querySelectorAll('.map-frame > *')];
  flushSync(() => {
    createRoot(root).render(
      <FramePage shown={shown} messages={messages} embed={embed} drawing="" />,
    );
  });
  root.querySelector('.map-frame')?.append(...drawn);
  lead(root, shown);
  document.title = `${shown.title} – ${messages.site.name}`;
  return shown.choropleth;
}

/** The drawing's own links follow what is shown, as those beside it do. */
function lead(root: HTMLElement, { addressOf, choropleth }: ViewSummary): void {
  for (const code of choropleth.regions.keys()) {
    root.querySelector(`.map-regions [data-code="${code}"]`)?.setAttribute('href', addressOf(code));
  }
}

/** What compares regions, for the few frames that show it: it is as much as all the rest. */
async function kitFor(search: string): Promise<() => SimilarityModule> {
  if (!new URLSearchParams(search).has('lik')) return noKit;
  const { SIMILARITY_MODULE } = await import('../../domain/choropleth/similarity-module');
  return () => SIMILARITY_MODULE;
}

function noKit(): never {
  throw new Error('Similarity was asked for by an address that does not ask for it.');
}

async function messagesOf(lang: string) {
  if (lang === 'en') {
    const [{ en }, { embedEn }] = await Promise.all([
      import('../../i18n/en/messages'),
      import('../../i18n/en/embed'),
    ]);
    return [en, embedEn] as const;
  }
  const [{ sv }, { embedSv }] = await Promise.all([
    import('../../i18n/sv/messages'),
    import('../../i18n/sv/embed'),
  ]);
  return [sv, embedSv] as const;
}
