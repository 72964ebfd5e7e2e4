// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';
import { studioEn } from '../../i18n/en/studio';
import { drawnPage } from '../../testing/drawn-page';
import { done, UNTOUCHED, type History } from './history';
import { Read } from './Read';
import type { FocusAreaReport } from './report';

const { page, draw } = drawnPage();

const focusArea: FocusAreaReport = {
  cell: { sheet: 0, row: 1, column: 1 },
  region: 'Ort',
  texts: ['Mat', 'Mat från gårdar'],
  themes: [{ id: 'matt', level: 'main', evidence: 'Mat' }],
  published: null,
  suggestions: [],
  named: ['matt'],
};

function show(change: Partial<FocusAreaReport>, history: History): void {
  const reading = { families: [], themes: [], strayThemes: [] };
  draw(
    <Read
      reading={{ ...reading, focusAreas: [{ ...focusArea, ...change }] }}
      {...{ history, at: null, onAt: () => undefined, onChange: () => undefined }}
      lang="en"
      messages={studioEn}
    />,
  );
}

const quote = () => page().querySelectorAll('textarea')[1];
const listed = () => page().querySelectorAll('.studio-read-themes > li').length;

test('words that are marked stay marked while other cells are corrected, and a theme that is taken away can be set again', () => {
  const edited = done(UNTOUCHED, { kind: 'edit', sheet: 0, row: 9, column: 2, text: 'Hav' });
  show({}, UNTOUCHED);
  const text = page().querySelector('textarea');
  act(() => {
    text?.setSelectionRange(5, 8);
    text?.dispatchEvent(new Event('select'));
  });
  const marked = quote()?.value;
  expect(marked).not.toBe('');
  show({}, edited);
  expect(quote()?.value).toBe(marked);
  show({ themes: [] }, edited);
  expect([quote()?.value, listed()]).toEqual([marked, 1]);
  // The cell that named it is corrected.
  show({ themes: [], named: ['mat'] }, edited);
  expect(listed()).toBe(0);
});
