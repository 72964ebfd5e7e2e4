import { geographyFacts, matrixFacts } from '../domain/facts-matrix';
import { REGION_POINTS } from '../domain/region-points';
import { useAtlasSession, useAtlasState, usePainting } from '../store/use-atlas';
import { useWords } from '../text/words';
import { useMatrixLinks } from './matrix-links';

/** The matrix in words: all of it, or, where themes are marked, what their columns say. */
export function MatrixSays() {
  const { atlas } = useAtlasSession();
  const { sentences, lang } = useWords();
  const themes = useAtlasState(({ view }) => view.themes);
  if (themes.length > 0) return <MarkedColumns themes={themes} />;
  return <p className="matrix-sentence">{sentences.matrix(matrixFacts(atlas, lang))}</p>;
}

/** The same sentence as on the map, and of a single theme how far north and south it reaches. */
function MarkedColumns({ themes }: { readonly themes: readonly string[] }) {
  const { atlas } = useAtlasSession();
  const { sentences, colour, lang } = useWords();
  const painting = usePainting();
  const links = useMatrixLinks();
  const [theme, ...others] = themes;
  const alone = theme !== undefined && others.length === 0;
  const facts = alone ? geographyFacts(atlas, theme, REGION_POINTS, lang) : null;
  return (
    <p className="matrix-sentence matrix-marked">
      <strong>{painting.heading}.</strong> {painting.sentence} {facts && sentences.geography(facts)}{' '}
      <a {...links.noTheme()}>{colour.clear}</a>
    </p>
  );
}
