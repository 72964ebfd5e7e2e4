// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';
import { drawnPage } from '../../testing/drawn-page';
import { withStep, UNTOUCHED, type History } from './history';
import { Read } from './Read';
import { readingNow } from './reading';
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
  const reading = { language: 'sv', families: [], themes: [] };
  draw(
    <Read
      reading={{ ...reading, focusAreas: [{ ...focusArea, ...change }] }}
      {...{ history, titleCell: null, onGoTo: () => undefined, onChange: () => undefined }}
    />,
  );
}

const quote = () => page().querySelectorAll('textarea')[1];
const listed = () => page().querySelectorAll('.studio-read-themes > li').length;

test('words that are marked stay marked while other cells are corrected, and a theme that is taken away can be set again', () => {
  const edited = withStep(UNTOUCHED, { kind: 'edit', sheet: 0, row: 9, column: 2, text: 'Hav' });
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

test('a theme that is merged into another is gone, also where a cell names it by its id', () => {
  const both = { sv: 'Mat', en: 'Food' };
  const themes = ['matt', 'mat'].map((id) => ({ id, label: both, definition: both, family: 'f' }));
  const reading = { language: 'sv', families: [], themes, focusAreas: [focusArea] };
  const merged = { kind: 'remove', of: 'themes', ids: ['matt'], into: 'mat' } as const;
  const shown = [UNTOUCHED, withStep(UNTOUCHED, merged)].map((history) => {
    draw(
      <Read
        reading={readingNow(reading, history)}
        {...{ history, titleCell: null, onGoTo: () => undefined, onChange: () => undefined }}
      />,
    );
    return listed();
  });
  expect(shown).toEqual([2, 1]);
});

test('the heading of the focus area can have the focus, which the link to it brings', () => {
  show({}, UNTOUCHED);
  const heading = page().querySelector<HTMLElement>('#steg-inriktning');
  heading?.focus();
  expect(heading?.textContent).toBe('Ort: Mat');
  expect(document.activeElement).toBe(heading);
});

/** Shows a theme that a sheet names without a quote, whose changes are shown in turn. */
function showBare(change: Partial<FocusAreaReport>): void {
  const both = { sv: 'Mat', en: 'Food' };
  const reading = {
    language: 'sv',
    families: [],
    themes: [{ id: 'mat', label: both, definition: both, family: 'f' }],
    focusAreas: [
      {
        ...focusArea,
        named: ['mat'],
        themes: [{ id: 'mat', level: 'main', evidence: '' } as const],
        ...change,
      },
    ],
  };
  const next = (history: History) =>
    draw(
      <Read
        reading={readingNow(reading, history)}
        {...{ history, titleCell: null, onGoTo: () => undefined, onChange: next }}
      />,
    );
  next(UNTOUCHED);
}

/** Presses a button as the keyboard does, with the focus on it. */
function press(name: string): void {
  const button = page().querySelector<HTMLElement>(`[aria-label="${name}"]`);
  if (!button) throw new Error(`There should be ${name}.`);
  button.focus();
  act(() => button.click());
}

const focused = () => document.activeElement?.getAttribute('aria-label');

test('the level that a theme without a quote has takes the marked words as its quote', () => {
  showBare({});
  press('Main theme: Food');
  expect(page().querySelector('.is-set')?.textContent).toContain('There is no quote.');
  expect(document.activeElement).toBe(page().querySelector('textarea'));
  const text = page().querySelector('textarea');
  act(() => {
    text?.setSelectionRange(5, 8);
    text?.dispatchEvent(new Event('select'));
  });
  press('Main theme: Food');
  expect(page().querySelector('.is-set q')?.textContent).toBe(quote()?.value);
});

test('the focus stays at the theme whose suggested words are taken, and at one that is removed', () => {
  const suggestions = [{ theme: 'mat', names: ['Mat'], shared: [], others: [] }];
  showBare({ suggestions });
  press('Use “Mat” as the quote: Food');
  expect(page().querySelector('.is-set q')?.textContent).toBe('Mat');
  expect(focused()).toBe('Show in the text: Food');
  showBare({ suggestions });
  press('Remove the theme: Food');
  expect([page().querySelector('.is-set'), focused()]).toEqual([null, 'Main theme: Food']);
});
