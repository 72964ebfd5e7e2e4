import type { FeatureCollection, Geometry } from 'geojson';
import { boundingBox } from '../../../domain/geography/bounding-box';
import { levelOf, type Atlas } from '../../../domain/model/atlas';
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
  const { atlas, codes, choropleth, messages } = source;
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
      properties: {
        ...facts(atlas, code, messages.lang),
        ...(choropleth === null ? {} : { onMap: choropleth.regions.get(code)?.value ?? null }),
        mainThemes: labelsAt(atlas, code, 'main', messages.lang),
        secondaryThemes: labelsAt(atlas, code, 'touches', messages.lang),
        ...themeLevels(atlas, code),
        areas: focusAreasOf(atlas, code, messages.lang),
      },
    })),
  };
}

function shapeOf(code: RegionCode, shapes: FeatureCollection): Geometry | null {
  return shapes.features.find((feature) => codeOf(feature) === code)?.geometry ?? null;
}

function facts(atlas: Atlas, code: RegionCode, lang: Lang) {
  const { shortName, slug, county, iso, nuts } = areaOf(atlas.areas, code);
  const region = atlas.regionByCode.get(code);
  return {
    code,
    name: region?.name ?? null,
    shortName,
    slug,
    county: countyIn(county, lang),
    iso,
    nuts,
    areaCount: region?.areas.length ?? null,
  };
}

function themeLevels(atlas: Atlas, code: RegionCode): Readonly<Record<string, string>> {
  return Object.fromEntries(
    atlas.dataset.themes.map(({ id }) => [`theme-${id}`, levelOf(atlas, code, id)]),
  );
}

/** The labels of a region's themes at a level, as one text; null where it has none. */
function labelsAt(atlas: Atlas, code: RegionCode, level: ThemeLevel, lang: Lang): string | null {
  const labels = atlas.dataset.themes
    .filter(({ id }) => levelOf(atlas, code, id) === level)
    .map(({ label }) => label[lang]);
  return labels.length === 0 ? null : labels.join('; ');
}

function focusAreasOf({ dataset, regionByCode }: Atlas, code: RegionCode, lang: Lang) {
  return (regionByCode.get(code)?.areas ?? []).map(({ id, title, body, themes }) => {
    const titleEn = translationOf(dataset.programme, title, lang);
    return {
      id,
      title,
      ...(titleEn === null ? {} : { titleEn }),
      text: plainText(body),
      themes,
    };
  });
}
