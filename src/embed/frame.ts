import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import 'virtual:palette.css';
import '../ui/tokens.css';
import '../ui/ui.css';
import '../map/map.css';
import '../preferences.css';
import './frame.css';
import { enliven } from './enliven';
import { reportHeight } from './frame-height';

/**
 * The composition root of a frame. The page is whole without it; this tells the page around it how tall
 * the frame would like to be, and brings the map to life.
 */
function start(): void {
  const main = document.querySelector<HTMLElement>('.embed');
  const stage = document.querySelector<HTMLElement>('.map-stage');
  if (!main || !stage) throw new Error('The frame has no element .embed with a .map-stage in it.');
  reportHeight(main);
  enliven(stage);
}

start();
