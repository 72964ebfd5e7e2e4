import { filteredFacts } from '../domain/summaries/filtered';
import { useAppContext, useAtlasState, useChoropleth } from '../store/app-context';
import { useMessages } from './use-messages';

/** The sentence of the map, followed by what a filter by part of the country leaves of it. */
export function useMapSentence(): string {
  const { atlas } = useAppContext();
  const { sentences } = useMessages();
  const { sentence } = useChoropleth();
  const view = useAtlasState((state) => state.view);
  const facts = view.similarity === null ? filteredFacts(atlas, view) : null;
  return facts === null ? sentence : `${sentence} ${sentences.filtered(facts)}`.trim();
}
