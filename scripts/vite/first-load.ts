import type { IndexHtmlTransformContext, Plugin, Rolldown } from 'vite';

/** The file with our code of the first load, but for the little that it begins with. */
const CHUNK = 'atlas';
const START = /\/src\/start\.tsx$/;
const ENTRY = /\/src\/main\.tsx$/;
/** The file with the map library. */
const LIBRARY = 'create-webgl';

/**
 * What the first load asks for, and when. The style sheet comes first, then the text and the map's outlines, and only
 * after them the addresses of scripts: asked for sooner, they would share a slow line with the style sheet,
 * which the first sight of the page waits for. All code of the first load is one
 * file, since over HTTP/1.1 each further one waits for a free connection.
 */
export function firstLoad(): Plugin {
  return {
    name: 'first-load',
    apply: (_, { isSsrBuild }) => !isSsrBuild,
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                // What the entry imports too stays with the entry.
                { debugName: CHUNK, name: chunkOf, includeDependenciesRecursively: false },
              ],
            },
          },
        },
      },
    }),
    transformIndexHtml: { order: 'post', handler: finish },
  };
}

/** The one chunk for what our code imports, by however many steps; null leaves the rest as the bundler has it. */
function chunkOf(id: string, chunking: Rolldown.ChunkingContext): string | null {
  const isImportedBy = (wanted: RegExp, module: string, seen = new Set<string>()): boolean => {
    if (wanted.test(module)) return true;
    if (seen.has(module)) return false;
    seen.add(module);
    const importers = chunking.getModuleInfo(module)?.importers ?? [];
    return importers.some((importer) => isImportedBy(wanted, importer, seen));
  };
  return isImportedBy(START, id) && !isImportedBy(ENTRY, id) ? CHUNK : null;
}

/** A shell as the bundler leaves it, with its tags in order and the addresses of what is fetched soon. */
function finish(html: string, { bundle }: IndexHtmlTransformContext): string {
  const chunks = Object.values(bundle ?? {});
  const chunkNamed = (name: string) => {
    const chunk = chunks.find((each) => each.type === 'chunk' && each.name === name);
    if (chunk?.type === 'chunk') return chunk;
    throw new Error(`The bundle has no chunk "${name}". Expected one for the first load.`);
  };
  const library = chunkNamed(LIBRARY);
  return orderTags(
    addAddresses(html, {
      code: chunkNamed(CHUNK).fileName,
      library: library.fileName,
      libraryBytes: Buffer.byteLength(library.code),
    }),
  );
}

/** Where an entry's script stands in a shell, up to its file's name. */
const SCRIPT_SOURCE = /<script type="module" crossorigin src="([^"]*\/)assets\/[^"]+"/;

interface FirstFiles {
  /** Our code and the map library, as the bundler names their files. */
  readonly code: string;
  readonly library: string;
  readonly libraryBytes: number;
}

/** Tells the browser of our code at once, and the entry's script of the map library. */
export function addAddresses(html: string, { code, library, libraryBytes }: FirstFiles): string {
  return html.replace(
    SCRIPT_SOURCE,
    (tag, base: string) =>
      `<link rel="modulepreload" crossorigin href="${base}${code}">\n    ${tag} data-library="${base}${library}" data-library-bytes="${libraryBytes}"`,
  );
}

const STYLE = /\s*<link rel="stylesheet"[^>]*>/g;
const SCRIPT = /\s*<script type="module"[^>]*><\/script>|\s*<link rel="modulepreload"[^>]*>/g;
const VIEWPORT = /<meta name="viewport"[^>]*>/;
/** Where the map's outlines go, the last and most of a page's bytes. */
const OUTLINES = '<!--shapes-->';

/** A shell with its style sheets before everything else that is fetched, and its scripts after everything that is shown. */
export function orderTags(html: string): string {
  const styles = html.match(STYLE) ?? [];
  const scripts = html.match(SCRIPT) ?? [];
  const viewport = VIEWPORT.exec(html)?.[0];
  if (viewport === undefined || !html.includes(OUTLINES)) {
    throw new Error(
      `The shell has no <meta name="viewport"> or no ${OUTLINES}. Expected both: they say where styles and scripts go.`,
    );
  }
  return html
    .replaceAll(STYLE, '')
    .replaceAll(SCRIPT, '')
    .replace(viewport, () => viewport + styles.join(''))
    .replace(OUTLINES, () => `${OUTLINES}\n    ${scripts.join('').trim()}`);
}
