import type { MouseEvent } from 'react';
import { areaOf, type RegionCode } from '../../domain/model/region';
import { isPlainClick, useAtlasState, useAreas } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';
import { MAP, MATRIX, matrixRowElementId, mapLinkElementId } from '../../ui/anchors';

/**
 * A link back to the map or the matrix, to the region's place in it if `code` is given. The address stays as it is, and
 * a map that is in view beside the text leaves the text where it is.
 */
export function BackLink({ code }: { readonly code?: RegionCode }) {
  const areas = useAreas();
  const { region, matrix } = useMessages();
  const inMatrix = useAtlasState(({ view }) => view.mode === 'matrix');
  const slug = code && areaOf(areas, code).slug;
  const [whole, placeOf] = inMatrix ? [MATRIX, matrixRowElementId] : [MAP, mapLinkElementId];
  const id = slug ? placeOf(slug) : whole;
  return (
    <a
      className={inMatrix ? undefined : 'back-to-map'}
      href={`#${id}`}
      onClick={(event) => goTo(id, whole, event)}
    >
      {inMatrix ? matrix.back : region.backToMap}
    </a>
  );
}

function goTo(id: string, whole: string, event: MouseEvent): void {
  const target = document.getElementById(id);
  if (!target || !isPlainClick(event)) return;
  event.preventDefault();
  target.focus({ preventScroll: true });
  const top = document.getElementById(whole)?.getBoundingClientRect().top ?? 0;
  if (whole === MATRIX || top < 0) target.scrollIntoView();
}
