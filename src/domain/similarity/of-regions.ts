import type { Atlas } from '../model/atlas';
import type { RegionCode } from '../model/region';
import { placeNamesOf, stopWordsOf } from '../text-analysis/words';
import { createSimilarity, type Similarity } from './similarity';

const known = new WeakMap<Atlas, Similarity<RegionCode>>();

/** The similarity of an atlas's regions, computed once for each atlas. */
export function similarityOfRegions(atlas: Atlas): Similarity<RegionCode> {
  const similarity = known.get(atlas) ?? compute(atlas);
  known.set(atlas, similarity);
  return similarity;
}

function compute({ areas, dataset: { programme, regions } }: Atlas): Similarity<RegionCode> {
  const [isPlaceName, isStopWord] = [placeNamesOf(areas), stopWordsOf(programme)];
  return createSimilarity(regions, (word, stem) => isStopWord(word, stem) || isPlaceName(word));
}
