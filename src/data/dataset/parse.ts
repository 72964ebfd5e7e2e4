import { focusAreaIdAt, type Dataset, type Region } from '../../domain/model/dataset';
import { textsOfFocusArea } from '../../domain/model/published-texts';
import { createAreaSystem, type AreaSystem } from '../../domain/model/region';
import { themeIssues } from '../../domain/interpretation/theme-issues';
import { repeatsIn } from '../../domain/model/repeats';
import { repeatedLabels } from './rules';
import { datasetSchema } from '../../domain/model/dataset-schema';
import { readValue } from '../issues/describe-schema-issue';
import { error, type ReadResult } from '../issues/issue';

/**
 * Reads the published dataset: nothing where anything is wrong with it, first its shape, then its sense. Of faults in its
 * sense the place is told: a steward has read in words what is wrong, in the files that it is made of.
 * A dataset may hold fewer than the 21 regions: the others have no data.
 * @param file what the issues call the dataset.
 */
export function parseDataset(json: unknown, file = 'dataset.json'): ReadResult<Dataset> {
  const read = readValue(datasetSchema, file, json);
  if (read.value === null) return read;
  const issues = misfits(read.value).map((place) =>
    error({ file, place }, 'what does not agree with the rest', 'a dataset as it is published'),
  );
  return { value: issues.length === 0 ? read.value : null, issues };
}

/** The places of what is repeated, or is about something that is not there. */
function misfits({ families, themes, areaSystem, regions }: Dataset): readonly string[] {
  const areas = createAreaSystem(areaSystem);
  const ids = themes.map(({ id }) => id);
  const familyIds = families.map(({ id }) => id);
  const known = new Set(ids);
  return [
    ...repeats('families', familyIds),
    ...repeats('themes', ids),
    ...themes.flatMap(({ family }, index) =>
      familyIds.includes(family) ? [] : [`themes.${index}.family`],
    ),
    ...Object.entries({ families, themes }).flatMap(([kind, labelled]) =>
      repeatedLabels(labelled).map(({ index, lang }) => `${kind}.${index}.label.${lang}`),
    ),
    ...repeats(
      'regions',
      regions.map(({ code }) => code),
    ),
    ...regions.flatMap((region, index) =>
      inRegion(region, areas, known).map((place) => `regions.${index}.${place}`),
    ),
  ];
}

function inRegion(
  { code, slug, areas: focusAreas, neighbours }: Region,
  { byCode }: AreaSystem,
  themes: ReadonlySet<string>,
): readonly string[] {
  const codes = neighbours.map((neighbour) => neighbour.code);
  return [
    ...(byCode.get(code)?.slug === slug ? [] : ['slug']),
    ...(codes.includes(code) ? ['neighbours'] : []),
    ...repeats('neighbours', codes),
    ...focusAreas.flatMap((focusArea, index) => [
      ...(focusArea.id === focusAreaIdAt(code, index) ? [] : [`areas.${index}.id`]),
      ...themeIssues(focusArea.themes, themes, textsOfFocusArea(focusArea)).map((issue) =>
        issue.kind === 'main-count'
          ? `areas.${index}.themes`
          : `areas.${index}.themes.${issue.index}`,
      ),
    ]),
  ];
}

const repeats = (place: string, keys: readonly string[]) =>
  repeatsIn(keys).map((index) => `${place}.${index}`);
