// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changeView } from '../store/view-store';
import { selectRegion } from '../store/view-state';
import { appContextAt } from '../testing/app-context-at';
import { drawnPage } from '../testing/drawn-page';
import { inAtlas } from '../testing/in-atlas';
import { madeUpDataset } from '../testing/made-up-dataset';
import { CopyButton } from './CopyButton';

const { page, draw } = drawnPage();

const app = appContextAt('/', madeUpDataset({ '20': ['A'], '21': ['B'] }));

const drawWith = (text: string | (() => string)) =>
  draw(
    inAtlas(
      app,
      <CopyButton
        text={text}
        label="Kopiera"
        name="Kopiera numret"
        done="Kopierat."
        failed="Det gick inte."
      />,
    ),
  );

beforeEach(() => drawWith(() => '023-777008'));
afterEach(() => void vi.useRealTimers());

/** A click on the button, with a clipboard that takes the text or refuses it. */
async function copyWith(writeText: (text: string) => Promise<void>): Promise<void> {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  await act(async () => {
    page().querySelector('button')?.click();
    await Promise.resolve();
  });
  vi.unstubAllGlobals();
}

const said = () => page().querySelector('[role="status"]')?.textContent;

test('a copy is made of the text as it is at the click, and said once made', async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  expect(said()).toBe('');
  await copyWith(writeText);
  expect(writeText).toHaveBeenCalledWith('023-777008');
  expect(said()).toBe('Kopierat.');
});

test('a clipboard that refuses is told of, with what to do instead', async () => {
  await copyWith(() => Promise.reject(new Error('refused')));
  expect(said()).toBe('Det gick inte.');
});

test('a clipboard that does not answer is told of in a while, and what it answers then', async () => {
  vi.useFakeTimers();
  let answer: () => void = () => undefined;
  await copyWith(() => new Promise<void>((resolve) => (answer = resolve)));
  expect(said()).toBe('');
  act(() => void vi.runAllTimers());
  expect(said()).toBe('Det gick inte.');
  await act(async () => answer());
  expect(said()).toBe('Kopierat.');
});

test('a sentence that is said a second time is announced a second time', async () => {
  await copyWith(() => Promise.resolve());
  const first = page().querySelector('[role="status"]')?.firstChild;
  await copyWith(() => Promise.resolve());
  expect(page().querySelector('[role="status"]')?.firstChild).not.toBe(first);
});

test('what was copied on one page is not said to have been on the next', async () => {
  await copyWith(() => Promise.resolve());
  expect(page().querySelector('.status')?.textContent).toBe('Kopierat.');
  act(() => changeView(app.store, (view) => selectRegion(view, '21')));
  expect(page().querySelector('.status')).toBeNull();
});

test('another text beside the same button is not said to have been copied', async () => {
  drawWith('023-777008');
  await copyWith(() => Promise.resolve());
  expect(page().querySelector('.status')?.textContent).toBe('Kopierat.');
  drawWith('026-650232');
  expect(page().querySelector('.status')).toBeNull();
});

test('a clipboard that does not answer is not told of where the reader has gone on', async () => {
  vi.useFakeTimers();
  await copyWith(() => new Promise<void>(() => undefined));
  act(() => changeView(app.store, (view) => selectRegion(view, '20')));
  act(() => void vi.runAllTimers());
  expect(said()).toBe('');
});
