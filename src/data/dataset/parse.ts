import * as v from 'valibot';
import { areaIdAt } from '../../domain/model/dataset';
import type { Dataset, FocusArea, Region } from '../../domain/model/dataset';
import { textsOfArea } from '../../domain/model/published-texts';
import { identityOf } from '../../domain/model/region';
import { isQuoteFrom } from '../checks/is-quote';
import { datasetSchema } from './schema';
import { describeIssue, pathOf } from './describe-issue';
import type { ShapeRule } from './describe-issue';
import { fault } from '../checks/problem';
import type { Problem } from '../checks/problem';

/** What a published dataset was expected to be, so that the interface can word it in its language. */
export type DatasetRule =
  | ShapeRule
  | 'once'
  | 'slug-of-code'
  | 'area-of-region'
  | 'known-theme'
  | 'one-main'
  | 'quote-of-area'
  | 'another-region';

export interface DatasetProblem extends Problem {
  readonly rule: DatasetRule;
}

export type ParsedDataset =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problems: readonly DatasetProblem[] };

type Tell = (rule: DatasetRule, place: string, found: string, expected: string) => void;

/**
 * The published dataset, checked for shape and then for sense; or every fault. Wrong content is never
 * half used, but a dataset may hold fewer than the 21 regions: the others have no data.
 * `file` is what the problems call the dataset.
 */
export function parseDataset(json: unknown, file = 'dataset.json'): ParsedDataset {
  const problems: DatasetProblem[] = [];
  const tell: Tell = (rule, place, found, expected) => {
    problems.push({ ...fault({ file, place }, found, expected), rule });
  };
  const result = v.safeParse(datasetSchema, json);
  if (result.success) {
    checkSense(result.output, tell);
    return problems.length === 0 ? { ok: true, dataset: result.output } : { ok: false, problems };
  }
  for (const issue of result.issues) {
    const { rule, found, expected } = describeIssue(issue);
    tell(rule, pathOf(issue).join('.'), found, expected);
  }
  return { ok: false, problems };
}

function checkSense({ themes, regions }: Dataset, tell: Tell): void {
  const known = new Set(themes.map(({ id }) => id));
  tellRepeated(
    'themes',
    themes.map(({ id }) => id),
    tell,
  );
  tellRepeated(
    'regions',
    regions.map(({ code }) => code),
    tell,
  );
  for (const [index, region] of regions.entries()) {
    checkRegion(region, `regions.${String(index)}`, tell);
    for (const [at, area] of region.areas.entries()) {
      checkThemes(area, `regions.${String(index)}.areas.${String(at)}.themes`, known, tell);
    }
  }
}

function checkRegion(region: Region, place: string, tell: Tell): void {
  const { code, slug, areas, neighbours } = region;
  const expected = identityOf(code).slug;
  if (slug !== expected) tell('slug-of-code', `${place}.slug`, `"${slug}"`, `"${expected}"`);
  for (const [index, { id }] of areas.entries()) {
    const right = areaIdAt(code, index);
    const at = `${place}.areas.${String(index)}.id`;
    if (id !== right) tell('area-of-region', at, `"${id}"`, `"${right}"`);
  }
  const codes = neighbours.map((neighbour) => neighbour.code);
  tellRepeated(`${place}.neighbours`, codes, tell);
  if (codes.includes(code)) {
    tell('another-region', `${place}.neighbours`, `"${code}"`, 'another region');
  }
}

function checkThemes(area: FocusArea, place: string, known: ReadonlySet<string>, tell: Tell): void {
  const texts = textsOfArea(area);
  for (const [index, { id, evidence }] of area.themes.entries()) {
    const at = `${place}.${String(index)}`;
    if (!known.has(id)) tell('known-theme', `${at}.id`, `"${id}"`, 'one of the themes');
    if (!isQuoteFrom(evidence, texts)) {
      tell('quote-of-area', `${at}.evidence`, `"${evidence}"`, `words of the area "${area.id}"`);
    }
  }
  const mains = area.themes.filter(({ level }) => level === 'main').length;
  if (mains !== 1) tell('one-main', place, String(mains), 'exactly one main theme');
  tellRepeated(
    place,
    area.themes.map(({ id }) => id),
    tell,
  );
}

function tellRepeated(place: string, keys: readonly string[], tell: Tell): void {
  for (const [index, key] of keys.entries()) {
    if (keys.indexOf(key) < index) {
      tell('once', `${place}.${String(index)}`, `"${key}" a second time`, 'each only once');
    }
  }
}
