import { identityOf, type RegionCode } from '../../domain/model/region';
import { useAtlasState } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';
import { MAP, MATRIX, placeInMatrix, placeOnMap } from '../../ui/anchors';

/** From the text back to where it was chosen: the map or the matrix, at the region if there is one. */
export function BackLink({ code }: { readonly code?: RegionCode }) {
  const { region, matrix } = useMessages();
  const inMatrix = useAtlasState(({ view }) => view.view === 'matrix');
  const slug = code && identityOf(code).slug;
  if (inMatrix) {
    return <a href={`#${slug ? placeInMatrix(slug) : MATRIX}`}>{matrix.back}</a>;
  }
  return <a href={`#${slug ? placeOnMap(slug) : MAP}`}>{region.backToMap}</a>;
}
