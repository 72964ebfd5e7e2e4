import { focusAreaIdAt } from '../../domain/model/dataset';
import type { Dataset, FocusArea, Region } from '../../domain/model/dataset';
import { textsOfFocusArea } from '../../domain/model/published-texts';
import { createAreaSystem, type AreaSystem } from '../../domain/model/region';
import { themeIssues } from '../../domain/interpretation/theme-issues';
import { repeatsIn } from '../../domain/model/repeats';
import { ONE_OR_TWO_MAIN, repeatedLabels, themesWithoutFamily } from './rules';
import { datasetSchema } from '../../domain/model/dataset-schema';
import { readValue } from '../issues/describe-schema-issue';
import { error, type Issue, type ReadResult } from '../issues/issue';
import { fill, type Wording } from '../issues/wording';

type Report = (place: string, found: Wording, expected: Wording) => void;

/**
 * Reads the published dataset: nothing where anything is wrong with it, first its shape, then its sense.
 * A dataset may hold fewer than the 21 regions: the others have no data.
 * @param file what the issues call the dataset.
 */
export function parseDataset(json: unknown, file = 'dataset.json'): ReadResult<Dataset> {
  const read = readValue(datasetSchema, file, json);
  if (read.value === null) return read;
  const issues: Issue[] = [];
  checkSense(read.value, (place, found, expected) => {
    issues.push(error({ file, place }, found, expected));
  });
  return { value: issues.length === 0 ? read.value : null, issues };
}

function checkSense({ families, themes, areaSystem, regions }: Dataset, report: Report): void {
  const areas = createAreaSystem(areaSystem);
  const ids = themes.map(({ id }) => id);
  const known = new Set(ids);
  const familyIds = families.map(({ id }) => id);
  reportRepeats('families', familyIds, report);
  reportRepeats('themes', ids, report);
  for (const index of themesWithoutFamily(themes, familyIds)) {
    const found = fill('"{}"', themes[index]?.family ?? '');
    report(`themes.${index}.family`, found, 'one of the families');
  }
  for (const [kind, labelled] of Object.entries({ families, themes })) {
    for (const { index, lang, label } of repeatedLabels(labelled)) {
      reportRepeat(`${kind}.${index}.label.${lang}`, label, report);
    }
  }
  reportRepeats(
    'regions',
    regions.map(({ code }) => code),
    report,
  );
  for (const [index, region] of regions.entries()) {
    checkRegion(region, areas, `regions.${index}`, report);
    for (const [at, focusArea] of region.areas.entries()) {
      checkThemes(focusArea, `regions.${index}.areas.${at}.themes`, known, report);
    }
  }
}

function checkRegion(region: Region, system: AreaSystem, place: string, report: Report): void {
  const { code, slug, areas: focusAreas, neighbours } = region;
  const expected = system.byCode.get(code)?.slug;
  if (expected === undefined) {
    report(`${place}.code`, fill('"{}"', code), 'the code of one of the areas');
  } else if (slug !== expected) {
    report(`${place}.slug`, fill('"{}"', slug), fill('"{}"', expected));
  }
  for (const [index, { id }] of focusAreas.entries()) {
    const right = focusAreaIdAt(code, index);
    const at = `${place}.areas.${index}.id`;
    if (id !== right) report(at, fill('"{}"', id), fill('"{}"', right));
  }
  const codes = neighbours.map((neighbour) => neighbour.code);
  reportRepeats(`${place}.neighbours`, codes, report);
  if (codes.includes(code)) {
    report(`${place}.neighbours`, fill('"{}"', code), 'another code');
  }
}

function checkThemes(
  focusArea: FocusArea,
  place: string,
  known: ReadonlySet<string>,
  report: Report,
): void {
  for (const issue of themeIssues(focusArea.themes, known, textsOfFocusArea(focusArea))) {
    if (issue.kind === 'main-count') {
      const { count } = issue;
      const found = count === 0 ? 'no main theme' : fill('{} main themes', count);
      report(place, found, ONE_OR_TWO_MAIN);
      continue;
    }
    const at = `${place}.${issue.index}`;
    const { id = '', evidence = '' } = focusArea.themes[issue.index] ?? {};
    if (issue.kind === 'unknown') report(`${at}.id`, fill('"{}"', id), 'one of the themes');
    else if (issue.kind === 'repeated') reportRepeat(at, id, report);
    else {
      const expected = fill('words of the focus area "{}"', focusArea.id);
      report(`${at}.evidence`, fill('"{}"', evidence), expected);
    }
  }
}

function reportRepeats(place: string, keys: readonly string[], report: Report): void {
  for (const index of repeatsIn(keys)) reportRepeat(`${place}.${index}`, keys[index], report);
}

function reportRepeat(place: string, key: string | undefined, report: Report): void {
  report(place, fill('"{}" a second time', key ?? ''), 'each only once');
}
