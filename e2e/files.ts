import { readFileSync } from 'node:fs';

interface LooseDataset {
  themes: Record<string, unknown>[];
  regions: { code: string; name: string; contacts: { name: string }[] }[];
}

/** The published dataset as the build wrote it, to be broken by a test. */
export function realDatasetJson(): LooseDataset {
  return JSON.parse(
    readFileSync('dist/data/vagar-till-hallbar-utveckling.json', 'utf8'),
  ) as LooseDataset;
}
