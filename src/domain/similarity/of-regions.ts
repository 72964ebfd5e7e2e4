import type { Atlas } from '../model/atlas';
import type { RegionCode } from '../model/region';
import { placeNamesOf } from '../text-analysis/words';
import { createSimilarity, type Similarity } from './similarity';

const known = new WeakMap<Atlas, Similarity<RegionCode>>();

/** The similarity of an atlas's regions, computed once for each atlas. */
export function similarityOfRegions(atlas: Atlas): Similarity<RegionCode> {
  const similarity =
    known.get(atlas) ?? createSimilarity(atlas.dataset.regions, placeNamesOf(atlas.areas));
  known.set(atlas, similarity);
  return similarity;
}
