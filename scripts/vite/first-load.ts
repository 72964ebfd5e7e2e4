import type { IndexHtmlTransformContext, Plugin, Rolldown } from 'vite';

/** The file with our code of the first load, but for the little that it begins with. */
const CHUNK = 'atlas';
const START = /\/src\/start\.tsx$/;
const ENTRY = /\/src\/main\.tsx$/;
/** The file with the map library. */
const LIBRARY = 'create-webgl';

/**
 * What the first load asks for, and when. The style sheet comes first, then the text, and only after it the
 * addresses of scripts: on a slow line they would hold up what is read. All code of the first load is one
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
  const fileOf = (name: string) => {
    const chunk = chunks.find((each) => each.type === 'chunk' && each.name === name);
    if (!chunk)
      throw new Error(`The bundle has no chunk "${name}". Expected one for the first load.`);
    return chunk.fileName;
  };
  return orderTags(addAddresses(html, { code: fileOf(CHUNK), library: fileOf(LIBRARY) }));
}

/** Where an entry's script stands in a shell, up to its file's name. */
const SCRIPT_SOURCE = /<script type="module" crossorigin src="([^"]*\/)assets\/[^"]+"/;

/** Tells the browser of our code at once, and the entry's script of the map library. Files as the bundler names them. */
export function addAddresses(
  html: string,
  { code, library }: { readonly code: string; readonly library: string },
): string {
  return html.replace(
    SCRIPT_SOURCE,
    (tag, base: string) =>
      `<link rel="modulepreload" crossorigin href="${base}${code}">\n    ${tag} data-library="${base}${library}"`,
  );
}

const STYLE = /\s*<link rel="stylesheet"[^>]*>/g;
const SCRIPT = /\s*<script type="module"[^>]*><\/script>|\s*<link rel="modulepreload"[^>]*>/g;
const VIEWPORT = /<meta name="viewport"[^>]*>/;
/** Where the map's outlines go, most of a page's bytes; the text ends before them. */
const AFTER_TEXT = '<!--shapes-->';

/** A shell with its style sheets before everything else that is fetched, and its scripts after the text. */
export function orderTags(html: string): string {
  const styles = html.match(STYLE) ?? [];
  const scripts = html.match(SCRIPT) ?? [];
  const viewport = VIEWPORT.exec(html)?.[0];
  if (viewport === undefined || !html.includes(AFTER_TEXT)) {
    throw new Error(
      `The shell has no <meta name="viewport"> or no ${AFTER_TEXT}. Expected both: they say where styles and scripts go.`,
    );
  }
  return html
    .replaceAll(STYLE, '')
    .replaceAll(SCRIPT, '')
    .replace(viewport, () => viewport + styles.join(''))
    .replace(AFTER_TEXT, () => `${scripts.join('').trim()}\n    ${AFTER_TEXT}`);
}
