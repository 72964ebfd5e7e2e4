import { useMessages } from '../i18n/use-messages';
import type { Camera } from './renderer';

/** Buttons to zoom in, zoom out and show all of Sweden. Rendered while there is a camera. */
export function MapControls({ camera }: { readonly camera: Camera | null }) {
  const { map } = useMessages();
  if (!camera) return null;
  return (
    <div className="map-controls" data-map-overlay role="group" aria-label={map.controlsLabel}>
      <button type="button" onClick={() => camera.zoomIn()} aria-label={map.zoomIn}>
        <span aria-hidden="true">+</span>
      </button>
      <button type="button" onClick={() => camera.zoomOut()} aria-label={map.zoomOut}>
        <span aria-hidden="true">−</span>
      </button>
      <button type="button" onClick={() => camera.home()} className="map-home">
        {map.wholeSweden}
      </button>
    </div>
  );
}
