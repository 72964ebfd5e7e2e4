import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { fetchDataset } from '../../data/dataset/fetch';
import { PROGRAMME_ID } from '../../domain/model/dataset';
import type { LikenessKit } from '../../domain/similarity/module';
import type { Painting } from '../../domain/choropleth/choropleth';
import { createSession } from '../../app/create-context';
import { showTrouble } from '../../app/loading/show-failure';
import { FRAME_PATH, framedView } from '../../store/embed-address';
import { addressNow } from '../../ui/location';
import { changeView } from '../../store/view-store';
import { datasetTrouble } from '../../app/loading/failures';
import { FramePage } from './FramePage';
import { shownOf, type Shown } from '../../i18n/view-summary';

/**
 * Shows what the frame's address asks for beyond its page: several themes, a region in the colours of a theme, any company
 * of regions, likeness. The page is made anew by the code that the build runs, around the drawing that is
 * there. Where the data cannot be had, the page stays, says so, and leads to the full page that was meant.
 *
 * @returns the painting to put on the drawing, or null where nothing has changed.
 */
export async function followAddress(root: HTMLElement): Promise<Painting | null> {
  const base = import.meta.env.BASE_URL;
  const asked = addressNow();
  const address = { ...asked, pathname: base + asked.pathname.slice((base + FRAME_PATH).length) };
  const [words, embed] = await wordsOf(document.documentElement.lang);
  const kit = await kitFor(asked.search);
  const fetched = await fetchDataset(`${base}data/${PROGRAMME_ID}.json`, (url) => fetch(url));
  if (!fetched.ok) {
    showTrouble(words.trouble(datasetTrouble(fetched.failure)));
    const open = root.querySelector('.embed-open a');
    open?.setAttribute('href', address.pathname + address.search);
    return null;
  }
  const { dataset } = fetched;
  const session = createSession({ dataset, address, base, wordsOf: () => words, kit });
  // Only what a frame can show: it has no search.
  changeView(session.store, framedView);
  const shown = shownOf(session, words);
  const drawn = [...root.querySelectorAll('.map-frame > *')];
  flushSync(() => {
    createRoot(root).render(<FramePage shown={shown} words={words} embed={embed} drawing="" />);
  });
  root.querySelector('.map-frame')?.append(...drawn);
  lead(root, shown);
  document.title = `${shown.title} – ${words.site.name}`;
  return shown.painting;
}

/** The drawing's own links follow what is shown, as those beside it do. */
function lead(root: HTMLElement, { addressOf, painting }: Shown): void {
  for (const code of painting.regions.keys()) {
    root.querySelector(`.map-regions [data-code="${code}"]`)?.setAttribute('href', addressOf(code));
  }
}

/** What compares regions, for the few frames that show it: it is as much as all the rest. */
async function kitFor(search: string): Promise<() => LikenessKit> {
  if (!new URLSearchParams(search).has('lik')) return noKit;
  const { LIKENESS_KIT } = await import('../../domain/similarity/module');
  return () => LIKENESS_KIT;
}

function noKit(): never {
  throw new Error('Likeness was asked for by an address that does not ask for it.');
}

async function wordsOf(lang: string) {
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
