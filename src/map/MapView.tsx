import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useAppContext } from '../store/app-context';
import { useMessages } from '../i18n/use-messages';
import { mountMap, type MapHost } from './mount-map';
import { RegionTooltip, type Hovered } from './RegionTooltip';
import { MapCredit } from './MapCredit';
import { MapFrame } from './MapFrame';
import type { Camera } from './renderer';

interface MapViewProps extends Pick<MapHost, 'loadWebgl' | 'onFailure'> {
  /** The drawing as markup on the server; empty in the browser, which keeps what the server wrote. */
  readonly drawing: string;
  /** What the server drew, as found in the document before React saw it. */
  readonly drawn?: readonly Element[];
}

/** The map: the prerendered SVG, and the WebGL map over it when that is ready. */
export function MapView({ drawing, drawn, loadWebgl, onFailure }: MapViewProps) {
  const app = useAppContext();
  const messages = useMessages();
  const stage = useRef<HTMLDivElement>(null);
  const [camera, setCamera] = useState<Camera | null>(null);
  const [hovered, setHovered] = useState<Hovered | null>(null);
  useEffect(() => {
    if (!stage.current) return undefined;
    keepDrawing(stage.current, drawn ?? []);
    return mountMap(stage.current, app, {
      messages,
      loadWebgl,
      onFailure,
      setHovered,
      setCamera,
    });
  }, [app, messages, drawn, loadWebgl, onFailure]);
  return (
    <div className="map-stage" ref={stage} data-renderer="svg" data-testid="map">
      <MapFrame drawing={drawing} />
      <webgl-map className="map-webgl" aria-hidden="true" />
      <RegionTooltip hovered={hovered} />
      {camera && <MapControls camera={camera} />}
      <MapCredit mapData={app.atlas.areas.mapData} messages={messages} />
    </div>
  );
}

/**
 * Puts the prerendered drawing back where React has rendered the page again instead of hydrating it, as when the data
 * has changed since the build. The shapes do not depend on the data.
 */
function keepDrawing(stage: HTMLElement, drawn: readonly Element[]): void {
  const frame = stage.querySelector('.map-frame');
  if (frame?.childElementCount === 0) frame.append(...drawn);
}

/** Buttons to zoom in, zoom out and show all of Sweden. What does nothing now can still have the focus. */
function MapControls({ camera }: { readonly camera: Camera }) {
  const { map } = useMessages();
  const { canZoomIn, isHome, isBusy } = useSyncExternalStore(camera.subscribe, camera.state);
  const step = (sign: '+' | '−', label: string, isOff: boolean, zoom: () => void) => (
    <button type="button" onClick={zoom} aria-label={label} aria-disabled={isOff}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <div
      className="map-controls"
      data-map-overlay
      role="group"
      aria-label={map.controlsLabel}
      data-busy={isBusy}
    >
      {step('+', map.zoomIn, !canZoomIn, () => camera.zoomIn())}
      {step('−', map.zoomOut, isHome, () => camera.zoomOut())}
      <button
        type="button"
        onClick={() => camera.home()}
        className="map-home"
        aria-disabled={isHome}
      >
        {map.wholeSweden}
      </button>
    </div>
  );
}
