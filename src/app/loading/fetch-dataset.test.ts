// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { sha256 } from '../../data/dataset/sha256';
import { isReplaced } from './fetch-dataset';

afterEach(() => vi.unstubAllGlobals());

const BUILT = '{"is":"built"}';
const EARLY = 'Mon, 02 Nov 2026 10:00:00 GMT';
const SOON = 'Mon, 02 Nov 2026 10:00:20 GMT';
const LATE = 'Mon, 09 Nov 2026 10:00:00 GMT';

/** What a host has: the data, what the digest beside them is of, and when each was changed. */
interface Host {
  readonly data: string;
  readonly digestOf: string;
  readonly dates?: readonly [data: string, digest: string];
  /** True where only what is asked for in full is answered, as by the service worker offline. */
  readonly hasNoHeads?: boolean;
  /** Of the answers for the data: 200 where nothing is said. */
  readonly status?: number;
}

/** Asks a host for a page built from `BUILT`. Returns the answer, and whether the data were fetched for it. */
async function ask({ data, digestOf, dates, hasNoHeads, status = 200 }: Host) {
  const asked: string[] = [];
  const dated = (date: string | undefined) => ({
    headers: date === undefined ? {} : { 'Last-Modified': date },
  });
  vi.stubGlobal('fetch', async (url: string, { method = 'GET' } = {}) => {
    asked.push(`${method} ${url}`);
    if (url.endsWith('.sha256')) {
      return new Response(`${await sha256(digestOf)}  a.json\n`, dated(dates?.[1]));
    }
    if (method === 'HEAD' && hasNoHeads) throw new TypeError('no network');
    return new Response(method === 'HEAD' ? null : data, { ...dated(dates?.[0]), status });
  });
  const root = document.createElement('div');
  Object.assign(root.dataset, { programme: 'a', digest: await sha256(BUILT) });
  const answer = await isReplaced(root, '/atlas/');
  return { isReplaced: answer, fetchesData: asked.includes('GET /atlas/data/a.json') };
}

test.each<[string, Host, { isReplaced: boolean; fetchesData: boolean }]>([
  [
    'data and digest as they were built are not replaced',
    { data: BUILT, digestOf: BUILT, dates: [EARLY, EARLY] },
    { isReplaced: false, fetchesData: false },
  ],
  [
    'data replaced with their digest are replaced',
    { data: '{}', digestOf: '{}', dates: [LATE, LATE] },
    { isReplaced: true, fetchesData: false },
  ],
  [
    'data replaced without their digest are replaced',
    { data: '{}', digestOf: BUILT, dates: [LATE, EARLY] },
    { isReplaced: true, fetchesData: true },
  ],
  [
    'data replaced by a file that is older than the digest are replaced',
    { data: '{}', digestOf: BUILT, dates: [EARLY, LATE] },
    { isReplaced: true, fetchesData: true },
  ],
  [
    'the same data put there anew are not replaced',
    { data: BUILT, digestOf: BUILT, dates: [LATE, EARLY] },
    { isReplaced: false, fetchesData: true },
  ],
  [
    'the data of files that were copied one after the other are not fetched',
    { data: BUILT, digestOf: BUILT, dates: [EARLY, SOON] },
    { isReplaced: false, fetchesData: false },
  ],
  [
    'the data of a host that dates nothing are not fetched',
    { data: '{}', digestOf: BUILT },
    { isReplaced: false, fetchesData: false },
  ],
  [
    'data that are missing are not replaced, whatever the page for that is dated',
    { data: '<p>Not found</p>', digestOf: BUILT, dates: [EARLY, LATE], status: 404 },
    { isReplaced: false, fetchesData: false },
  ],
  [
    'data replaced with their digest are replaced where a host does not say when',
    { data: '{}', digestOf: '{}', hasNoHeads: true },
    { isReplaced: true, fetchesData: false },
  ],
  [
    'data with their digest as it was built are not replaced where a host does not say when',
    { data: BUILT, digestOf: BUILT, hasNoHeads: true },
    { isReplaced: false, fetchesData: false },
  ],
])('%s', async (_, host, expected) => {
  expect(await ask(host)).toEqual(expected);
});

test('a host that cannot be reached has nothing replaced', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
  const root = document.createElement('div');
  root.dataset['digest'] = 'a';
  expect(await isReplaced(root, '/')).toBe(false);
});
