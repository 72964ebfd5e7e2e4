import { filteredFacts } from '../domain/summaries/filtered';
import { useAppContext, useAtlasState, useChoropleth } from '../store/app-context';
import { useMessages } from './use-messages';
import { evennessOf } from '../domain/summaries/names';

/** The sentence of the map, followed by what a filter by part of the country leaves of it. */
export function useMapSentence(): string {
  const { atlas } = useAppContext();
  const { sentences } = useMessages();
  const { sentence } = useChoropleth();
  const view = useAtlasState((state) => state.view);
  const facts = filteredFacts(atlas, view);
  return facts === null ? sentence : `${sentence} ${sentences.filtered(facts)}`.trim();
}

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
