import '../../ui/font/font.css';
import 'virtual:palette.css';
import '../../ui/tokens.css';
import '../../ui/ui.css';
import '../../map/map.css';
import '../../map/controls.css';
import '../shell/preferences.css';
import '../../features/embed/frame.css';
import type { Choropleth } from '../../domain/choropleth/choropleth';
import { rememberFocus } from '../../ui/kept-focus';
import { startPage } from '../loading/show-failure';
import { isReplaced } from '../loading/fetch-dataset';
import { readProgrammeSite } from '../loading/programme-site';
import { hydrateFrame } from '../../features/embed/hydrate-frame';
import { reportHeight } from '../../features/embed/frame-height';

/**
 * The query parameters of a view that has no prerendered frame of its own, and those that no frame shows, as `paramsOf`
 * understands them: its module would be one more file for every frame.
 */
const VIEW_PARAMETERS = /[?&](?:amp;)?(?:tema|lik|j(?:a|%c3%a4)mf(?:o|%c3%b6)r|q|urval|del|vy)=/i;

/** Hydrates a frame. Without scripts the frame is whole, but keeps the height that its page gave it. */
async function start(root: HTMLElement): Promise<void> {
  const { base } = readProgrammeSite(root);
  const isOther = VIEW_PARAMETERS.test(window.location.search) || (await isReplaced(root, base));
  const choropleth = isOther ? await showView(root) : null;
  const main = root.querySelector<HTMLElement>('.embed');
  const stage = root.querySelector<HTMLElement>('.map-stage');
  if (!main || !stage) throw new Error('The frame has no element .embed with a .map-stage in it.');
  hydrateFrame(stage, choropleth);
  reportHeight(main);
}

/** Hides the prerendered view until the one that the address asks for is there. */
async function showView(root: HTMLElement): Promise<Choropleth | null> {
  const refocus = rememberFocus();
  root.classList.add('is-pending');
  try {
    const { showFrameView } = await import('./show-frame-view');
    return await showFrameView(root);
  } finally {
    root.classList.remove('is-pending');
    refocus();
  }
}

startPage(start);
