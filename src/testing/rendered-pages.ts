import type { Dataset } from '../domain/model/dataset';
import { UNKNOWN_EDITION } from '../domain/model/edition';
import { pagePaths, renderPage, type RenderedPage } from '../app/prerender';
import { coarseShapes } from './coarse-shapes';

/** Every page of the atlas as the build writes it, by its path, from a given dataset. For tests. */
export function renderedPages(dataset: Dataset): ReadonlyMap<string, RenderedPage> {
  const geometry = {
    regions: coarseShapes('regions'),
    neighbouringLand: coarseShapes('neighbouring-land'),
    lakes: coarseShapes('lakes'),
  };
  const sources = { dataset, geometry, base: '/', edition: UNKNOWN_EDITION };
  return new Map(pagePaths(dataset).map((path) => [path, renderPage(path, sources)]));
}
