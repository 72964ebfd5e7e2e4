import '../../ui/missing-methods';
import { fetchDataset } from '../../data/dataset/fetch';
import { fetchCollection, isFeatureCollection } from '../../data/fetch-geometry';
import { fetchJson } from '../../data/fetch-json';
import { programmePath } from '../../store/data-paths';
import type { Lang } from '../../domain/model/dataset';
import type { StudioEngine } from '../../features/studio/engine';
import type { AreasSource, AreasStage, OwnAreas } from '../../features/studio/own-areas';
import type { ImportStage } from '../../features/studio/report';
import type { BroughtAreas } from '../../data/areas/bring-areas';
import { untilFetched } from '../loading/until-fetched';
import { areasReport, readOwnAreas, withOwnAreas } from './own-areas';
import { findCell } from './find-cell';
import { saveSheets } from './save-sheets';
import { packEdition } from './pack-edition';
import { shownEdition } from './shown-edition';
import { readEdition, applySteps, type EditionImport, type Published } from './read-edition';

const base = import.meta.env.BASE_URL;
const get = (url: string) => fetch(url);
const publishedOf = untilFetched(fetchPublished);
/** The last spreadsheet as it was brought, and as it has become. */
let brought: EditionImport | null = null;
let last: EditionImport | null = null;
/** What it builds on: what is published, and areas that were brought. */
let source: Published | null = null;
let readCount = 0;
/** The last areas, which take seconds to work out. */
let lastAreas: { readonly source: AreasSource; readonly made: BroughtAreas } | null = null;

/** What the page asks of the worker: a job of the engine, and what it is called with. */
export interface Request {
  /** The site's first programme, and the language of the page. */
  readonly programme: string;
  /** Where the shapes of its areas are, with a slash at the end. */
  readonly shapes: string;
  readonly lang: Lang;
  readonly job: keyof StudioEngine;
  readonly args: readonly unknown[];
}

/** The last answer says how it went; those before it, if any, what has begun. */
export type Answer<Value = unknown, Stage = AreasStage | ImportStage> =
  | { readonly ok: null; readonly stage: Stage }
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: string };

self.addEventListener('message', ({ data, ports: [port] }: MessageEvent<Request>) => {
  const answer = (content: Answer) => port?.postMessage(content);
  const onStage = (stage: AreasStage | ImportStage) => answer({ ok: null, stage });
  const job: unknown = Reflect.apply(engineFor(data)[data.job], undefined, [...data.args, onStage]);
  Promise.resolve(job).then(
    (value) => answer({ ok: true, value }),
    (error: unknown) => answer({ ok: false, reason: String(error) }),
  );
});

/** The engine itself. All that it keeps is of the worker: it can be made anew for each request. */
function engineFor({ programme, shapes, lang }: Request): StudioEngine {
  return {
    read: async (name, bytes, ownAreas, onStage) => {
      readCount += 1;
      const own = readCount;
      const published = { ...(await publishedOf(programme)), lang };
      const from = ownAreas ? publishedWith(published, ownAreas) : published;
      const read = await readEdition(name, new Uint8Array(bytes), from, onStage);
      // Not where another one has been brought meanwhile.
      if (own === readCount) [source, brought, last] = [from, read, read];
      return read.report;
    },
    areas: async (areas, onStage) => {
      const made = readOwnAreas(areas, await publishedOf(programme), onStage);
      lastAreas = { source: areas, made };
      return areasReport(areas.file, made, lang);
    },
    apply: async (steps) => {
      if (brought === null || source === null) throw new Error('There is no spreadsheet.');
      last = applySteps(brought, steps, source);
      return last.report;
    },
    edition: async () => (last?.edition ? shownEdition(last.edition) : null),
    cell: async (sheet, address) => findCell(last?.book?.sheets ?? [], sheet, address),
    sheets: async () => saveSheets(last?.book?.sheets ?? [], last?.report.file ?? ''),
    pack: () => pack(shapes),
  };
}

/** What is published, and a programme about areas that were brought. */
function publishedWith(published: Published, own: OwnAreas): Published {
  if (!lastAreas || !isSameSource(lastAreas.source, own)) {
    lastAreas = { source: own, made: readOwnAreas(own, published, () => undefined) };
  }
  const { areas } = lastAreas.made;
  if (!areas) throw new Error(own.file);
  return withOwnAreas(published, areas, own.programme);
}

function isSameSource(one: AreasSource, other: AreasSource): boolean {
  const [a, b] = [new Uint8Array(one.bytes), new Uint8Array(other.bytes)];
  return (
    one.file === other.file &&
    JSON.stringify(one.chosen) === JSON.stringify(other.chosen) &&
    a.length === b.length &&
    a.every((byte, index) => byte === b[index])
  );
}

async function pack(folder: string): Promise<Blob> {
  const { edition, report } = last ?? {};
  if (!edition || !report?.edition) throw new Error('There is no edition without errors.');
  const shapes = await fetchCollection(`${folder}regions.geojson`, get);
  if (!isFeatureCollection(shapes)) throw new Error(shapes.file);
  const zip = await packEdition(edition, report.edition, self.location.origin + base, shapes);
  return new Blob([zip], { type: 'application/zip' });
}

/** What is published of the site's first programme and its areas. */
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
