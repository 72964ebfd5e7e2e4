import { expect } from 'vitest';
import { checkSite } from '../../scripts/check-data/check-site';
import { publishSite } from '../../scripts/publish-data/publish-site';
import { catalogue } from '../../scripts/shared/project-files';
import { pagePaths } from '../app/prerender';
import { parseDataset } from '../data/dataset/parse';
import { issueSentence, type Issue } from '../data/issues/issue';
import { fetchSearchFacts } from '../data/search-facts';
import { createAtlas, type Atlas } from '../domain/model/atlas';
import type { Dataset } from '../domain/model/dataset';
import { textsOfFocusArea } from '../domain/model/published-texts';
import { createSearchEngine } from '../domain/search/engine';
import type { SearchFacts } from '../domain/search/facts';
import { programmePath } from '../store/data-paths';
import { codecOf } from '../store/pages';
import { programmeFolder } from '../store/paths';
import { decode, encode } from '../store/url-codec';
import { colourByThemes, DEFAULT_VIEW, selectRegion, type ViewState } from '../store/view-state';
import { panelMarkup } from './panel-markup';
import { readHtml } from './read-html';

/**
 * Returns the dataset of every programme in the data/ below `root`, by its id, after what must hold of any data: it is sound,
 * the browser can read it, each page has an address of its own and says what it is about, and the search finds each region.
 */
export async function publishedSite(root: string): Promise<ReadonlyMap<string, Dataset>> {
  expect(errorsIn(checkSite(root).issues)).toEqual([]);
  const { files, issues } = await publishSite(root, { contacts: true, address: null });
  expect(errorsIn(issues)).toEqual([]);
  const fileAt = (path: string) => {
    const content = files?.get(path);
    return Promise.resolve(new Response(String(content), { status: content ? 200 : 404 }));
  };
  const programmes = (catalogue(root).value ?? []).map(async (id, index) => {
    const folder = programmeFolder(id, index);
    const parsed = parseDataset(await (await fileAt(folder + programmePath.dataset(id))).json());
    const { value: dataset } = parsed;
    if (dataset === null) throw new Error(errorsIn(parsed.issues).join('\n'));
    const atlas = createAtlas(dataset);
    expectAddresses(atlas);
    expectTexts(atlas);
    expectFound(atlas, await fetchSearchFacts(folder + programmePath.search(id), fileAt));
    return [id, dataset] as const;
  });
  return new Map(await Promise.all(programmes));
}

/** Returns the errors among issues, as sentences. */
export function errorsIn(issues: readonly Issue[]): readonly string[] {
  return issues.filter(({ severity }) => severity === 'error').map(issueSentence);
}

function expectAddresses(atlas: Atlas): void {
  const codec = codecOf(atlas, '/');
  const paths = pagePaths(atlas.dataset);
  const views = paths.map((path) => decode({ pathname: `/${path}`, search: '' }, codec));
  expect(views.map((view) => encode(view, codec))).toEqual(paths.map((path) => `/${path}`));
  expect(views.filter(({ subject }) => subject.kind === 'unknown')).toEqual([]);
  expect(new Set(paths).size).toBe(paths.length);
}

/** Every name, text and contact of a region and every theme is on the page of that region or theme. */
function expectTexts(atlas: Atlas): void {
  const { areas, dataset } = atlas;
  const codec = codecOf(atlas, '/');
  const textAt = (view: ViewState) =>
    readHtml(panelMarkup(encode(view, codec), dataset), 'sv')
      .map(({ text }) => text)
      .join('');
  for (const { code, shortName } of areas.areas) {
    const region = dataset.regions.find((each) => each.code === code);
    const texts = [
      ...(region?.areas.flatMap(textsOfFocusArea) ?? [shortName]),
      ...(region?.contacts.map(({ name }) => name) ?? []),
    ];
    const page = textAt(selectRegion(DEFAULT_VIEW, code));
    expect(texts.filter((text) => !page.includes(text))).toEqual([]);
  }
  for (const { id, label } of dataset.themes)
    expect(textAt(colourByThemes(DEFAULT_VIEW, [id]))).toContain(label.sv);
}

/** Every region is found by its name. */
function expectFound(atlas: Atlas, facts: SearchFacts): void {
  const engine = createSearchEngine(atlas, facts);
  const { areas } = atlas.areas;
  const lost = areas.filter(({ code, county }) => !engine.find(county).regions.includes(code));
  expect(lost.map(({ county }) => county)).toEqual([]);
}
