import type { FeatureCollection, Geometry } from 'geojson';
import { boundingBox } from '../../../domain/geography/bounding-box';
import { levelOf } from '../../../domain/model/atlas';
import type { Lang, ThemeLevel } from '../../../domain/model/dataset';
import { codeOf } from '../../../domain/geography/geometry';
import { areaOf, countyIn, type RegionCode } from '../../../domain/model/region';
import { translationOf } from '../../../domain/model/translation';
import { copySource } from './json';
import type { ExportMessages } from '../../../i18n/messages';
import type { ExportSource } from './source';
import { plainText } from '../../../domain/export/text';

/** A feature collection with a foreign member for its source (RFC 7946, section 6.1). */
export interface RegionCollection extends FeatureCollection<Geometry | null> {
  readonly regionatlas: ReturnType<typeof copySource> & {
    readonly language: Lang;
    /** The labels of the themes, by their ids. */
    readonly themes: Readonly<Record<string, string>>;
    /** What the levels are called, by the values of the properties for themes. */
    readonly levels: ExportMessages['level'];
  };
}

/**
 * The shapes of the selected regions with their data: a flat property for each theme ("main", "touches", "none",
 * "unread", "no-data"), which GIS software can colour by, the themes by their labels in the language of the file, and the focus areas
 * as a list, in English with what their titles mean. A region without a shape has a null geometry. Contacts are left out, because personal data is no property
 * of a place.
 *
 * @param shapes features with a `code`.
 */
export function regionCollection(
  source: ExportSource,
  shapes: FeatureCollection,
): RegionCollection {
  const { atlas, codes, messages } = source;
  const { themes } = atlas.dataset;
  const geometries = codes.flatMap((code) => shapeOf(code, shapes) ?? []);
  return {
    type: 'FeatureCollection',
    ...(geometries.length === 0 ? {} : { bbox: boundingBox(geometries) }),
    regionatlas: {
      ...copySource(source, false),
      language: messages.lang,
      themes: Object.fromEntries(themes.map(({ id, label }) => [id, label[messages.lang]])),
      levels: messages.level,
    },
    features: codes.map((code) => ({
      type: 'Feature',
      id: code,
      geometry: shapeOf(code, shapes),
      properties: propertiesOf(source, code),
    })),
  };
}

function shapeOf(code: RegionCode, shapes: FeatureCollection): Geometry | null {
  return shapes.features.find((feature) => codeOf(feature) === code)?.geometry ?? null;
}

function propertiesOf({ atlas, choropleth, messages: { lang } }: ExportSource, code: RegionCode) {
  const { programme, themes } = atlas.dataset;
  const { shortName, slug, county, iso, nuts } = areaOf(atlas.areas, code);
  const region = atlas.regionByCode.get(code);
  const levels = themes.map(({ id, label }) => ({
    id,
    label: label[lang],
    level: levelOf(atlas, code, id),
  }));
  const labelsAt = (wanted: ThemeLevel) =>
    levels.flatMap(({ label, level }) => (level === wanted ? [label] : [])).join('; ') || null;
  return {
    code,
    name: region?.name ?? null,
    shortName,
    slug,
    county: countyIn(county, lang),
    iso,
    nuts,
    areaCount: region?.areas.length ?? null,
    ...(choropleth === null ? {} : { onMap: choropleth.regions.get(code)?.value ?? null }),
    mainThemes: labelsAt('main'),
    secondaryThemes: labelsAt('touches'),
    ...Object.fromEntries(levels.map(({ id, level }) => [`theme-${id}`, level])),
    areas: (region?.areas ?? []).map(({ id, title, body, themes: ofArea }) => {
      const titleEn = translationOf(programme, title, lang);
      const english = titleEn === null ? {} : { titleEn };
      return { id, title, ...english, text: plainText(body), themes: ofArea };
    }),
  };
}
