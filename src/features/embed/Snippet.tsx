import type { FeatureCollection } from 'geojson';
import type { MapShapes } from '../../domain/geography/geometry';
import { namesOf } from '../../domain/model/region';
import { MapPicture, type MapLook } from '../../map/picture/MapPicture';
import { pictureStyle } from '../../map/svg/drawing-style';
import { Swatch } from '../../map/Swatch';
import { listOf } from '../../i18n/intl';
import type { ViewSummary } from '../../i18n/view-summary';
import { renderMarkup } from '../../ui/render-markup';
import { Lead } from './Lead';
import { inWordsFor } from '../../i18n/area-words';
import { EMBED_MESSAGES } from './messages';

interface SnippetProps {
  readonly summary: ViewSummary;
  /** The coarse ones. */
  readonly shapes: MapShapes;
  /** Of the atlas: "https://atlas.example.se". */
  readonly origin: string;
}

/** CSS pixels: so wide it fits a phone without any style, with room beside Sweden for names. */
const FRAME = { width: 292, height: 500 } as const;
const LOOK: Omit<MapLook, 'prefix'> = {
  margin: 8,
  borders: 0.7,
  highlights: 1,
  nameSize: 12.5,
  // Whole units are fine enough, and no outline needs a decimal.
  unitsPerPixel: 2,
};

/** The markup of one view for a page that allows neither scripts nor frames. Not to be called while React renders. */
export function snippet(props: SnippetProps): string {
  return renderMarkup(<Snippet {...props} />).replace(' xmlns="http://www.w3.org/1999/xhtml"', '');
}

/**
 * One view as HTML and SVG alone. No style, no class and no id that is not prefixed; the text says all that the map
 * does. It stays as it is when the atlas changes, so the link leads to what is newer.
 */
function Snippet({ summary, shapes, origin }: SnippetProps) {
  const { messages, choropleth, title, address, source } = summary;
  const { lang, locale, legend, map, site } = messages;
  const { data, mapData } = summary.areas;
  const { frame } = inWordsFor(data, lang, EMBED_MESSAGES[lang]);
  const prefix = `ra-${shortHash(address + choropleth.key)}-`;
  const style = pictureStyle({ prefix });
  return (
    <div lang={lang} dir="ltr">
      <p>
        <strong>{title}</strong>
      </p>
      <Lead summary={summary} />
      <SnippetMap summary={summary} shapes={shapes} prefix={prefix} />
      <p>{choropleth.sentence}</p>
      {/* With their regions by name, so that nothing is said by colour alone. */}
      <dl>
        {choropleth.legend.map((row) => [
          <dt key={row.id}>
            <Swatch
              row={{ ...row, badge: '' }}
              style={style}
              patternId={`${prefix}sample-${row.id}`}
            />
            {` ${`${row.badge} ${row.label}`.trim()}, ${legend.count(row.regions.length)}`}
          </dt>,
          row.regions.length > 0 && (
            <dd key={`${row.id} regions`}>{listOf(locale, namesOf(summary.areas, row.regions))}</dd>
          ),
        ])}
      </dl>
      <p>
        <a href={origin + address}>{`${site.name}: ${title}`}</a>
      </p>
      <p>
        <small>
          {frame.source(source)}
          {mapData && ` ${map.madeWith(mapData.source[lang])}.`}
        </small>
      </p>
    </div>
  );
}

interface SnippetMapProps extends Pick<SnippetProps, 'summary' | 'shapes'> {
  readonly prefix: string;
}

/** Sweden alone, with the lakes that people know by name. */
function SnippetMap({ summary, shapes, prefix }: SnippetMapProps) {
  const { choropleth, highlights, title, lead } = summary;
  const [titleId, descriptionId] = [`${prefix}title`, `${prefix}desc`];
  const alone: MapShapes = {
    regions: shapes.regions,
    neighbouringLand: { type: 'FeatureCollection', features: [] },
    lakes: { ...shapes.lakes, features: shapes.lakes.features.filter(isNamed) },
  };
  return (
    <MapPicture
      frame={FRAME}
      shapes={alone}
      choropleth={choropleth}
      highlights={{ ...highlights, hovered: null, focused: null, undimmed: null }}
      look={{ ...LOOK, prefix }}
      role="img"
      aria-labelledby={`${titleId} ${descriptionId}`}
      fontFamily="sans-serif"
    >
      <title id={titleId}>{title}</title>
      <desc id={descriptionId}>
        {[lead, choropleth.sentence].filter((text) => text !== '').join(' ')}
      </desc>
    </MapPicture>
  );
}

function isNamed({ properties }: FeatureCollection['features'][number]): boolean {
  return typeof properties?.['name'] === 'string';
}

/** A short name for a text, the same each time: FNV-1a, 32 bits. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}
