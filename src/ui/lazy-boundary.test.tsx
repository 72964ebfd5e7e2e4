// @vitest-environment happy-dom
import { act, lazy, type ReactElement } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { drawnPage } from '../testing/drawn-page';
import { LazyBoundary } from './LazyBoundary';

const { page, draw } = drawnPage();

beforeEach(() => {
  // React logs what a boundary catches.
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => vi.restoreAllMocks());

type View = () => ReactElement;

/** A view whose code the test delivers, or fails to. */
function lateView() {
  let deliver: (component: View) => void = () => {};
  let fail = () => {};
  const LateView = lazy(
    () =>
      new Promise<{ default: View }>((resolve, reject) => {
        deliver = (component) => resolve({ default: component });
        fail = () => reject(new Error('not found'));
      }),
  );
  const settled = async (settle: () => void) =>
    act(async () => {
      settle();
      await Promise.resolve();
    });
  return {
    View: LateView,
    arrives: () => settled(() => deliver(() => <p>here</p>)),
    fails: () => settled(() => fail()),
  };
}

const around = (name: string, View: View | ReturnType<typeof lateView>['View']) => (
  <>
    <h1>around</h1>
    <LazyBoundary name={name} fallback={<p>waiting</p>} errorFallback={<p>missing</p>}>
      <View />
    </LazyBoundary>
  </>
);

test('a view is waited for, and shown when its code is there', async () => {
  const { View, arrives } = lateView();
  draw(around('a', View));
  expect(page().textContent).toBe('aroundwaiting');
  await arrives();
  expect(page().textContent).toBe('aroundhere');
});

test('a view that cannot be loaded says so, the rest stays, and another view is tried anew', async () => {
  const { View, fails } = lateView();
  draw(around('a', View));
  await fails();
  expect(page().textContent).toBe('aroundmissing');
  draw(around('b', () => <p>another</p>));
  expect(page().textContent).toBe('aroundanother');
});

test('a view that fails while it is rendered leaves the rest as it is', () => {
  draw(
    around('a', () => {
      throw new Error('broken');
    }),
  );
  expect(page().textContent).toBe('aroundmissing');
});

test('a view that was served stays where its code does not come, below a note, and another takes its place', async () => {
  const { View, fails } = lateView();
  const served = { selector: 'article', note: <p>read only</p> };
  const pageOf = (name: string, view: ReactElement, isServed: boolean) => (
    <LazyBoundary
      name={name}
      fallback={null}
      errorFallback={<p>missing</p>}
      served={isServed ? served : null}
    >
      {view}
    </LazyBoundary>
  );
  const root = page();
  root.innerHTML = renderToString(pageOf('a', <article>text</article>, true));
  const shown = await act(async () =>
    hydrateRoot(root, pageOf('a', <View />, true), { onRecoverableError: () => {} }),
  );
  expect(root.textContent).toBe('text');
  await fails();
  expect(root.textContent).toBe('read onlytext');
  await act(async () => shown.render(pageOf('b', <p>another</p>, false)));
  expect(root.textContent).toBe('another');
  await act(async () => shown.render(pageOf('a', <View />, false)));
  expect(root.textContent).toBe('missing');
});
