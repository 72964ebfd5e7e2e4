import { createStore, type StoreApi } from 'zustand/vanilla';
import { isMetered } from '../../ui/prefers-reduced-data';
import { TAKE_OVER } from './manifest';

/**
 * `ask`: fetching may cost the reader, so they are asked whether to save the atlas. `saving` and `failed`: how that goes, if
 * they were asked. `saved`: the whole atlas can be read offline. `update`: a newer version is saved too, and waits.
 */
export type OfflineState = 'none' | 'ask' | 'saving' | 'failed' | 'saved' | 'update';

/** What the page knows of its offline copy. */
export interface Offline extends Pick<StoreApi<OfflineState>, 'getState' | 'subscribe'> {
  /** Has the atlas saved for a reader who was asked. */
  readonly save: () => void;
  /** Loads the page again with the new version. Only ever called because the reader asked for it. */
  readonly takeUpdate: () => void;
}

interface RegisterOptions {
  /** Where the atlas is served, with slashes at both ends. */
  readonly base: string;
  /** False in development, where a stored copy would hide what is being worked on. */
  readonly enabled: boolean;
  /** The copy is fetched after this: it must not take the line from what the reader waits for. */
  readonly after: Promise<unknown>;
}

/**
 * Has the browser keep the atlas for reading offline, once the page and its map are there.
 * Where that cannot be, nothing happens and the state stays `none`. A reader whom it may cost is asked.
 * The state is also on the document: `<html data-offline="saved">`.
 */
export function registerOffline({ base, enabled, after }: RegisterOptions): Offline {
  const { getState, setState, subscribe } = createStore<OfflineState>(() => 'none');
  let isAsked = false;
  let registration: ServiceWorkerRegistration | null = null;

  function change(to: OfflineState): void {
    // A reader who was not asked is told nothing: they may not want it.
    const next = !isAsked && (to === 'saving' || to === 'failed') ? 'none' : to;
    // Another window may already have taken the new version; this one is old until it is loaded again.
    if (getState() === next || getState() === 'update') return;
    document.documentElement.dataset['offline'] = next;
    setState(next);
  }

  async function save(): Promise<void> {
    registration = await navigator.serviceWorker.register(`${base}sw.js`, {
      scope: base,
      updateViaCache: 'none',
    });
    follow(registration, change);
  }

  async function begin(): Promise<void> {
    await after;
    isAsked = isMetered() && !(await navigator.serviceWorker.getRegistration(base));
    if (isAsked) change('ask');
    else await save();
  }

  // Without an offline copy the atlas works as before, so there is nothing to tell.
  if (enabled && window.isSecureContext && 'serviceWorker' in navigator)
    begin().catch(() => undefined);

  return {
    getState,
    subscribe,
    save: () => {
      change('saving');
      save().catch(() => change('failed'));
    },
    takeUpdate: () => takeOver(registration?.waiting ?? null),
  };
}

/** Reads the state off a registration: a newer version waits, or the one in charge is complete, or there is none. */
export function stateOf({
  active,
  waiting,
  installing,
}: Pick<ServiceWorkerRegistration, 'active' | 'waiting' | 'installing'>): OfflineState {
  if (active && waiting) return 'update';
  if (active?.state === 'activated') return 'saved';
  // A worker says that it has failed while it still counts as the one that is being installed.
  const isComing = [active, waiting, installing].some(
    (worker) => worker !== null && worker.state !== 'redundant',
  );
  return isComing ? 'saving' : 'failed';
}

function follow(
  registration: ServiceWorkerRegistration,
  change: (state: OfflineState) => void,
): void {
  const look = () => change(stateOf(registration));
  const watch = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', look);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  [registration.installing, registration.waiting, registration.active].forEach(watch);
  look();
  // The browser looks for a new version when a page is opened; a page can stay open for days.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  });
}

function takeOver(waiting: ServiceWorker | null): void {
  if (!waiting) return location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
    once: true,
  });
  waiting.postMessage(TAKE_OVER, []);
}
