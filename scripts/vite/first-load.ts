import type { IndexHtmlTransformContext, Plugin, Rolldown } from 'vite';
import { packageOf } from './licences';

/** The file with our code of the first load, but for the little that it begins with. */
const CHUNK = 'atlas';
const BROWSER = /\/src\/app\/browser\.tsx$/;
const ENTRY = /\/src\/app\/main\.ts$/;
/** What the entry imports, and its styles. */
const START = 'start';
const FIRST_STYLES = 'first';
/** The shell of the atlas, of all entries. */
const SHELL = /\/index\.html$/;
/** The style sheet that comes with our code. */
const LATE_STYLES = 'late.css';
/** The file with the map library. */
const LIBRARY = 'create-renderer';
const MAP = /\/create-renderer\.ts$/;
const FONT = 'font.woff2';
const PRELOAD_HELPER = /vite\/preload-helper/;
/** The packages of the first load besides the map library. What else a view needs is loaded with it. */
const PACKAGES =
  /\/node_modules\/(react|react-dom|scheduler|zustand|fastest-levenshtein|@turf\/[^/]+)$/;

/**
 * What the first load asks for, and when. The style sheet comes first, then the text and the map's outlines, and only
 * after them the addresses of scripts: asked for sooner, they would share a slow line with the style sheet,
 * which the first sight of the page waits for. All code of the first load is one
 * file, since over HTTP/1.1 each further one waits for a free connection. The pages beside the atlas, which are other
 * entries of the build, import from it what they share with the atlas.
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
              groups: [{ debugName: CHUNK, name: nameOf, includeDependenciesRecursively: false }],
            },
          },
        },
      },
    }),
    transform: { filter: { id: PRELOAD_HELPER }, handler: lateStylesWithoutCors },
    transformIndexHtml: { order: 'post', handler: finish },
  };
}

/** The bundler's code that asks for what an import() needs, with style sheets asked for as `withoutCors` has them. */
export function lateStylesWithoutCors(code: string): string {
  const cors = 'link.crossOrigin =';
  if (!code.includes(cors)) throw new Error(`The preload helper has no "${cors}". Expected one.`);
  return code.replace(cors, `if (!isCss) ${cors}`);
}

const nameOf = (id: string, chunking: Rolldown.ChunkingContext) =>
  chunkOf(id, (module) => chunking.getModuleInfo(module)?.importers ?? []);

/** Returns the modules that import a module, but for those that do so with import(). */
type ImportersOf = (module: string) => readonly string[];

/**
 * The chunk of a module of the first load; null leaves the rest as the bundler has it. What the map library's file shares
 * with others comes with our code too: each file of a kilobyte would be one more to wait for.
 */
export function chunkOf(id: string, importersOf: ImportersOf): string | null {
  if (ENTRY.test(id) || SHELL.test(id)) return null;
  const loaders = loadersOf(id, importersOf);
  const isLoadedBy = (wanted: RegExp) => loaders.some((loader) => wanted.test(loader));
  if (isLoadedBy(SHELL)) return id.endsWith('.css') ? FIRST_STYLES : START;
  const isShared = loaders.length > 1 && isLoadedBy(MAP);
  return isLoadedBy(BROWSER) || isShared ? CHUNK : null;
}

/** Returns the modules that nobody imports, but that import a module by however many steps. */
function loadersOf(id: string, importersOf: ImportersOf): readonly string[] {
  const found = new Set([id]);
  // Of a set, those are visited too that are added meanwhile.
  for (const module of found) for (const importer of importersOf(module)) found.add(importer);
  return [...found].filter((module) => importersOf(module).length === 0);
}

/**
 * A shell as the bundler leaves it, with its tags in order and, for the atlas, the addresses of what is fetched soon. A
 * page beside the atlas may add to its styles, which it then asks for first.
 */
function finish(html: string, { bundle, path }: IndexHtmlTransformContext): string {
  const outputs = Object.values(bundle ?? {});
  const chunkNamed = (name: string) => {
    const chunk = outputs.find((each) => each.type === 'chunk' && each.name === name);
    if (chunk?.type === 'chunk') return chunk;
    throw new Error(`The bundle has no chunk "${name}". Expected one for the first load.`);
  };
  const fileNamed = (name: string) => {
    const file = outputs.find((each) => each.type === 'asset' && each.names.includes(name));
    if (file) return file.fileName;
    throw new Error(`The bundle has no file "${name}". Expected one for the first load.`);
  };
  if (!SHELL.test(path)) return stylesFirst(html, fileNamed(`${FIRST_STYLES}.css`));
  const code = chunkNamed(CHUNK);
  assertFirstPackages(code.moduleIds);
  const library = chunkNamed(LIBRARY);
  return addAddresses(orderTags(html), {
    code: code.fileName,
    styles: fileNamed(LATE_STYLES),
    font: fileNamed(FONT),
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
  /** Our code, the style sheet that comes with it, its font, and the map library, as the bundler names their files. */
  readonly code: string;
  readonly styles: string;
  readonly font: string;
  readonly library: string;
  readonly libraryBytes: number;
}

/**
 * Tells the browser of our code and its font at once, and the entry's script of the map library. The second style sheet
 * comes with our code; a browser without scripts is told of it here, and a page may ask for it at once (`askForStyles`).
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
    .replace(
      '</head>',
      () => `  <noscript><link rel="stylesheet" href="${base}${styles}"></noscript>\n  </head>`,
    );
}

/** A shell whose page is dressed, from the first sight on, by the style sheet that others get with our code. */
export function askForStyles(html: string): string {
  return html.replace(/<noscript>(<link rel="stylesheet"[^>]*>)<\/noscript>/, '$1');
}

const STYLE = /\s*<link rel="stylesheet"[^>]*>/g;
const SCRIPT = /\s*<script type="module"[^>]*><\/script>|\s*<link rel="modulepreload"[^>]*>/g;
const VIEWPORT = /<meta name="viewport"[^>]*>/;
/** Where the map's outlines go, the last and most of a page's bytes. */
const OUTLINES = '<!--shapes-->';

/** A shell with one of its style sheets before the others, all without CORS. */
export function stylesFirst(html: string, first: string): string {
  const sheets = html.match(STYLE) ?? [];
  const ordered = sheets.toSorted((a, b) => Number(b.includes(first)) - Number(a.includes(first)));
  return withoutCors(html.replaceAll(STYLE, () => ordered.shift() ?? ''));
}

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
