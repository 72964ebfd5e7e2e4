import { useAtlasState, useSetInteraction, useChoropleth } from '../store/app-context';
import { useMapSentence } from '../i18n/use-map-sentence';
import { useMessages } from '../i18n/use-messages';
import { useHydrated } from '../ui/use-hydrated';
import { Legend, type LegendRowProps } from './Legend';

/** The legend of the page's map. Where scripts can answer, each row is a button that shows its class alone. */
export function MapLegend() {
  const choropleth = { ...useChoropleth(), sentence: useMapSentence() };
  const messages = useMessages();
  const hydrated = useHydrated();
  return (
    <Legend
      choropleth={choropleth}
      messages={messages}
      // What has the focus when the scripts come keeps it.
      tabIndex={hydrated ? -1 : 0}
      Row={LegendButton}
    />
  );
}

function LegendButton({ row: { id }, children }: LegendRowProps) {
  const setInteraction = useSetInteraction();
  const isolatedRow = useAtlasState((state) => state.interaction.isolatedRow);
  const hydrated = useHydrated();
  if (!hydrated) return <div className="map-legend-row">{children}</div>;
  return (
    <button
      type="button"
      className="map-legend-row"
      aria-pressed={isolatedRow === id}
      onClick={() => setInteraction({ isolatedRow: isolatedRow === id ? null : id })}
    >
      {children}
    </button>
  );
}
