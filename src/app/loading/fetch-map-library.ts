import { webglSupport } from './webgl-support';

/** The map library being fetched. Both resolve whatever happens: importing the library reports what is wrong. */
export interface MapLibrary {
  /** So much of it has arrived that the files it needs next can be fetched. */
  readonly nearlyHere: Promise<void>;
  /** All of it has arrived. */
  readonly here: Promise<void>;
}

/**
 * Share of the library after which the next files are fetched. On a slow line a response takes about as long to begin
 * as the rest of the library to arrive: later would leave the line idle, sooner would delay the library.
 */
const NEARLY = 0.85;

/**
 * Prefetches the map library while our own code, which will run it, is still loading: fetched only by that code, it
 * would leave a slow line idle. It runs in the entry's script, after the page and its styles, so that it does not compete
 * with them. The build says where the library is and how large (`data-library`, `data-library-bytes`).
 */
export function fetchMapLibrary(): MapLibrary {
  const { library, libraryBytes } =
    document.querySelector<HTMLElement>('[data-library]')?.dataset ?? {};
  if (library === undefined || webglSupport()) return NOTHING_TO_FETCH;
  let isNear = () => {};
  const nearlyHere = new Promise<void>((resolve) => {
    isNear = resolve;
  });
  const here = readAll(library, (bytes) => {
    if (bytes >= NEARLY * Number(libraryBytes)) isNear();
  }).finally(isNear);
  return { nearlyHere, here };
}

const NOTHING_TO_FETCH: MapLibrary = { nearlyHere: Promise.resolve(), here: Promise.resolve() };

/** Fetches a file into the browser's cache; `count` is told how many of its bytes are here. */
async function readAll(file: string, count: (bytes: number) => void): Promise<void> {
  try {
    const reader = (await fetch(file)).body?.getReader();
    let bytes = 0;
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      bytes += part.value.length;
      count(bytes);
    }
  } catch {
    // The import of the same file fails too, and says why.
  }
}
