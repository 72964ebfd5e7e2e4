import type { Atlas } from '../model/atlas';
import type { RegionCode } from '../model/region';
import { createSimilarity, type Similarity } from './similarity';

const known = new WeakMap<Atlas, Similarity<RegionCode>>();

/** Returns the similarity of an atlas's regions, computed once per atlas. */
export function similarityOfRegions(atlas: Atlas): Similarity<RegionCode> {
  const similarity = known.get(atlas) ?? createSimilarity(atlas.dataset.regions);
  known.set(atlas, similarity);
  return similarity;
}
