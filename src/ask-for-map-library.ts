import { whyNoWebgl } from './why-no-webgl';

/**
 * Has the browser fetch the map library before our own code, which will run it, is all here: asked for only by that code,
 * the library would leave a slow line idle meanwhile. Not before the page has been parsed and has its styles, when
 * the entry's script is run: then it would compete with what is read. The build says where it is (`data-library`).
 */
export function askForMapLibrary(): void {
  const library = document.querySelector<HTMLElement>('[data-library]')?.dataset['library'];
  if (library === undefined || whyNoWebgl()) return;
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.crossOrigin = '';
  link.href = library;
  document.head.append(link);
}
