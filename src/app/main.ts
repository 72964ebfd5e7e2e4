import 'virtual:palette.css';
import './shell/styles.css';
import { fetchMapLibrary } from './loading/fetch-map-library';

// What the browser begins with: little enough to be here long before the rest, which the page has asked for too.

// A style sheet that does not come is no reason for the rest not to.
window.addEventListener('vite:preloadError', (event) => {
  if (/CSS/.test(event.payload.message)) event.preventDefault();
});
const library = fetchMapLibrary();
void import('./browser').then(({ start }) => start(library));
