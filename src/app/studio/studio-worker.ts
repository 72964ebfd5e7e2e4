import '../../ui/missing-methods';
import { fetchDataset } from '../../data/dataset/fetch';
import { fetchCollection, isFeatureCollection } from '../../data/fetch-geometry';
import { fetchJson } from '../../data/fetch-json';
import { programmePath } from '../../store/data-paths';
import type { Lang } from '../../domain/model/dataset';
import type { StudioEngine } from '../../features/studio/engine';
import type { Draft } from '../../features/studio/draft';
import type { AreasSource, AreasStage, OwnAreas } from '../../features/studio/own-areas';
import type { ImportStage } from '../../features/studio/report';
import type { BroughtAreas } from '../../data/areas/bring-areas';
import { untilFetched } from '../loading/until-fetched';
import { areasReport, readOwnAreas, withOwnAreas } from './own-areas';
import { findCell } from './find-cell';
import { saveSheets } from './save-sheets';
import { packEdition } from './pack-edition';
import { shownEdition } from './shown-edition';
import { isPublished } from './edition-report';
import { readEdition, applySteps, type EditionImport, type Published } from './read-edition';

const base = import.meta.env.BASE_URL;
const get = (url: string) => fetch(url);
const publishedOf = untilFetched(fetchPublished);
/** The spreadsheet that was asked for last, as it has become. */
let last: Promise<EditionImport> | null = null;
/** What takes half a second: the last spreadsheet as it was brought, and the last areas. */
let lastBrought: Brought | null = null;
let lastAreas: { readonly source: AreasSource; readonly made: BroughtAreas } | null = null;

type BroughtFile = Pick<Draft, 'file' | 'bytes'>;

interface Brought extends Pick<Draft, 'areas'> {
  readonly sheet: BroughtFile;
  /** Resolves to it, and to what it builds on: what is published, and areas that were brought. */
  read: () => Promise<readonly [EditionImport, Published]>;
}

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
export type Reply<Value = unknown, Stage = AreasStage | ImportStage> =
  | { readonly ok: null; readonly stage: Stage }
  | { readonly ok: true; readonly value: Value }
  /** Without a reason where something could not be fetched. */
  | { readonly ok: false; readonly reason: string };

self.addEventListener('message', ({ data, ports: [port] }: MessageEvent<Request>) => {
  const answer = (content: Reply) => port?.postMessage(content);
  const onStage = (stage: AreasStage | ImportStage) => answer({ ok: null, stage });
  const job: unknown = Reflect.apply(engineFor(data)[data.job], undefined, [...data.args, onStage]);
  Promise.resolve(job).then(
    (value) => answer({ ok: true, value }),
    (error: unknown) =>
      answer({ ok: false, reason: error instanceof Error ? error.message : String(error) }),
  );
});

/** The engine itself. All that it keeps is of the worker: it can be made anew for each request. */
function engineFor({ programme, shapes, lang }: Request): StudioEngine {
  return {
    read: async (draft, onStage) => {
      last = readDraft(draft, { programme, lang }, onStage);
      return (await last).report;
    },
    areas: async (areas, onStage) => {
      const made = readOwnAreas(areas, await publishedOf(programme), onStage);
      lastAreas = { source: { ...areas, chosen: made.chosen }, made };
      return areasReport(made, lang);
    },
    edition: async () => {
      const { edition } = await lastRead();
      return edition && shownEdition(edition);
    },
    cell: async (sheet, address) => findCell((await lastRead()).book?.sheets ?? [], sheet, address),
    sheets: async () => {
      const { book, report } = await lastRead();
      return saveSheets(book?.sheets ?? [], report.file);
    },
    pack: () => pack(shapes),
  };
}

async function lastRead(): Promise<EditionImport> {
  if (last === null) throw new Error('There is no spreadsheet.');
  return last;
}

async function readDraft(
  { file, bytes, areas, history: { steps } }: Draft,
  { programme, lang }: Pick<Request, 'programme' | 'lang'>,
  onStage?: (stage: ImportStage) => void,
): Promise<EditionImport> {
  const sheet = { file, bytes };
  if (!lastBrought || !isSame(lastBrought.sheet, sheet) || !isSame(lastBrought.areas, areas)) {
    const read = untilFetched(async () => {
      const published = { ...(await publishedOf(programme)), lang };
      const from = areas ? publishedWith(published, areas) : published;
      return [await readEdition(file, new Uint8Array(bytes), from, onStage), from] as const;
    });
    lastBrought = { sheet, areas, read };
  }
  const draft = lastBrought;
  const [brought, from] = await draft.read();
  // What is corrected in the published edition is a change of it.
  const corrected = { ...from, digest: undefined };
  const since = isPublished(brought.report.edition) ? corrected : from;
  const read = steps.length === 0 ? brought : applySteps(brought, steps, since);
  if (isPublished(read.report.edition)) draft.read = () => Promise.resolve([brought, corrected]);
  return read;
}

/** What is published, and a programme about areas that were brought. */
function publishedWith(published: Published, { programme, ...source }: OwnAreas): Published {
  if (!lastAreas || !isSame(lastAreas.source, source)) {
    lastAreas = { source, made: readOwnAreas(source, published, () => undefined) };
  }
  const { areas } = lastAreas.made;
  if (!areas) throw new Error(source.file);
  return withOwnAreas(published, areas, programme);
}

/** True if two files are the same, and what is said of them is. */
function isSame(one: BroughtFile | null, other: BroughtFile | null): boolean {
  const bytesOf = (file: typeof one) => new Uint8Array(file?.bytes ?? new ArrayBuffer());
  const [a, b] = [bytesOf(one), bytesOf(other)];
  if (JSON.stringify(one) !== JSON.stringify(other) || a.length !== b.length) return false;
  // A map may have 60 MB, for which "every" takes half a second.
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

async function pack(folder: string): Promise<Blob> {
  const { edition, report } = await lastRead();
  if (!edition || !report.edition) throw new Error('There is no edition without errors.');
  const shapes = await fetchCollection(`${folder}regions.geojson`, get);
  if (!isFeatureCollection(shapes)) throw new Error();
  const zip = await packEdition(edition, report.edition, self.location.origin + base, shapes);
  return new Blob([zip], { type: 'application/zip' });
}

/** What is published of the site's first programme and its areas. */
async function fetchPublished(programme: string): Promise<Published> {
  const [dataset, folder] = await Promise.all([
    fetchDataset(base + programmePath.dataset(programme), get),
    fetchJson(base + programmePath.folder(programme), get),
  ]);
  const texts = folder.ok ? folder.json : null;
  if (!dataset.ok || typeof texts !== 'object' || texts === null) throw new Error();
  const encoder = new TextEncoder();
  return {
    dataset: dataset.dataset,
    digest: dataset.digest,
    files: new Map(
      Object.entries(texts).map(([path, text]) => [path, encoder.encode(String(text))]),
    ),
  };
}
