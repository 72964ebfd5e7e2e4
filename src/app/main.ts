import 'virtual:palette.css';
import './shell/styles.css';
import { fetchMapLibrary } from './loading/fetch-map-library';
import { startPage } from './loading/show-failure';

// The entry is small: it runs long before the rest, which the page preloads, is here.

// A missing style sheet must not keep a module from loading.
window.addEventListener('vite:preloadError', (event) => {
  if (/CSS/.test(event.payload.message)) event.preventDefault();
});
startPage(async (root) => {
  const library = fetchMapLibrary();
  const [{ start }] = await Promise.all([import('./browser'), import('./shell/late.css')]);
  await start(root, library);
});
