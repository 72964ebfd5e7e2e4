import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../src/domain/model/dataset';

interface LooseDataset {
  themes: Record<string, unknown>[];
  regions: { code: string; name: string; contacts: { name: string }[] }[];
}

const read = (): unknown =>
  JSON.parse(readFileSync('dist/data/vagar-till-hallbar-utveckling.json', 'utf8'));

/** The dataset as the build wrote it. */
export function publishedDataset(): Dataset {
  return read() as Dataset;
}

/** The folder of the build for another site, as scripts/build-variant.mjs makes it. */
export const VARIANT = 'dist-variant';

/** The first programme of that build: the first of data/, whatever it holds. */
export function variantDataset(): Dataset {
  const data = join(VARIANT, 'data');
  // Other programmes have their datasets there too, for those who knew them as the first, and nothing else.
  const texts = readdirSync(data).find((file) => file.endsWith('.folder.json'));
  if (texts === undefined) throw new Error(`${data} has no dataset.`);
  return JSON.parse(readFileSync(join(data, texts.replace('.folder', '')), 'utf8')) as Dataset;
}

/** The same, to be broken by a test. */
export function realDatasetJson(): LooseDataset {
  return read() as LooseDataset;
}

/** Pages that differ in markup: of those with the same elements, attributes and roles, one. */
export function pagesOfDifferentMarkup(): readonly string[] {
  return [...new Map(everyPage().map((page) => [markupOf(page), page])).values()];
}

/** The elements of a page, each with the names of its attributes and its role. The hidden map is left out. */
function markupOf(page: string): string {
  const body = readFileSync(`dist${page}index.html`, 'utf8').replaceAll(/<svg.*?<\/svg>/gs, '');
  const elements = [...body.matchAll(/<(\w+)([^>]*)>/g)].map(([, name, attributes = '']) => {
    const names = [
      ...attributes.replaceAll(/(?<!role=)"[^"]*"/g, '').matchAll(/[\w-]+(?==)|role="\w+"/g),
    ];
    return [name, ...names.flat().toSorted()].join(' ');
  });
  return [page.startsWith('/en/'), ...[...new Set(elements)].toSorted()].join();
}

/** One page of each kind in each language. */
export function onePageOfEachKind(): readonly string[] {
  const byKind = new Map(
    everyPage().map((page) => [page.replace(/(region|tema|jamfor)\/.*/, '$1'), page]),
  );
  return [...byKind.values()];
}

/** Every page of the atlas but the one for unknown addresses; what is for other sites, and the studio, have tests of their own (embed-*, studio). */
function everyPage(): readonly string[] {
  return readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter(
      (file) =>
        file.endsWith('index.html') &&
        !/^(?:inbaddad|(?:en\/)?(?:badda-in|studio|verkstad))\//.test(file),
    )
    .map((file) => `/${file.replace('index.html', '')}`);
}
