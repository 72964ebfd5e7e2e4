import type { Messages } from '../i18n/messages';
import type { MapData } from '../domain/model/region';

interface MapCreditProps {
  readonly mapData: MapData | undefined;
  readonly messages: Messages;
}

/** What the map is made from, in its corner; nothing where that is not stated. */
export function MapCredit({ mapData, messages }: MapCreditProps) {
  if (!mapData) return null;
  return (
    <p className="map-credit" data-map-overlay>
      {messages.map.madeWith(mapData.source[messages.lang])}
    </p>
  );
}
