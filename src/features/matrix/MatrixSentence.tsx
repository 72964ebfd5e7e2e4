import { matrixFacts } from '../../domain/summaries/matrix';
import { isFiltering, filteredRegions } from '../../domain/model/filter';
import { useAppContext, useAtlasState, useChoropleth, useAreas } from '../../store/app-context';
import { useMapSentence } from '../../i18n/use-map-sentence';
import { useMessages } from '../../i18n/use-messages';
import { useMatrixLinks } from './links';

/** The summary of the matrix, or of the columns of the selected themes. */
export function MatrixSentence() {
  const { atlas } = useAppContext();
  const { sentences, lang } = useMessages();
  const hasThemes = useAtlasState(({ view }) => view.themes.length > 0);
  if (hasThemes) return <SelectedColumns />;
  return <p>{sentences.matrix(matrixFacts(atlas, lang))}</p>;
}

/** The choropleth's sentence, the same as on the map. */
function SelectedColumns() {
  const { colour } = useMessages();
  const choropleth = useChoropleth();
  const links = useMatrixLinks();
  return (
    <p className="matrix-selected">
      <strong>{choropleth.heading}.</strong> {useMapSentence()}{' '}
      <a {...links.noTheme()}>{colour.clear}</a>
    </p>
  );
}

/** How many regions pass the filter. On paper nothing else explains why rows are dimmed. */
export function MatrixFilterSentence() {
  const areas = useAreas();
  const { atlas } = useAppContext();
  const { matrix } = useMessages();
  const view = useAtlasState((state) => state.view);
  if (!isFiltering(view)) return null;
  return <p>{matrix.left(filteredRegions(atlas, view).length, areas.codes.length)}</p>;
}
