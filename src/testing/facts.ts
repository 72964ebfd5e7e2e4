import fc from 'fast-check';
import { realDataset } from './real-dataset';
import type { Dataset, FocusArea, Region } from '../domain/model/dataset';

/** The published dataset. */
export const dataset = realDataset();
/** Its themes, in order. */
export const themeIds: readonly string[] = dataset.themes.map(({ id }) => id);

/** Themes for one area: the first is what it is about. */
const anyReading = fc.subarray([...themeIds], { minLength: 1, maxLength: 5 }).chain((ids) =>
  fc.nat({ max: ids.length - 1 }).map((main) =>
    ids.map((id, i) => ({
      id,
      level: i === main ? ('main' as const) : ('touches' as const),
      evidence: `citat om ${id}`,
    })),
  ),
);

function anyRegion(region: Region): fc.Arbitrary<Region> {
  return fc.array(anyReading, { minLength: 0, maxLength: 3 }).map((readings) => ({
    ...region,
    areas: readings.map((themes, i) => focusAreaAt(region, i, themes)),
  }));
}

function focusAreaAt(region: Region, i: number, themes: FocusArea['themes']): FocusArea {
  const { title = 'Titel', body = [] } = region.areas[i] ?? {};
  return { id: `${region.code}-${i + 1}`, title, body, themes };
}

/** Any dataset with the real regions and themes, but some regions missing and other focus areas and readings. */
export const anyDataset: fc.Arbitrary<Dataset> = fc
  .subarray([...dataset.regions], { minLength: 0 })
  .chain((regions) => fc.tuple(...regions.map(anyRegion)))
  .map((regions) => ({ ...dataset, regions }));

/** Labels of another programme's themes: some begin alike, some have an "och" in them. */
const OTHER_LABELS = [
  ['Vägar', 'Roads'],
  ['Vägar och spår', 'Roads and tracks'],
  ['Vatten', 'Water'],
  ['Vatten och avlopp', 'Water and sewage'],
  ['Kultur', 'Culture'],
  ['Idrott och kultur', 'Sport and culture'],
  ['Handel över gränser', 'Trade across borders'],
  ['Skog', 'Forestry'],
  ['Fiske', 'Fishing'],
  ['Bostäder', 'Housing'],
  ['Vård och omsorg', 'Health and care'],
  ['Äldre', 'Older people'],
  ['Språk', 'Languages'],
  ['Rymd och flyg', 'Space and aviation'],
] as const;

/** The same as another programme with themes of its own, whose ids alone are the real ones. */
function asOtherProgramme(data: Dataset): Dataset {
  const [firstFamily, ...families] = data.families;
  if (!firstFamily) return data;
  return {
    ...data,
    programme: { ...data.programme, title: 'Prov och försök 2' },
    families: [
      { ...firstFamily, label: { sv: 'Land och vatten', en: 'Land and water' } },
      ...families,
    ],
    themes: data.themes.map((theme, i) => {
      const [sv, en] = OTHER_LABELS[i] ?? [theme.label.sv, theme.label.en];
      const inText = sv === 'Vatten' ? { sv: 'Vätterns vatten', en: 'the water' } : undefined;
      return { ...theme, label: { sv, en }, inText };
    }),
  };
}

/** Any dataset, of the published programme or of a made-up one. */
export const anyProgramme: fc.Arbitrary<Dataset> = fc.oneof(
  anyDataset,
  anyDataset.map(asOtherProgramme),
);
