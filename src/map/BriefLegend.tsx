import { useChoropleth } from '../store/app-context';
import { Swatch } from './Swatch';

/**
 * What the colours mean, over the sea on a phone, where the legend is below the first screen. Hidden from screen readers,
 * which have the legend.
 */
export function BriefLegend() {
  const { heading, legend } = useChoropleth();
  return (
    <p className="map-brief-legend" aria-hidden="true">
      <strong>{heading}</strong>
      {legend.map((row) => (
        <span key={row.id}>
          <Swatch row={row} />
          {row.label}
        </span>
      ))}
    </p>
  );
}
