import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { coarseShapes } from '../../testing/coarse-shapes';
import { published, workbook } from '../../testing/published-workbook';
import type { Draft } from '../../features/studio/draft';
import type { CellLookup, CellPlace, Step, StudioReport } from '../../features/studio/report';
import type { Reply, Request } from './studio-worker';

type Listener = (event: { readonly data: Request; readonly ports: readonly object[] }) => void;

/** Where the areas of the site's first programme have their shapes. */
const SHAPES = '/data/geo/other/';

/**
 * Starts the worker where a browser would, and returns a function that asks it.
 * @param dataset what is published.
 */
async function startedWorker(dataset: object = published.dataset) {
  const listeners: Listener[] = [];
  vi.stubGlobal('self', {
    location: { origin: 'https://test' },
    addEventListener: (_: string, listener: Listener) => listeners.push(listener),
  });
  const texts = Object.fromEntries(
    [...published.files].map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  vi.stubGlobal('fetch', (url: string) => {
    if (url === `${SHAPES}regions.geojson`)
      return Promise.resolve(Response.json(coarseShapes('regions')));
    return Promise.resolve(Response.json(url.endsWith('.folder.json') ? texts : dataset));
  });
  await import('./studio-worker');
  return <Value = StudioReport>(data: Request, stages: unknown[] = []) =>
    new Promise<Value>((resolve, reject) => {
      const postMessage = (answer: Reply<Value>) => {
        if (answer.ok === null) stages.push(answer.stage);
        if (answer.ok === true) resolve(answer.value);
        if (answer.ok === false) reject(new Error(answer.reason));
      };
      for (const listener of listeners) listener({ data, ports: [{ postMessage }] });
    });
}

afterEach(() => {
  vi.unstubAllGlobals();
  // Each test starts a worker of its own.
  vi.resetModules();
});

const request = (job: Request['job'], ...args: readonly unknown[]): Request => ({
  programme: published.dataset.programme.id,
  shapes: SHAPES,
  lang: 'sv',
  job,
  args,
});
const read = (file: string, bytes: Uint8Array, steps: readonly Step[] = []) => {
  const history = { steps, undone: [] };
  const brought = { file, bytes: Uint8Array.from(bytes).buffer, areas: null };
  return request('read', { id: file, ...brought, history, saved: 0 } satisfies Draft);
};

test('what is packed and looked up is the spreadsheet that was read last, also where the one before takes longer', async () => {
  const ask = await startedWorker();
  const table = strToU8('Region;Inriktning\nDalarna;Skog\n');
  const edit: Step = { kind: 'edit', sheet: 0, row: 1, column: 1, text: 'Hav' };
  const [first, second] = await Promise.all([
    ask(read('first.xlsx', workbook)),
    ask(read('second.csv', table)),
  ]);
  expect([first.file, second.file]).toEqual(['first.xlsx', 'second.csv']);
  const textNow = async () => (await ask<CellLookup>(request('cell', 0, 'B2'))).cell.text;
  expect(await textNow()).toBe('Skog');
  const stages: unknown[] = [];
  await ask(read('second.csv', table, [edit]), stages);
  expect([await textNow(), stages]).toEqual(['Hav', []]);
  await ask(read('second.csv', strToU8('Region;Inriktning\nDalarna;Sjöar\n'), []), stages);
  expect(await textNow()).toBe('Sjöar');
  expect(stages).not.toEqual([]);
});

test('each stage of reading is reported: the cells, the rows, each region, and the results', async () => {
  const ask = await startedWorker();
  const stages: unknown[] = [];
  await ask(read('a.csv', strToU8('Region;Inriktning\nDalarna;Skog\nGotland;Hav\n')), stages);
  expect(stages).toEqual([
    { stage: 'cells' },
    { stage: 'rows' },
    { stage: 'regions', done: 0, all: 2 },
    { stage: 'regions', done: 1, all: 2 },
    { stage: 'results' },
  ]);
});

test('the files to download have the shapes of the areas that the site is about', async () => {
  const ask = await startedWorker();
  await ask(read('a.xlsx', workbook));
  const zip = await ask<Blob>(request('pack'));
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  const map = strFromU8(files['host/data/regionatlas.geojson'] ?? new Uint8Array());
  expect(map).toContain('"type":"MultiPolygon"');
  expect(map).not.toContain('"geometry":null');
});

test('where what is published cannot be fetched, there is no reason of its own', async () => {
  const ask = await startedWorker();
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(ask(read('a.xlsx', workbook))).rejects.toThrow(/^$/);
});

describe('that a workbook of another edition may undo corrections', () => {
  const told = ({ issues }: StudioReport) =>
    issues.filter(({ found }) => found.startsWith('en annan utgåva')).length;
  const unread = (...cells: readonly CellPlace[]) =>
    cells.map((cell): Step => ({ kind: 'themes', ...cell, themes: [] }));
  const another = read('b.csv', strToU8('Region;Inriktning\nDalarna;Skog\n'));

  test('is not said where it has all that is published, nor of what is corrected in it', async () => {
    const ask = await startedWorker();
    const opened = await ask(read('a.xlsx', workbook));
    const steps = unread(...titleCells(opened).slice(0, 1));
    const later = await ask(read('a.xlsx', workbook, steps));
    expect(later.edition?.changes?.regions).toHaveLength(1);
    await ask(another);
    const reopened = await ask(read('a.xlsx', workbook, steps));
    expect([opened, later, reopened].map(told)).toEqual([0, 0, 0]);
  });

  test('is not said where its draft was what is published, until that is no longer known', async () => {
    const [first, ...more] = published.dataset.regions;
    const areas = first?.areas.map((area, i) => (i === 0 ? { ...area, themes: [] } : area));
    const regions = [{ ...first, areas }, ...more];
    const ask = await startedWorker({ ...published.dataset, regions });
    const opened = await ask(read('a.xlsx', workbook));
    const cells = titleCells(opened).slice(0, 2);
    const same = await ask(read('a.xlsx', workbook, unread(...cells.slice(0, 1))));
    const later = await ask(read('a.xlsx', workbook, unread(...cells)));
    expect([same, later].map(({ edition }) => edition?.changes?.regions.length)).toEqual([0, 1]);
    await ask(another);
    const reopened = await ask(read('a.xlsx', workbook, unread(...cells)));
    expect([opened, same, later, reopened].map(told)).toEqual([1, 0, 0, 1]);
  });
});

const titleCells = ({ reading }: StudioReport) =>
  (reading?.focusAreas ?? []).map(({ cell }) => cell);
