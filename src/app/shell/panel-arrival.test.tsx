// @vitest-environment happy-dom
import { act } from 'react';
import { flushSync } from 'react-dom';
import { expect, test } from 'vitest';
import { appContextAt } from '../../testing/app-context-at';
import { drawnPage } from '../../testing/drawn-page';
import { panelOf } from '../../testing/in-atlas';
import { realDataset } from '../../testing/real-dataset';
import { colourByThemes, showAs } from '../../store/view-state';
import { changeView } from '../../store/view-store';

const { page, draw } = drawnPage();

test('who asks for a text and has no focus gets it on the heading; who asks for the matrix is left alone', () => {
  const dataset = realDataset();
  const app = appContextAt('/', dataset);
  draw(panelOf(app));
  // As a click by voice does: without a pointer, and without the focus.
  const asks = (transition: Parameters<typeof changeView>[1]) =>
    act(() => changeView(app.store, transition, { byKeyboard: true }));
  asks((view) => showAs(view, 'matrix'));
  expect(document.activeElement).toBe(document.body);
  asks((view) => colourByThemes(view, ['livsmedel']));
  expect(document.activeElement).toBe(page().querySelector('h1'));
});

test('a theme chosen in the search is read from its heading; ticked in the list of themes, it leaves the focus', () => {
  const app = appContextAt('/', realDataset());
  draw(panelOf(app));
  const focusAfter = (attribute: string, value: string, theme: string) => {
    const input = document.createElement('input');
    input.setAttribute(attribute, value);
    page().append(input);
    input.focus();
    act(() => changeView(app.store, (view) => colourByThemes(view, [theme]), { byKeyboard: true }));
    return document.activeElement?.localName;
  };
  expect(focusAfter('type', 'checkbox', 'livsmedel')).toBe('input');
  expect(focusAfter('role', 'combobox', 'besoksnaring')).toBe('h1');
});

test('what is said of a theme is never seen below the heading of another', () => {
  const app = appContextAt('/tema/livsmedel/', realDataset());
  draw(panelOf(app));
  const said = () => ['h1', 'dt'].map((name) => page().querySelector(name)?.textContent);
  act(() => {
    // As after a click: what can wait is not rendered yet.
    flushSync(() => changeView(app.store, (view) => colourByThemes(view, ['besoksnaring'])));
    expect(said()).toEqual(['Besöksnäring', 'Besöksnäring']);
  });
});
