import { useAtlasState, useSetInteraction, useChoropleth } from '../store/app-context';
import { useMapSentence } from '../i18n/use-sentences';
import { useMessages } from '../i18n/use-messages';
import { useHydrated } from '../ui/use-hydrated';
import { Legend } from './Legend';

/** The legend of the page's map. Where scripts can answer, each row is a button that shows its class alone. */
export function MapLegend() {
  const choropleth = { ...useChoropleth(), sentence: useMapSentence() };
  const messages = useMessages();
  const hydrated = useHydrated();
  const setInteraction = useSetInteraction();
  const row = useAtlasState(({ interaction }) => interaction.isolatedRow);
  const toggle = (id: string) => setInteraction({ isolatedRow: row === id ? null : id });
  return (
    <Legend
      choropleth={choropleth}
      messages={messages}
      // What has the focus when the scripts come keeps it.
      tabIndex={hydrated ? -1 : 0}
      isolation={hydrated ? { row, toggle } : null}
    />
  );
}
