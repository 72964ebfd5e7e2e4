import type { Choropleth } from '../../domain/choropleth/choropleth';
import { identityOf, REGION_CODES } from '../../domain/model/region';
import { swedishOn } from '../../i18n/language';
import { MapFrame } from '../../map/MapFrame';
import { Swatch } from '../../map/Swatch';
import type { EmbedMessages } from '../../i18n/messages';
import type { Messages } from '../../i18n/messages';
import { MAP, placeOnMap } from '../../ui/anchors';
import type { ViewSummary } from '../../i18n/view-summary';

interface FramePageProps {
  readonly shown: ViewSummary;
  readonly messages: Messages;
  readonly embed: EmbedMessages;
  /** The map's SVG markup on the server; empty where the page's own drawing is put back. */
  readonly drawing: string;
}

/** Links leave the page that the frame stands in alone, and give the new page no hold on it. */
const NEW_TAB = { target: '_blank', rel: 'noopener' } as const;

/** One locked view in a frame: title, map, legend, sentence, source and the way to the full page. */
export function FramePage({ shown, messages, embed, drawing }: FramePageProps) {
  const { title, choropleth, marks } = shown;
  return (
    // Named, so that it is not taken for the main part of the page that the frame stands in.
    <main className="embed" aria-labelledby="embed-title">
      <header className="embed-head">
        <h1 id="embed-title">{title}</h1>
        <Lead shown={shown} lang={messages.lang} />
      </header>
      <section
        className="map-stage"
        id={MAP}
        tabIndex={-1}
        aria-label={messages.map.label}
        data-renderer="svg"
        data-testid="map"
        data-painting={choropleth.key}
        data-selected={marks.selected ?? undefined}
        data-compared={marks.compared.join() || undefined}
      >
        <MapFrame drawing={drawing} />
        <FrameNavigator shown={shown} messages={messages} embed={embed} />
        <div className="map-hover-name" aria-hidden="true" hidden />
        <p className="map-credit" data-over-map>
          {messages.map.madeWith}
        </p>
      </section>
      <div className="embed-text">
        <FrameLegend choropleth={choropleth} title={title} messages={messages} />
        <p className="embed-open">
          <a href={shown.address} {...NEW_TAB}>
            {embed.frame.open} <span className="embed-tab">({embed.frame.newTab})</span>
          </a>
        </p>
        <p className="embed-source">{embed.frame.source(shown.source)}</p>
      </div>
    </main>
  );
}

/** What is said before the map: a region's focus areas word for word, or what a comparison shows. */
function Lead({ shown, lang }: { readonly shown: ViewSummary; readonly lang: Messages['lang'] }) {
  const { lead, areasLead, areas } = shown;
  return (
    <>
      {lead !== '' && <p>{lead}</p>}
      {areasLead !== '' && <p>{areas.length > 0 ? `${areasLead}:` : areasLead}</p>}
      {areas.length > 0 && (
        <ul className="embed-areas" lang={swedishOn(lang)}>
          {areas.map((area) => (
            <li key={area}>{area}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The keyboard's map, as in the full page, but each link opens the region there. */
function FrameNavigator({ shown, messages, embed }: Omit<FramePageProps, 'drawing'>) {
  const { choropleth, marks, addressOf } = shown;
  return (
    <nav
      className="region-navigator"
      aria-label={embed.frame.regions}
      aria-describedby="region-navigator-help"
      data-help={embed.frame.help}
    >
      <ul>
        {REGION_CODES.map((code) => {
          const { slug, shortName } = identityOf(code);
          return (
            <li key={code}>
              <a
                href={addressOf(code)}
                {...NEW_TAB}
                id={placeOnMap(slug)}
                data-region={code}
                aria-current={marks.selected === code ? 'true' : undefined}
              >
                {messages.map.regionName(shortName, choropleth.regions.get(code)?.value ?? '')}
              </a>
            </li>
          );
        })}
      </ul>
      <p id="region-navigator-help" className="region-navigator-help">
        {embed.frame.helpWithout}
      </p>
    </nav>
  );
}

interface FrameLegendProps {
  readonly choropleth: Choropleth;
  readonly title: string;
  readonly messages: Messages;
}

/** The choropleth in words and numbers. Nothing in it can be pressed: the view is locked. */
function FrameLegend({ choropleth, title, messages }: FrameLegendProps) {
  const { legend } = messages;
  return (
    <section className="map-legend" aria-labelledby="legend-title">
      <h2 id="legend-title">
        {legend.title}
        {choropleth.heading !== title && (
          <span className="map-legend-subject">{choropleth.heading}</span>
        )}
      </h2>
      <ul>
        {choropleth.legend.map((row) => (
          <li key={row.id} className="map-legend-row">
            <Swatch fill={row.fill} pattern={row.pattern} />
            <span>
              {row.mark !== '' && <span className="map-legend-mark">{row.mark}</span>}
              {row.label}
            </span>
            <span className="map-legend-count">{legend.count(row.regions.length)}</span>
          </li>
        ))}
      </ul>
      <p className="map-sentence">{choropleth.sentence}</p>
    </section>
  );
}
