import '../../ui/font/font.css';
import 'virtual:palette.css';
import '../../ui/tokens.css';
import '../../ui/ui.css';
import '../../map/map.css';
import '../shell/preferences.css';
import '../../features/embed/frame.css';
import type { Choropleth } from '../../domain/choropleth/choropleth';
import { addressNow } from '../../ui/location';
import { hydrateFrame } from '../../features/embed/hydrate-frame';
import { reportHeight } from '../../features/embed/frame-height';

/** What an address may ask for beyond its page (`url-codec`). */
const ASKS_FOR_MORE = /[?&](?:tema|lik|jamfor)=/;

/**
 * The composition root of a frame. The page is whole without it; this tells the page around it how tall
 * the frame would like to be, and brings the map to life.
 */
async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('frame.html has no element with id "root".');
  const choropleth = ASKS_FOR_MORE.test(addressNow().search) ? await more(root) : null;
  const main = root.querySelector<HTMLElement>('.embed');
  const stage = root.querySelector<HTMLElement>('.map-stage');
  if (!main || !stage) throw new Error('The frame has no element .embed with a .map-stage in it.');
  hydrateFrame(stage, choropleth);
  reportHeight(main);
}

/** Until what was asked for is there, nothing else is shown as if it were. */
async function more(root: HTMLElement): Promise<Choropleth | null> {
  root.classList.add('is-pending');
  try {
    const { followAddress } = await import('../../features/embed/follow-address');
    return await followAddress(root);
  } finally {
    root.classList.remove('is-pending');
  }
}

void start();
