import { identityOf, type RegionCode } from '../../domain/model/region';
import { useAtlasState, useAreas } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';
import { MAP, MATRIX, placeInMatrix, placeOnMap } from '../../ui/anchors';

/** A link back to the map or the matrix, to the region's place in it if `code` is given. */
export function BackLink({ code }: { readonly code?: RegionCode }) {
  const areas = useAreas();
  const { region, matrix } = useMessages();
  const inMatrix = useAtlasState(({ view }) => view.view === 'matrix');
  const slug = code && identityOf(areas, code).slug;
  if (inMatrix) {
    return <a href={`#${slug ? placeInMatrix(slug) : MATRIX}`}>{matrix.back}</a>;
  }
  return <a href={`#${slug ? placeOnMap(slug) : MAP}`}>{region.backToMap}</a>;
}
