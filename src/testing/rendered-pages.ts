import type { Dataset } from '../domain/model/dataset';
import { UNKNOWN_COPY } from '../domain/model/published-copy';
import { pagePaths, renderPage, type RenderedPage } from '../app/prerender';
import { coarseShapes } from './coarse-shapes';

/** Every page of the atlas as the build writes it, by its path, from a given dataset. For tests. */
export async function renderedPages(dataset: Dataset): Promise<ReadonlyMap<string, RenderedPage>> {
  const geometry = {
    regions: coarseShapes('regions'),
    neighbouringLand: coarseShapes('neighbouring-land'),
    lakes: coarseShapes('lakes'),
  };
  const sources = { dataset, geometry, base: '/', publishedCopy: UNKNOWN_COPY };
  const pages = pagePaths(dataset).map(
    async (path) => [path, await renderPage(path, sources)] as const,
  );
  return new Map(await Promise.all(pages));
}
