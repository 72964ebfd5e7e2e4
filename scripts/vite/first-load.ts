import type { Plugin, Rolldown } from 'vite';

/** The file with all code of the first load. */
const CHUNK = 'atlas';
const ENTRY = /\/src\/main\.tsx$/;
/** The bundler's own helpers. */
const RUNTIME = '\0rolldown/runtime.js';

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
          output: { codeSplitting: { groups: [{ debugName: CHUNK, name: chunkOf }] } },
        },
      },
    }),
    transformIndexHtml: { order: 'post', handler: orderTags },
  };
}

/** The one chunk for what the entry imports, by however many steps; null leaves the rest as the bundler has it. */
function chunkOf(id: string, chunking: Rolldown.ChunkingContext): string | null {
  const seen = new Set<string>();
  const isImported = (module: string): boolean => {
    if (ENTRY.test(module)) return true;
    if (seen.has(module)) return false;
    seen.add(module);
    return (chunking.getModuleInfo(module)?.importers ?? []).some(isImported);
  };
  return id === RUNTIME || isImported(id) ? CHUNK : null;
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
