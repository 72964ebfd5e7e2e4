import { evennessOf } from '../domain/summaries/names';
import { useAppContext } from '../store/app-context';
import { useMessages } from './use-messages';

/**
 * The names of the regions for which the page has fewer focus areas than for the others, and the sentence that says
 * so: what these have not chosen nobody can say. Null where there are none, or no such sentence holds.
 */
export function useFewerFocusAreas(): {
  readonly names: readonly string[];
  readonly text: string;
} | null {
  const { atlas } = useAppContext();
  const { sentences, source } = useMessages();
  const evenness = evennessOf(atlas);
  if (!evenness || evenness.theirs >= evenness.each) return null;
  const partly = atlas.missing.length > 0;
  const sentence = sentences.fewer(atlas.dataset.programme, evenness, partly);
  return { names: evenness.others, text: `${source.about}: ${sentence}` };
}
