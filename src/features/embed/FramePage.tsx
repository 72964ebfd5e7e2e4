import { MapFrame } from '../../map/MapFrame';
import { choroplethKey } from '../../domain/choropleth/choropleth';
import { Legend } from '../../map/Legend';
import { inWordsFor } from '../../i18n/area-words';
import type { EmbedMessages } from '../../i18n/messages';
import { MAP, mapLinkElementId } from '../../ui/anchors';
import type { ViewSummary } from '../../i18n/view-summary';
import { Lead } from './Lead';
import { MapCredit } from '../../map/MapCredit';

interface FramePageProps {
  readonly summary: ViewSummary;
  /** As they are written. */
  readonly embed: EmbedMessages;
  /** The map's SVG markup on the server; empty where the prerendered drawing is put back. */
  readonly drawing: string;
}

/** Links open a new tab, which gets no reference to the page around the frame. */
const NEW_TAB = { target: '_blank', rel: 'noopener' } as const;

/** One locked view in an iframe: title, map, legend, sentence, source and a link to the full page. */
export function FramePage({ summary, embed, drawing }: FramePageProps) {
  const { title, messages, choropleth, highlights } = summary;
  const { frame } = inWordsFor(summary.areas.data, messages.lang, embed);
  const { selected, compared } = highlights;
  const isOverview =
    choropleth.key === choroplethKey({ kind: 'overview' }, messages.lang) &&
    !selected &&
    compared.length === 0;
  return (
    // Labelled, to be told apart from the main landmark of the page around the frame.
    <main className="embed" aria-labelledby="embed-title">
      <header className="embed-head">
        <h1 id="embed-title">{title}</h1>
        <Lead summary={summary} className="embed-focus-areas" />
        {isOverview && (
          <noscript>
            <p className="muted">{frame.withoutScripts}</p>
          </noscript>
        )}
      </header>
      <section
        className="map-stage"
        id={MAP}
        tabIndex={-1}
        aria-label={messages.map.label}
        data-renderer="svg"
        data-testid="map"
        data-choropleth={choropleth.key}
        data-selected={selected ?? undefined}
        data-compared={compared.join() || undefined}
      >
        <MapFrame drawing={drawing} />
        <FrameNavigator summary={summary} frame={frame} />
        <div className="map-hover-name" aria-hidden="true" hidden />
        <MapCredit mapData={summary.areas.mapData} messages={messages} />
      </section>
      <div className="embed-text">
        <Legend
          choropleth={choropleth}
          messages={messages}
          hasHeading={choropleth.heading !== title}
        />
        <p className="embed-open">
          <a href={summary.address} {...NEW_TAB}>
            {frame.open} <span className="embed-tab">({frame.newTab})</span>
          </a>
        </p>
        <p className="embed-source">{frame.source(summary.source)}</p>
      </div>
    </main>
  );
}

interface FrameNavigatorProps {
  readonly summary: ViewSummary;
  readonly frame: EmbedMessages['frame'];
}

/** The keyboard navigation of the map, as on the full page; each link opens the region there. */
function FrameNavigator({ summary, frame }: FrameNavigatorProps) {
  const { messages, choropleth, areas, highlights, addressOf } = summary;
  return (
    <nav
      className="region-navigator"
      aria-label={frame.regions}
      aria-describedby="region-navigator-help"
      data-help={frame.help}
    >
      <ul>
        {areas.areas.map(({ code, slug, shortName, label }) => (
          <li key={code}>
            <a
              href={addressOf(code)}
              {...NEW_TAB}
              id={mapLinkElementId(slug)}
              data-region={code}
              data-name={shortName}
              data-point={label.join(' ')}
              aria-current={highlights.selected === code ? 'true' : undefined}
            >
              {messages.map.regionName(shortName, choropleth.regions.get(code)?.value ?? '')}
            </a>
          </li>
        ))}
      </ul>
      <p id="region-navigator-help" className="region-navigator-help">
        {frame.helpWithout}
      </p>
    </nav>
  );
}
