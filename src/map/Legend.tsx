import type { Choropleth } from '../domain/choropleth/choropleth';
import type { Messages } from '../i18n/messages';
import { Swatch } from './Swatch';

interface LegendProps {
  readonly choropleth: Choropleth;
  readonly messages: Messages;
  /** False where the page's title is the choropleth's heading already. */
  readonly hasHeading?: boolean;
  /** 0 where nothing in it takes the focus: it may scroll, and a keyboard must reach it. */
  readonly tabIndex?: 0 | -1;
  /** Given where each row is a button, that shows its class alone and then all again. */
  readonly isolation?: {
    readonly row: string | null;
    readonly toggle: (row: string) => void;
  } | null;
}

/** The choropleth in words and numbers: a row for each class, and its sentence. */
export function Legend(props: LegendProps) {
  const { choropleth, messages, hasHeading = true, tabIndex, isolation } = props;
  const { legend } = messages;
  return (
    <div className="map-legend" role="region" aria-labelledby="legend-title" tabIndex={tabIndex}>
      <p className="map-legend-title" id="legend-title">
        {legend.title}
        {hasHeading && <span className="map-legend-subject">{choropleth.heading}</span>}
      </p>
      <ul aria-labelledby="legend-title">
        {choropleth.legend.map((row) => {
          const content = (
            <>
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
            </>
          );
          return (
            <li key={row.id}>
              {isolation ? (
                <button
                  type="button"
                  className="map-legend-row"
                  aria-pressed={isolation.row === row.id}
                  onClick={() => isolation.toggle(row.id)}
                >
                  {content}
                </button>
              ) : (
                <div className="map-legend-row">{content}</div>
              )}
            </li>
          );
        })}
      </ul>
      <p className="map-sentence">{choropleth.sentence}</p>
    </div>
  );
}
