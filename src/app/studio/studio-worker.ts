import '../../ui/missing-methods';
import { fetchDataset } from '../../data/dataset/fetch';
import { fetchCollection, isFeatureCollection } from '../../data/fetch-geometry';
import { fetchJson } from '../../data/fetch-json';
import { programmePath } from '../../store/data-paths';
import type { Answer, Request } from './request';
import { packEdition } from './pack-edition';
import { readEdition, readOtherwise, type EditionReading, type Published } from './read-edition';

const base = import.meta.env.BASE_URL;
const get = (url: string) => fetch(url);
let fetching: Promise<Published> | null = null;
/** The last spreadsheet as it was brought, and as it has become. */
let brought: EditionReading | null = null;
let last: EditionReading | null = null;

self.addEventListener('message', ({ data, ports: [port] }: MessageEvent<Request>) => {
  answer(data).then(
    (value) => port?.postMessage({ ok: true, value } satisfies Answer),
    (error: unknown) => port?.postMessage({ ok: false, reason: String(error) } satisfies Answer),
  );
});

async function answer(request: Request): Promise<unknown> {
  switch (request.kind) {
    case 'pack':
      return pack();
    case 'read': {
      const published = await publishedOf(request.programme);
      brought = await readEdition(request.name, new Uint8Array(request.bytes), published);
      last = brought;
      return last.report;
    }
    case 'apply':
      if (brought === null || fetching === null) throw new Error('There is no spreadsheet.');
      last = readOtherwise(brought, request.steps, await fetching);
      return last.report;
  }
}

async function pack(): Promise<Blob> {
  const { edition, report } = last ?? {};
  if (!edition || !report?.edition) throw new Error('There is no edition without errors.');
  const shapes = await fetchCollection(`${base}geo/regions.geojson`, get);
  if (!isFeatureCollection(shapes)) throw new Error(`${base}geo/regions.geojson`);
  const zip = await packEdition(edition, report.edition, self.location.origin + base, shapes);
  return new Blob([zip], { type: 'application/zip' });
}

/** What is published, fetched once; after a failure it can be asked for again. */
function publishedOf(programme: string): Promise<Published> {
  fetching ??= fetchPublished(programme).catch((error: unknown) => {
    fetching = null;
    throw error;
  });
  return fetching;
}

async function fetchPublished(programme: string): Promise<Published> {
  const file = base + programmePath.folder(programme);
  const [dataset, folder] = await Promise.all([
    fetchDataset(base + programmePath.dataset(programme), get),
    fetchJson(file, get),
  ]);
  if (!dataset.ok) throw new Error(dataset.failure.file);
  const texts = folder.ok ? folder.json : null;
  if (typeof texts !== 'object' || texts === null) throw new Error(file);
  const encoder = new TextEncoder();
  return {
    dataset: dataset.dataset,
    files: new Map(
      Object.entries(texts).map(([path, text]) => [path, encoder.encode(String(text))]),
    ),
  };
}
