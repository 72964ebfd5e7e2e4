import type { IndexHtmlTransformContext, Plugin, Rolldown } from 'vite';
import { packageOf } from './licences';

/** The file with our code of the first load, but for the little that it begins with. */
const CHUNK = 'atlas';
const START = /\/src\/app\/browser\.tsx$/;
const ENTRY = /\/src\/app\/main\.ts$/;
/** The file with the map library. */
const LIBRARY = 'create-renderer';
/** The page's type. */
const FONT = 'font.woff2';
/** The packages of the first load besides the map library. What else a view needs is loaded with it. */
const PACKAGES =
  /\/node_modules\/(react|react-dom|scheduler|zustand|fastest-levenshtein|@turf\/[^/]+)$/;

/**
 * What the first load asks for, and when. The style sheet comes first, then the text and the map's outlines, and only
 * after them the addresses of scripts: asked for sooner, they would share a slow line with the style sheet,
 * which the first sight of the page waits for. All code of the first load is one
 * file, since over HTTP/1.1 each further one waits for a free connection.
 */
export function firstLoad(): Plugin {
  return {
    name: 'first-load',
    apply: 'build',
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
  const font = chunks.find((each) => each.type === 'asset' && each.names.includes(FONT));
  const code = chunkNamed(CHUNK);
  assertFirstPackages(code.moduleIds);
  const styles = [...(code.viteMetadata?.importedCss ?? [])];
  if (!font || styles.length === 0) {
    throw new Error(`The bundle has no ${FONT}, or no style sheet with "${CHUNK}". Expected both.`);
  }
  const library = chunkNamed(LIBRARY);
  return addAddresses(orderTags(html), {
    code: code.fileName,
    styles,
    font: font.fileName,
    library: library.fileName,
    libraryBytes: Buffer.byteLength(library.code),
  });
}

/** Throws a sentence if the first load has a package that can wait until a visitor asks for what needs it. */
export function assertFirstPackages(modules: readonly string[]): void {
  // Of the map's worker, only the address is there.
  const code = modules.filter((id) => !/[?&]url$/.test(id));
  const packages = code.flatMap((id) => packageOf(id) ?? []);
  const late = packages.find((each) => !PACKAGES.test(each));
  if (late === undefined) return;
  throw new Error(
    `The first load has ${late}, imported by what starts the page. Expected an import() of what needs it.`,
  );
}

/** Where an entry's script stands in a shell, up to its file's name. */
const SCRIPT_SOURCE = /<script type="module" crossorigin src="([^"]*\/)assets\/[^"]+"/;

interface FirstFiles {
  /** Our code, the style sheets that it brings, their font, and the map library, as the bundler names their files. */
  readonly code: string;
  readonly styles: readonly string[];
  readonly font: string;
  readonly library: string;
  readonly libraryBytes: number;
}

/**
 * Tells the browser of our code and its font at once, and the entry's script of the map library. The style sheets come
 * with our code; a browser without scripts is told of them here, and a page may ask for them at once (`askForStyles`).
 * Throws where a shell has no entry.
 */
export function addAddresses(
  html: string,
  { code, styles, font, library, libraryBytes }: FirstFiles,
): string {
  const base = SCRIPT_SOURCE.exec(html)?.[1];
  if (base === undefined) {
    throw new Error('The shell has no script of a bundled entry. Expected one in "assets/".');
  }
  const sheets = styles.map((file) => `<link rel="stylesheet" href="${base}${file}">`);
  const early = [
    `<link rel="modulepreload" crossorigin href="${base}${code}">`,
    // Declared late, but at hand by then: the lines of a page that is being used are not to move.
    `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${font}">`,
  ].join('\n    ');
  return html
    .replace(
      SCRIPT_SOURCE,
      (tag) =>
        `${early}\n    ${tag} data-library="${base}${library}" data-library-bytes="${libraryBytes}"`,
    )
    .replace('</head>', () => `  <noscript>${sheets.join('')}</noscript>\n  </head>`);
}

/** A shell whose page is dressed, from the first sight on, by the style sheets that others get with our code. */
export function askForStyles(html: string): string {
  return html.replace(/<noscript>((?:<link rel="stylesheet"[^>]*>)*)<\/noscript>/, '$1');
}

const STYLE = /\s*<link rel="stylesheet"[^>]*>/g;
const SCRIPT = /\s*<script type="module"[^>]*><\/script>|\s*<link rel="modulepreload"[^>]*>/g;
const VIEWPORT = /<meta name="viewport"[^>]*>/;
/** Where the map's outlines go, the last and most of a page's bytes. */
const OUTLINES = '<!--shapes-->';

/** Style sheets asked for without CORS: a page that is saved, or in a locked frame, is to be dressed too. */
export function withoutCors(html: string): string {
  return html.replaceAll('<link rel="stylesheet" crossorigin', '<link rel="stylesheet"');
}

/** A shell with its style sheets before everything else that is fetched, and its scripts after everything that is shown. */
export function orderTags(html: string): string {
  const styles = (html.match(STYLE) ?? []).map(withoutCors);
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
