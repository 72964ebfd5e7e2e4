import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path/posix';
import { programmePath } from '../../../src/store/data-paths';
import {
  langPath,
  LANGS,
  NOT_FOUND_PATH,
  programmeFolder,
  splitProgramme,
} from '../../../src/store/paths';
import { catalogue } from '../../shared/project-files';

const IDS = catalogue().value ?? [];

/** What only pages of a site with several programmes load. */
const OF_SEVERAL = /^assets\/(?:ChangedRegions|ChangesView|OtherProgrammes|programmes)-/;

/** What any page is made from, but for the code and the data: its shell in each language, the shapes. */
const KEPT = [/^(?:en\/)?index\.html$/, /^icon\.svg$/, /^(?:data\/)?geo\/.*\.geojson$/];

/** Not at the addresses that datasets had before. */
const DATA = new Set(
  IDS.flatMap((id, index) =>
    [programmePath.dataset(id), programmePath.search(id)].map(
      (path) => programmeFolder(id, index) + path,
    ),
  ),
);

/** The pages for unknown addresses: those of the whole site are enough. */
const UNKNOWN = new Set(LANGS.map((lang) => langPath(lang) + NOT_FOUND_PATH));

/** The pages that are no part of the atlas itself. */
const ANOTHER = /^(?:en\/)?(?:inbaddad|badda-in|studio|verkstad)\//;

/** Returns the addresses of the pages among some files. */
export function pagesOf(files: readonly string[]): readonly string[] {
  return files.flatMap((file) => {
    const [, page] = /^(|.*\/)index\.html$/.exec(file) ?? [];
    return page === undefined || ANOTHER.test(splitProgramme(page)[1]) ? [] : [page];
  });
}

/** What only the oldest of the promised browsers load, or pages that cannot be kept (without HTTPS), and letters that few texts have. */
const SELDOM = /^assets\/(?:missing-methods|sha2|atkinson|without-scripts)/;

/** Returns those of some files that belong in the offline copy, where its pages load these assets. */
export function keptOf(files: readonly string[], assets: ReadonlySet<string>): readonly string[] {
  const wanted = IDS.length > 1 ? files : files.filter((file) => !OF_SEVERAL.test(file));
  return wanted.filter((file) =>
    file.startsWith('assets/')
      ? assets.has(file) && !SELDOM.test(file)
      : UNKNOWN.has(file) ||
        DATA.has(file) ||
        KEPT.some((kept) => kept.test(splitProgramme(file)[1])),
  );
}

/** Names of scripts, styles and fonts, as pages and built files write them. */
const ASSET = /(?:assets\/|\.\/)([\w.-]+\.(?:js|css|woff2))/g;

/** Returns the scripts, styles and fonts that some built pages can load, at once or later: those of frames are others. */
export async function assetsOf(
  folder: string,
  pages: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  async function follow(file: string): Promise<void> {
    const names = (await readFile(join(folder, file), 'utf8')).matchAll(ASSET);
    const assets = [...names].map(([, name = '']) => `assets/${name}`);
    for (const asset of assets.filter((each) => !found.has(each))) {
      found.add(asset);
      if (!asset.endsWith('.woff2')) await follow(asset);
    }
  }
  for (const page of pages) await follow(page);
  return found;
}

/** Returns all built files below `folder`, in the order of their addresses. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .toSorted();
}
