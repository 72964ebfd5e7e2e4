import { expect, test } from 'vitest';
import { realDataset } from '../../testing/real-dataset';
import { appContextAt } from '../../testing/app-context-at';
import { csvParts, namePart } from '../../domain/export/name';
import { draftSv } from '../../i18n/sv/draft';
import { createExportJob, type Scope } from './export-job';
import { en, sv } from '../../testing/messages';

const COPY = { origin: 'https://atlas.example', digest: '0123456789abcdef'.repeat(4) };

test.each<[Scope, string, string, number]>([
  ['shown', '/region/dalarna/', '/region/dalarna/', 1],
  ['everything', '/region/dalarna/', '/', 21],
  ['everything', '/region/dalarna/?tema=livsmedel&jamfor=20,21', '/tema/livsmedel/', 21],
  ['shown', '/?jamfor=20,06&tema=livsmedel', '/tema/livsmedel/?jamfor=20,06', 2],
  ['everything', '/?q=turism', '/', 21],
])('a file of %s at %s names %s, and holds %i regions', async (scope, at, address, count) => {
  const app = appContextAt(at, realDataset(), { publishedCopy: COPY });
  const job = await createExportJob(scope, app, sv, new Date(2026, 10, 23));
  expect(job.source.provenance).toEqual({
    digest: COPY.digest,
    date: '2026-11-23',
    address: `https://atlas.example${address}`,
  });
  expect(job.source.codes).toHaveLength(count);
});

test.each([
  ['/region/dalarna/', 'inriktningar', 'inriktningar-komma', 'karta'],
  ['/en/region/dalarna/', 'focus-areas', 'focus-areas-comma', 'map'],
])(
  'the name of a file at %s says what is in it, in the language of the page',
  async (at, ...names) => {
    const messages = at.startsWith('/en/') ? en : sv;
    const app = appContextAt(at, realDataset(), { publishedCopy: COPY, messages });
    const job = await createExportJob('shown', app, messages, new Date(2026, 10, 23));
    const { lang } = messages;
    const parts = [
      csvParts('areas', ';', lang),
      csvParts('areas', ',', lang),
      [namePart('map', lang)],
    ];
    expect(parts.map((each) => job.nameOf(each, 'x'))).toEqual(
      names.map((name) => `regionatlas-dalarna-${name}-2026-11-23.x`),
    );
  },
);

test('a file of a draft says so, and has no address', async () => {
  const draft = {
    ...draftSv,
    studio: { href: '/verkstad/', label: draftSv.publish },
    embedPreview: null,
  };
  const dataset = realDataset();
  const app = appContextAt('/region/dalarna/', dataset, { publishedCopy: COPY, draft });
  const job = await createExportJob('shown', app, sv, new Date(2026, 10, 23));
  expect(job.source.provenance.address).toBeNull();
  expect(job.nameOf([], 'x')).toBe('regionatlas-utkast-dalarna-2026-11-23.x');
  expect(job.source.messages.sourceLine(dataset.programme)).toMatch(/^Utkast, inte publicerat\. ./);
});

test.each([
  ['/tema/livsmedel/?del=norrland', 'livsmedel-norrland'],
  ['/?del=norrland', 'norrland'],
])('a file of a part of the country at %s is named so', async (at, name) => {
  const app = appContextAt(at, realDataset(), { publishedCopy: COPY });
  const job = await createExportJob('shown', app, sv, new Date(2026, 10, 23));
  expect(job.nameOf([], 'x')).toBe(`regionatlas-${name}-2026-11-23.x`);
});
