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

/** Every page of the atlas but the one for unknown addresses; what is for other sites has tests of its own (embed-*). */
export function everyPage(): readonly string[] {
  return readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter(
      (file) => file.endsWith('index.html') && !/^(?:inbaddad|(?:en\/)?badda-in)\//.test(file),
    )
    .map((file) => `/${file.replace('index.html', '')}`);
}
