import type { Atlas } from '../model/atlas';
import { stemmerOf } from '../text-analysis/stem';
import { placeNamesOf, stopWordsOf, type LeftOut } from '../text-analysis/words';
import { createSimilarity, type Similarity } from './similarity';

const known = new WeakMap<Atlas, Similarity>();

/** The similarity of an atlas's regions, computed once for each atlas. */
export function similarityOfRegions(atlas: Atlas): Similarity {
  const similarity = known.get(atlas) ?? compute(atlas);
  known.set(atlas, similarity);
  return similarity;
}

function compute({ areas, dataset: { programme, regions } }: Atlas): Similarity {
  const [isPlaceName, isStopWord] = [placeNamesOf(areas), stopWordsOf(programme)];
  const isLeftOut: LeftOut = (word, stem) => isStopWord(word, stem) || isPlaceName(word);
  return createSimilarity(regions, isLeftOut, stemmerOf(programme));
}
