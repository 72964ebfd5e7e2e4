import type { LegendRow } from '../domain/choropleth/choropleth';
import { useAtlasState, useAttend, usePainting } from '../store/app-context';
import { useWords } from '../i18n/use-messages';
import { useHydrated } from '../ui/use-hydrated';
import { Swatch } from './Swatch';

/** The painting in words and numbers: its sentence, and a row for each class that can be shown alone. */
export function MapLegend() {
  const painting = usePainting();
  const words = useWords();
  const attend = useAttend();
  const isolated = useAtlasState((state) => state.attention.isolated);
  return (
    <section className="map-legend" aria-labelledby="legend-title">
      <h2 id="legend-title">
        {words.legend.title}
        <span className="map-legend-subject">{painting.heading}</span>
      </h2>
      <ul>
        {painting.legend.map((row) => (
          <li key={row.id}>
            <LegendButton
              row={row}
              pressed={isolated === row.id}
              onPress={() => attend({ isolated: isolated === row.id ? null : row.id })}
            />
          </li>
        ))}
      </ul>
      <p className="map-sentence">{painting.sentence}</p>
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
  const { legend } = useWords();
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
