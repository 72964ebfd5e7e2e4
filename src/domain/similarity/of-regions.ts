import type { Atlas } from '../model/atlas';
import { stemmerOf } from '../text-analysis/stem';
import { leftOutOf } from '../text-analysis/words';
import { createSimilarity, type Similarity } from './similarity';

const known = new WeakMap<Atlas, Similarity>();

/** The similarity of an atlas's regions, computed once for each atlas. */
export function similarityOfRegions(atlas: Atlas): Similarity {
  const similarity = known.get(atlas) ?? compute(atlas);
  known.set(atlas, similarity);
  return similarity;
}

function compute({ areas, dataset: { programme, regions } }: Atlas): Similarity {
  return createSimilarity(regions, leftOutOf(programme, areas), stemmerOf(programme));
}
