import { webglSupport } from './webgl-support';

/** The map library on its way. Both settle whatever happens: whoever runs the library is told what is wrong with it. */
export interface MapLibrary {
  /** So much of it has come that what it will need next can be asked for. */
  readonly nearlyHere: Promise<void>;
  /** All of it has come. */
  readonly here: Promise<void>;
}

/**
 * Share of the library after which the next files are asked for. On a slow line an answer takes about as long to begin
 * as the rest of the library to come: asked for later they leave the line idle, sooner they hold the library up.
 */
const NEARLY = 0.85;

/**
 * Has the browser fetch the map library before our own code, which will run it, is all here: asked for only by that code,
 * the library would leave a slow line idle meanwhile. Not before the page has been parsed and has its styles, when
 * the entry's script is run: then it would compete with what is read. The build says where it is and how large
 * (`data-library`, `data-library-bytes`). Nothing is fetched for a reader who will have no such map.
 */
export function fetchMapLibrary(): MapLibrary {
  const { library, libraryBytes } =
    document.querySelector<HTMLElement>('[data-library]')?.dataset ?? {};
  if (library === undefined || webglSupport()) return HERE;
  let isNear = () => {};
  const nearlyHere = new Promise<void>((resolve) => {
    isNear = resolve;
  });
  const here = readAll(library, (bytes) => {
    if (bytes >= NEARLY * Number(libraryBytes)) isNear();
  }).finally(isNear);
  return { nearlyHere, here };
}

const HERE: MapLibrary = { nearlyHere: Promise.resolve(), here: Promise.resolve() };

/** Fetches a file so that the browser has it at hand; `count` is told how many of its bytes have come. */
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
