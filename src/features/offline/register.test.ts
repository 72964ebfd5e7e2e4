// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { registerOffline, stateOf } from './register';

const worker = (state: ServiceWorkerState) => ({ state }) as ServiceWorker;

describe('stateOf', () => {
  it.each([
    ['saving', null, null, worker('installing')],
    ['saving', null, worker('installed'), null],
    ['saving', worker('activating'), null, null],
    ['saved', worker('activated'), null, null],
    ['update', worker('activated'), worker('installed'), null],
    ['failed', null, null, null],
    ['failed', null, null, worker('redundant')],
  ] as const)('is %s', (state, active, waiting, installing) => {
    expect(stateOf({ active, waiting, installing })).toBe(state);
  });
});

/** A browser's registration, driven by hand. */
function browser() {
  const target = new EventTarget();
  const registration = Object.assign(target, {
    installing: null as EventTarget | null,
    waiting: null as EventTarget | null,
    active: null as EventTarget | null,
    update: () => Promise.resolve(),
  });
  const container = Object.assign(new EventTarget(), {
    register: vi.fn<() => Promise<typeof registration>>(() => Promise.resolve(registration)),
    getRegistration: () => Promise.resolve(undefined),
  });
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('requestIdleCallback', (begin: () => void) => begin());
  Object.defineProperty(navigator, 'serviceWorker', { value: container, configurable: true });
  const made = (state: ServiceWorkerState) =>
    Object.assign(new EventTarget(), { state, postMessage: vi.fn<() => void>() });
  return { registration, container, made };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('registerOffline', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('does nothing in development', async () => {
    const { container } = browser();
    const offline = registerOffline({ base: '/', enabled: false, after: Promise.resolve() });
    await settled();
    expect(container.register).not.toHaveBeenCalled();
    expect(offline.getState()).toBe('none');
  });

  it.each([
    ['saves data', { saveData: true }],
    ['is on a mobile network', { type: 'cellular' }],
  ])('asks a reader who %s, and saves when told to', async (_, value) => {
    const { container } = browser();
    Object.defineProperty(navigator, 'connection', { value, configurable: true });
    const offline = registerOffline({ base: '/', enabled: true, after: Promise.resolve() });
    await settled();
    Reflect.deleteProperty(navigator, 'connection');
    expect(container.register).not.toHaveBeenCalled();
    expect(offline.getState()).toBe('ask');
    offline.save();
    expect(container.register).toHaveBeenCalled();
  });

  it('tells a reader who was asked how the saving goes', async () => {
    const { registration, container, made } = browser();
    Object.defineProperty(navigator, 'connection', {
      value: { saveData: true },
      configurable: true,
    });
    const offline = registerOffline({ base: '/', enabled: true, after: Promise.resolve() });
    await settled();
    Reflect.deleteProperty(navigator, 'connection');
    container.register.mockRejectedValueOnce(new Error('offline'));
    offline.save();
    expect(offline.getState()).toBe('saving');
    await settled();
    expect(offline.getState()).toBe('failed');

    const first = made('installing');
    registration.installing = first;
    offline.save();
    await settled();
    expect(offline.getState()).toBe('saving');
    registration.installing = null;
    first.dispatchEvent(new Event('statechange'));
    expect(offline.getState()).toBe('failed');
  });

  it('says when the atlas is saved, then that a new version waits, and stays with that', async () => {
    const { registration, container, made } = browser();
    const first = made('installing');
    registration.installing = first;
    const heard = vi.fn<() => void>();
    const offline = registerOffline({ base: '/atlas/', enabled: true, after: Promise.resolve() });
    offline.subscribe(heard);
    await settled();
    expect(container.register).toHaveBeenCalledWith('/atlas/sw.js', {
      scope: '/atlas/',
      updateViaCache: 'none',
    });
    expect(offline.getState()).toBe('none');

    Object.assign(registration, { installing: null, active: first });
    first.state = 'activated';
    first.dispatchEvent(new Event('statechange'));
    expect(offline.getState()).toBe('saved');
    expect(document.documentElement.dataset['offline']).toBe('saved');

    const second = made('installing');
    registration.installing = second;
    registration.dispatchEvent(new Event('updatefound'));
    Object.assign(registration, { installing: null, waiting: second });
    second.dispatchEvent(new Event('statechange'));
    expect(offline.getState()).toBe('update');

    Object.assign(registration, { waiting: null, active: second });
    second.state = 'activated';
    second.dispatchEvent(new Event('statechange'));
    expect(offline.getState()).toBe('update');
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('asks the waiting version to take over, only when the reader does', async () => {
    const { registration, made } = browser();
    const waiting = made('installed');
    Object.assign(registration, { active: made('activated'), waiting });
    const offline = registerOffline({ base: '/', enabled: true, after: Promise.resolve() });
    await settled();
    expect(waiting.postMessage).not.toHaveBeenCalled();
    offline.takeUpdate();
    expect(waiting.postMessage).toHaveBeenCalledWith('take-over', []);
  });

  it('goes on without where registering fails', async () => {
    const { container } = browser();
    container.register.mockRejectedValue(new Error('blocked'));
    const offline = registerOffline({ base: '/', enabled: true, after: Promise.resolve() });
    await settled();
    expect(offline.getState()).toBe('none');
  });
});
