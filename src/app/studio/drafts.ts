import { createStore, delMany, get, getMany, keys, setMany, type UseStore } from 'idb-keyval';
import * as v from 'valibot';
import {
  storedWork,
  type Draft,
  type DraftEntry,
  type DraftStore,
} from '../../features/studio/draft';
import { ownAreas } from '../../features/studio/own-areas';
import { programmeIn } from '../../features/studio/history';
import { chosenIn } from '../../features/studio/remembered-columns';

/** What is stored of a draft, each under a key of its own. */
const WORK = 'work/';
const BYTES = 'bytes/';
const AREAS = 'areas/';

const nameAt = (base: string) => `regionatlas-studio${base}`;
const storeAt = (base: string) => createStore(nameAt(base), 'drafts');

/** Returns functions that read one draft of the studio at `base`, whichever tab has it open: null where it is not there. */
export function draftReader(base: string, id: string) {
  const store = storeAt(base);
  return {
    read: () => readStored(id, store),
    saved: async () => workIn(await get<unknown>(WORK + id, store))?.saved ?? null,
  };
}

async function readStored(
  id: string,
  store: UseStore,
): Promise<(Draft & Pick<DraftEntry, 'title'>) | null> {
  const own = [WORK + id, BYTES + id, AREAS + id];
  const [stored, bytes, areas = null] = await getMany<unknown>(own, store);
  const work = workIn(stored);
  const isWhole = bytes instanceof ArrayBuffer && v.is(v.nullable(ownAreas), areas);
  return work && isWhole ? { id, bytes, areas, ...work } : null;
}

/** Creates the drafts of the studio at `base` in IndexedDB. */
export function createDrafts(base: string): DraftStore {
  const store = storeAt(base);
  const locks = createLocks(nameAt(base));
  const listeners = new Set<() => void>();
  let entries: readonly DraftEntry[] = [];
  let lastSaved: Draft | null = null;

  async function refresh(): Promise<void> {
    const all = await keys<string>(store);
    const works = all.filter((key) => key.startsWith(WORK));
    const ids = works.map((key) => key.slice(WORK.length));
    entries = draftEntries(ids, await getMany<unknown>(works, store));
    for (const onChange of listeners) onChange();
  }

  // Where nothing can be read there is nothing to list; saving tells of it.
  const tryRefresh = () => void refresh().catch(() => undefined);

  return {
    entries: () => entries,
    subscribe: (onChange) => {
      listeners.add(onChange);
      tryRefresh();
      // Another tab may have changed them.
      window.addEventListener('focus', tryRefresh);
      return () => {
        listeners.delete(onChange);
        window.removeEventListener('focus', tryRefresh);
      };
    },
    save: async (draft) => {
      const { id, bytes, areas, ...rest } = draft;
      // Only what is new: a spreadsheet of megabytes need not be written again with each key.
      const isNew = lastSaved?.id !== id || lastSaved.bytes !== bytes || lastSaved.areas !== areas;
      const brought: [string, unknown][] = [
        [BYTES + id, bytes],
        [AREAS + id, areas],
      ];
      const title = programmeIn(draft.history)?.title ?? areas?.programme.title;
      const work: [string, unknown] = [WORK + id, { ...rest, title }];
      await setMany([work, ...(isNew ? brought : [])], store);
      lastSaved = draft;
      requestPersistence();
      if (await locks.take(id)) await refresh();
    },
    open: async (id) => {
      const draft = await readStored(id, store);
      if (draft && !(await locks.take(id))) return 'elsewhere';
      if (!draft) await refresh();
      return draft ?? 'gone';
    },
    discard: (id) =>
      locks.whileFree(id, async () => {
        lastSaved = null;
        await delMany([WORK + id, BYTES + id, AREAS + id], store);
        await refresh();
      }),
  };
}

/** Returns what is stored of a draft, but for its spreadsheet; null where it cannot be read. */
function workIn(stored: unknown): v.InferOutput<typeof storedWork> | null {
  const { success, output } = v.safeParse(storedWork, stored);
  return success ? output : null;
}

/** Returns what a list tells of stored drafts, the latest first. What cannot be read is left out, and left alone. */
export function draftEntries(
  ids: readonly string[],
  works: readonly unknown[],
): readonly DraftEntry[] {
  return ids
    .flatMap((id, index) => {
      const work = workIn(works[index]);
      if (!work) return [];
      const { file, name, title, saved, history } = work;
      return [{ id, file, name, title, saved, columns: chosenIn(history) }];
    })
    .toSorted((one, other) => other.saved - one.saved);
}

let isAsked = false;

/** Asks the browser, once, not to clear the drafts by itself when it needs room. It may refuse. */
function requestPersistence(): void {
  if (isAsked || !('storage' in navigator)) return;
  isAsked = true;
  navigator.storage.persist().catch(() => undefined);
}

/** Says which draft this tab has open, to all tabs. Browsers tell only where the page is secure; elsewhere all are free. */
function createLocks(name: string) {
  let held: string | null = null;
  let release = () => undefined as void;

  /** Does something with a draft, unless another tab has it; returns whether. */
  async function whileFree(id: string, job: () => Promise<void>): Promise<boolean> {
    if (id === held || !('locks' in navigator)) {
      await job();
      return true;
    }
    return navigator.locks.request(`${name}/${id}`, { ifAvailable: true }, async (lock) => {
      if (lock) await job();
      return lock !== null;
    });
  }

  /** Takes a draft for this tab, and lets go of the last one; false if another tab has it. */
  async function take(id: string): Promise<boolean> {
    if (id === held) return true;
    return new Promise((resolve, reject) => {
      const hold = () => {
        resolve(true);
        release();
        held = id;
        // A lock is held until its job ends; this one ends when another draft is taken.
        return new Promise<void>((free) => {
          release = free;
        });
      };
      whileFree(id, hold).then(resolve, reject);
    });
  }
  return { take, whileFree };
}
