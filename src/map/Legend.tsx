import type { ReactElement, ReactNode } from 'react';
import type { Choropleth, LegendRow } from '../domain/choropleth/choropleth';
import type { Messages } from '../i18n/messages';
import { Swatch } from './Swatch';

interface LegendProps {
  readonly choropleth: Choropleth;
  readonly messages: Messages;
  /** False where the page's title is the choropleth's heading already. */
  readonly hasHeading?: boolean;
  /** The element of class "map-legend-row" that holds a row's content. */
  readonly Row?: (props: LegendRowProps) => ReactElement;
}

export interface LegendRowProps {
  readonly row: LegendRow;
  readonly children: ReactNode;
}

/** The choropleth in words and numbers: a row for each class, and its sentence. */
export function Legend({ choropleth, messages, hasHeading = true, Row = PlainRow }: LegendProps) {
  const { legend } = messages;
  return (
    <section className="map-legend" aria-labelledby="legend-title">
      <h2 id="legend-title">
        {legend.title}
        {hasHeading && <span className="map-legend-subject">{choropleth.heading}</span>}
      </h2>
      <ul>
        {choropleth.legend.map((row) => (
          <li key={row.id}>
            <Row row={row}>
              <Swatch row={row} />
              <span>{row.label}</span>
              <span className="map-legend-count">{legend.count(row.regions.length)}</span>
            </Row>
          </li>
        ))}
      </ul>
      <p className="map-sentence">{choropleth.sentence}</p>
    </section>
  );
}

function PlainRow({ children }: LegendRowProps) {
  return <div className="map-legend-row">{children}</div>;
}
