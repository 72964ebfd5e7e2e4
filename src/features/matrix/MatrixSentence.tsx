import { matrixFacts } from '../../domain/summaries/matrix';
import { isFiltering, regionsLeft } from '../../domain/model/filter';
import { REGION_CODES } from '../../domain/model/region';
import { useAppContext, useAtlasState, useChoropleth } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';
import { useMatrixLinks } from './links';

/** The matrix in words: all of it, or, where themes are marked, what their columns say. */
export function MatrixSentence() {
  const { atlas } = useAppContext();
  const { sentences, lang } = useMessages();
  const marked = useAtlasState(({ view }) => view.themes.length > 0);
  if (marked) return <MarkedColumns />;
  return <p>{sentences.matrix(matrixFacts(atlas, lang))}</p>;
}

/** The same sentence as on the map. */
function MarkedColumns() {
  const { colour } = useMessages();
  const choropleth = useChoropleth();
  const links = useMatrixLinks();
  return (
    <p className="matrix-marked">
      <strong>{choropleth.heading}.</strong> {choropleth.sentence}{' '}
      <a {...links.noTheme()}>{colour.clear}</a>
    </p>
  );
}

/** That some rows stand back, in words: on paper nothing else says why. */
export function MatrixFilterSentence() {
  const { atlas } = useAppContext();
  const { matrix } = useMessages();
  const view = useAtlasState((state) => state.view);
  if (!isFiltering(view)) return null;
  return <p>{matrix.left(regionsLeft(atlas, view).length, REGION_CODES.length)}</p>;
}
