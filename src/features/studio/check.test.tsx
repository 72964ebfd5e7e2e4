// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';
import { drawnPage } from '../../testing/drawn-page';
import { AnnouncerProvider } from '../../ui/announcer';
import { Check } from './Check';
import { UNTOUCHED, type History } from './history';
import type { CellPlace, IssueReport, StudioReport } from './report';
import { StepList } from './StepList';
import { useUndoKeys } from './use-undo-keys';

const { page, draw } = drawnPage();

const issue = (row: number, kind: string, severity: IssueReport['severity'] = 'error') => ({
  severity,
  place: `A${String(row)}`,
  cell: { sheet: 0, row, column: 0, text: 'x' },
  found: `${kind} ${String(row)}`,
  expected: 'y',
  hint: null,
  proposals: [],
  focusArea: kind === 'unread' ? { sheet: 0, row, column: 1 } : null,
});
const reportOf = (...issues: readonly IssueReport[]): StudioReport => ({
  file: 'a.csv',
  correctableTitle: null,
  notices: [],
  sheets: [],
  issues,
  unplaced: [],
  reading: null,
  edition: null,
});
const draft = (
  report: StudioReport,
  onChange: (history: History) => void = () => undefined,
  onRead: (title: CellPlace) => void = () => undefined,
) => draw(<Check {...{ report, onChange, onRead }} history={UNTOUCHED} />);
const headers = () => [...page().querySelectorAll('tbody th')].map((each) => each.textContent);
const press = (element: Element | null | undefined) =>
  act(() => (element instanceof HTMLElement ? element.click() : expect.unreachable()));

test('a fault of themes leads to where they are set', () => {
  const opened: CellPlace[] = [];
  draft(reportOf(issue(11, 'unread')), undefined, (title) => opened.push(title));
  const read = page().querySelector('td a');
  expect(read?.getAttribute('href')).toBe('#steg-inriktning');
  press(read);
  expect(opened).toEqual([{ sheet: 0, row: 11, column: 1 }]);
});

test('when a cell is corrected, the focus goes to the next fault of another cell, then to the list', () => {
  const faults = [issue(1, 'a'), issue(1, 'b'), issue(2, 'a'), issue(3, 'a')];
  const histories: History[] = [];
  draft(reportOf(...faults), (history) => histories.push(history));
  const save = (row: number) => {
    const button = page().querySelectorAll('tbody tr')[row]?.querySelector('details button');
    if (button instanceof HTMLElement) button.focus();
    press(button);
    return document.activeElement;
  };
  expect(save(0)?.getAttribute('aria-label')).toBe('Change A2');
  expect(save(3)?.getAttribute('aria-label')).toBe('4 errors, to be corrected');
  expect(histories).toHaveLength(2);
  draft(reportOf(issue(1, 'a')));
  expect(save(0)?.textContent).toBe('Check');
});

test('the steps say what stands in each, and lead to those that are there', () => {
  const step = (report: StudioReport | null) => {
    draw(<StepList {...{ report }} reading={null} isProgrammeKnown />);
    return [...page().querySelectorAll('li')].map((each) => each.textContent);
  };
  expect(step(null)).toEqual(['Choose', 'Columns', 'Check', 'Set themes', 'Preview', 'Publish']);
  expect([...page().querySelectorAll('a')].map(({ textContent }) => textContent)).toEqual([
    'Choose',
  ]);
  const columns = [{ index: 0, letter: 'A', title: 'x', number: null, field: null, sample: [] }];
  const sheets = [{ name: '', kind: 'areas', rows: 1, header: 1, heads: [], columns }];
  expect(step({ ...reportOf(issue(1, 'a'), issue(2, 'b', 'warning')), sheets })).toEqual([
    'Choose a.csv',
    'Columns 1 column not read',
    'Check 1 error',
    'Set themes',
    'Preview',
    'Publish',
  ]);
  expect(step(reportOf(issue(2, 'b', 'warning')))).toContain('Check 1 warning');
  expect(step(reportOf())).toContain('Check 0 errors');
});

test('keys undo and redo, but not where somebody writes', () => {
  const edit = { kind: 'edit', sheet: 0, row: 0, column: 0, text: 'x' } as const;
  const histories: History[] = [];
  const onChange = (history: History) => histories.push(history);
  let history: History = { steps: [edit], undone: [] };
  function User(props: { readonly history: History }) {
    useUndoKeys(props.history, onChange);
    return <textarea />;
  }
  const show = () =>
    draw(
      <AnnouncerProvider>
        <User history={history} />
      </AnnouncerProvider>,
    );
  show();
  const key = (name: string, target: EventTarget | null, more: KeyboardEventInit = {}) =>
    act(() => {
      const init = { key: name, ctrlKey: true, bubbles: true, cancelable: true, ...more };
      target?.dispatchEvent(new KeyboardEvent('keydown', init));
    });
  key('z', page().querySelector('textarea'));
  key('z', page(), { ctrlKey: false });
  key('y', page());
  key('Z', page(), { shiftKey: true });
  expect(histories).toEqual([]);
  key('z', page());
  expect(histories).toEqual([{ steps: [], undone: [edit] }]);
  expect(page().querySelector('[role="status"]')?.textContent).toBe('The change is undone.');
  history = { steps: [], undone: [edit] };
  show();
  key('y', page(), { ctrlKey: false, metaKey: true });
  key('Y', page(), { shiftKey: true });
  expect(histories).toHaveLength(1);
  key('y', page());
  key('Z', page(), { shiftKey: true });
  expect(histories.slice(1)).toEqual([
    { steps: [edit], undone: [] },
    { steps: [edit], undone: [] },
  ]);
});

test('what was meant is taken by one press', () => {
  const histories: History[] = [];
  const proposals = [{ words: 'Ort', text: 'Ort A' }];
  draft(reportOf({ ...issue(1, 'a'), proposals }), (history) => histories.push(history));
  const button = page().querySelector('td button');
  expect(button?.textContent).toBe('Change to “Ort”');
  press(button);
  const edit = { kind: 'edit', sheet: 0, row: 1, column: 0, text: 'Ort A' };
  expect(histories).toEqual([{ steps: [edit], undone: [] }]);
});

test('more faults than are shown at first can be reached', () => {
  draft(reportOf(...Array.from({ length: 101 }, (_, row) => issue(row, `kind ${String(row)}`))));
  expect(headers()).toHaveLength(100);
  const more = [...page().querySelectorAll('button')].find(
    (each) => each.textContent === 'Show more',
  );
  press(more);
  expect(headers()).toHaveLength(101);
  expect(page().textContent).not.toContain('Show more');
});
