import { readdirSync, readFileSync } from 'node:fs';
import type { Dataset } from '../src/domain/model/dataset';

interface LooseDataset {
  themes: Record<string, unknown>[];
  regions: { code: string; name: string; contacts: { name: string }[] }[];
}

const read = (): unknown =>
  JSON.parse(readFileSync('dist/data/vagar-till-hallbar-utveckling.json', 'utf8'));

/** The published dataset as the build wrote it. */
export function publishedDataset(): Dataset {
  return read() as Dataset;
}

/** The same, to be broken by a test. */
export function realDatasetJson(): LooseDataset {
  return read() as LooseDataset;
}

/**
 * Pages that differ in kind or content: all of them, but of the pages of two regions every eighth in Swedish, and in
 * English one region, pair and theme, since they are built alike.
 */
export function differentPages(): readonly string[] {
  const all = everyPage();
  const pairs = all.filter((page) => page.startsWith('/jamfor/'));
  const english = ['region', 'tema', 'jamfor'].flatMap((kind) =>
    all.filter((page) => page.startsWith(`/en/${kind}/`)).slice(0, 1),
  );
  const others = all.filter((page) => !/^\/(?:jamfor|en\/(?:region|tema|jamfor))\//.test(page));
  return [...others, ...english, ...pairs.filter((_, i) => i % 8 === 0)];
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
