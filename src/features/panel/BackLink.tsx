import { areaOf, type RegionCode } from '../../domain/model/region';
import { useAtlasState, useAreas } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';
import { MAP, MATRIX, matrixRowElementId, mapLinkElementId } from '../../ui/anchors';

/** A link back to the map or the matrix, to the region's place in it if `code` is given. */
export function BackLink({ code }: { readonly code?: RegionCode }) {
  const areas = useAreas();
  const { region, matrix } = useMessages();
  const inMatrix = useAtlasState(({ view }) => view.mode === 'matrix');
  const slug = code && areaOf(areas, code).slug;
  if (inMatrix) {
    return <a href={`#${slug ? matrixRowElementId(slug) : MATRIX}`}>{matrix.back}</a>;
  }
  return <a href={`#${slug ? mapLinkElementId(slug) : MAP}`}>{region.backToMap}</a>;
}
