import { createAtlas } from '../domain/model/atlas';
import type { Dataset } from '../domain/model/dataset';
import { neighbourPairs } from '../domain/geography/neighbours';
import { identityOf, REGIONS } from '../domain/model/region';

/**
 * The pages that are a map of their own, in Swedish, as paths below the base: all of Sweden "", every region, known
 * regions without data too, every theme, and every two neighbours, "jamfor/dalarna/gavleborg/".
 */
export function mapPaths(dataset: Dataset): readonly string[] {
  return [
    '',
    ...REGIONS.map(({ slug }) => `region/${slug}/`),
    ...dataset.themes.map(({ id }) => `tema/${id}/`),
    ...neighbourPairs(createAtlas(dataset)).map(
      (pair) => `jamfor/${pair.map((code) => identityOf(code).slug).join('/')}/`,
    ),
  ];
}

/** The same pages in Swedish and then in English. */
export function inBothLanguages(paths: readonly string[]): readonly string[] {
  return [...paths, ...paths.map((path) => `en/${path}`)];
}
