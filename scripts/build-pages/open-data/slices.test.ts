import { expect, it } from 'vitest';
import { renderPage } from '../../../src/app/prerender';
import { parseDataset } from '../../../src/data/dataset/parse';
import { UNKNOWN_COPY } from '../../../src/domain/model/published-copy';
import { madeUpDataset } from '../../../src/testing/made-up-dataset';
import { realDataset } from '../../../src/testing/real-dataset';
import { slicePath } from '../../../src/store/data-paths';
import { slices } from './slices';
import { exportSv } from '../../../src/testing/messages';

const dataset = realDataset();
const provenance = { digest: 'ab'.repeat(32), date: null, address: null };
const files = slices(dataset, provenance, exportSv);

it('has a file for every region with data and every theme that is used', () => {
  const used = new Set(
    dataset.regions.flatMap((region) =>
      region.areas.flatMap(({ themes }) => themes.map(({ id }) => id)),
    ),
  );
  expect([...files.keys()].toSorted()).toEqual(
    [
      ...dataset.regions.map(({ slug }) => slicePath.region(slug)),
      ...[...used].map((id) => slicePath.theme(id)),
    ].toSorted(),
  );
});

it.each([...files])(
  '%s is a dataset by the published rules, and names its version',
  (path, text) => {
    const value = JSON.parse(text) as { readonly $schema: string };
    const { issues } = parseDataset({ ...value, $schema: dataset.$schema }, path);
    expect(issues).toEqual([]);
    expect(value).toMatchObject({ extract: { version: provenance.digest } });
    expect(new URL(value.$schema, `https://atlas.example/${path}`).pathname).toBe(
      `/data/${dataset.$schema}`,
    );
  },
);

it('a theme’s file has exactly the regions that have it', () => {
  for (const { id } of dataset.themes) {
    const text = files.get(slicePath.theme(id));
    if (text === undefined) continue;
    const { regions } = JSON.parse(text) as typeof dataset;
    const having = dataset.regions.filter((region) =>
      region.areas.some(({ themes }) => themes.some((theme) => theme.id === id)),
    );
    expect(regions.map(({ code }) => code).toSorted()).toEqual(
      having.map(({ code }) => code).toSorted(),
    );
  }
});

it.each([
  [['C b'], ['b.json']],
  [[], []],
])('the page for developers leads to a theme that has a file: %j', async (areas, wanted) => {
  const made = madeUpDataset({ '20': ['A'], '21': areas });
  const unread = made.regions.map((region) =>
    region.code === '20'
      ? { ...region, areas: region.areas.map((each) => ({ ...each, themes: [] })) }
      : region,
  );
  const none = { type: 'FeatureCollection' as const, features: [] };
  const { body } = await renderPage('om/utvecklare/', {
    dataset: { ...made, regions: unread },
    geometry: { regions: none, neighbouringLand: none, lakes: none },
    base: '/',
    publishedCopy: UNKNOWN_COPY,
  });
  const examples = [...body.matchAll(/href="\/data\/tema\/([^"]+)"/g)].map(([, name]) => name);
  // "b" is a secondary theme, and comes before "c".
  expect(examples).toEqual(wanted);
});
