import type { LegendRow } from '../domain/choropleth/choropleth';
import { useAtlasState, useSetInteraction, useChoropleth } from '../store/app-context';
import { useMessages } from '../i18n/use-messages';
import { useHydrated } from '../ui/use-hydrated';
import { Swatch } from './Swatch';

/** The choropleth in words and numbers: its sentence, and a row for each class that can be shown alone. */
export function MapLegend() {
  const choropleth = useChoropleth();
  const messages = useMessages();
  const setInteraction = useSetInteraction();
  const isolated = useAtlasState((state) => state.interaction.isolated);
  return (
    <section className="map-legend" aria-labelledby="legend-title">
      <h2 id="legend-title">
        {messages.legend.title}
        <span className="map-legend-subject">{choropleth.heading}</span>
      </h2>
      <ul>
        {choropleth.legend.map((row) => (
          <li key={row.id}>
            <LegendButton
              row={row}
              pressed={isolated === row.id}
              onPress={() => setInteraction({ isolated: isolated === row.id ? null : row.id })}
            />
          </li>
        ))}
      </ul>
      <p className="map-sentence">{choropleth.sentence}</p>
    </section>
  );
}

interface LegendButtonProps {
  readonly row: LegendRow;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

/** A row is a button where scripts can answer it, and otherwise what it says. */
function LegendButton({ row, pressed, onPress }: LegendButtonProps) {
  const hydrated = useHydrated();
  if (!hydrated) {
    return (
      <div className="map-legend-row">
        <LegendText row={row} />
      </div>
    );
  }
  return (
    <button type="button" className="map-legend-row" aria-pressed={pressed} onClick={onPress}>
      <LegendText row={row} />
    </button>
  );
}

function LegendText({ row }: { readonly row: LegendRow }) {
  const { legend } = useMessages();
  return (
    <>
      <Swatch fill={row.fill} pattern={row.pattern} />
      <span>
        {row.mark === '' ? '' : <span className="map-legend-mark">{row.mark}</span>}
        {row.label}
      </span>
      <span className="map-legend-count">{legend.count(row.regions.length)}</span>
    </>
  );
}
