import type { ReactElement, ReactNode } from 'react';
import type { Choropleth, LegendRow } from '../domain/choropleth/choropleth';
import type { Messages } from '../i18n/messages';
import { Swatch } from './Swatch';

interface LegendProps {
  readonly choropleth: Choropleth;
  readonly messages: Messages;
  /** False where the page's title is the choropleth's heading already. */
  readonly hasHeading?: boolean;
  /** 0 where nothing in it takes the focus: it may scroll, and a keyboard must reach it. */
  readonly tabIndex?: 0 | -1;
  /** The element of class "map-legend-row" that holds a row's content. */
  readonly Row?: (props: LegendRowProps) => ReactElement;
}

export interface LegendRowProps {
  readonly row: LegendRow;
  readonly children: ReactNode;
}

/** The choropleth in words and numbers: a row for each class, and its sentence. */
export function Legend({
  choropleth,
  messages,
  hasHeading = true,
  tabIndex,
  Row = PlainRow,
}: LegendProps) {
  const { legend } = messages;
  return (
    <div className="map-legend" role="region" aria-labelledby="legend-title" tabIndex={tabIndex}>
      <p className="map-legend-title" id="legend-title">
        {legend.title}
        {hasHeading && <span className="map-legend-subject">{choropleth.heading}</span>}
      </p>
      <ul aria-labelledby="legend-title">
        {choropleth.legend.map((row) => (
          <li key={row.id}>
            <Row row={row}>
              <Swatch row={row} />
              <span>
                {row.label}
                {row.example !== undefined && (
                  <span className="map-legend-example">
                    , {legend.example(row.badge, row.example)}
                  </span>
                )}
              </span>
              <span className="map-legend-count">{legend.count(row.regions.length)}</span>
            </Row>
          </li>
        ))}
      </ul>
      <p className="map-sentence">{choropleth.sentence}</p>
    </div>
  );
}

function PlainRow({ children }: LegendRowProps) {
  return <div className="map-legend-row">{children}</div>;
}
