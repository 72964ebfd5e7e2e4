// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';
import { changesBetween } from '../../domain/changes/changes';
import { drawnPage } from '../../testing/drawn-page';
import { bareDataset } from '../../testing/made-up-export';
import { ChangeList } from './ChangeList';
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
  kind,
  proposals: [],
  choices: [],
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

test('many warnings of one kind are one row, with a way to all of them and to where they are mended', () => {
  const opened: CellPlace[] = [];
  draft(
    reportOf(
      ...[1, 2, 3, 4, 5].map((row) => issue(row, 'unread', 'warning')),
      ...[6, 7, 8].map((row) => issue(row, 'few', 'warning')),
      ...[11, 12, 13, 14].map((row) => issue(row, 'unread')),
    ),
    undefined,
    (title) => opened.push(title),
  );
  expect(headers()).toEqual(['A11', 'A12', 'A13', 'A14', 'A1', 'A6', 'A7', 'A8']);
  const read = page().querySelector('td a');
  expect(read?.getAttribute('href')).toBe('#steg-inriktning');
  press(read);
  expect(opened).toEqual([{ sheet: 0, row: 11, column: 1 }]);
  const name = page().querySelector('td [aria-expanded]')?.getAttribute('aria-label');
  expect(name).toBe('Show all 5 warnings of this kind: unread 1');
  press(page().querySelector('td [aria-expanded]'));
  expect(headers().slice(4)).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8']);
  press(page().querySelector('td [aria-expanded]'));
  expect(headers().slice(4)).toEqual(['A1', 'A6', 'A7', 'A8']);
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
  // The cell that was corrected has another fault: it is the next after all.
  expect(save(0)?.getAttribute('aria-label')).toBe('Change A2');
  draft(reportOf(issue(1, 'c'), issue(2, 'a')));
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Change A1');
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

test('of many that may be meant, the one that is chosen is taken by its button', () => {
  const histories: History[] = [];
  const choices = ['Mat', 'Hav'].map((words) => ({ words, text: words }));
  draft(reportOf({ ...issue(1, 'a'), choices }), (history) => histories.push(history));
  const select = page().querySelector('select');
  expect([select?.getAttribute('aria-label'), select?.value]).toEqual(['The theme for A1', '']);
  const take = () => press(page().querySelector('form button'));
  take();
  expect(page().querySelector('.alert')?.textContent).toBe('First choose a theme in the list.');
  expect([histories.length, document.activeElement]).toEqual([0, select]);
  if (select) select.value = 'Hav';
  expect(histories).toEqual([]);
  take();
  const edit = { kind: 'edit', sheet: 0, row: 1, column: 0, text: 'Hav' };
  expect(histories).toEqual([{ steps: [edit], undone: [] }]);
});

test('when a cell is corrected, the focus comes before the list of the next one', () => {
  const choices = [{ words: 'Mat', text: 'Mat' }];
  draft(reportOf(issue(1, 'a'), { ...issue(2, 'a'), choices }));
  const button = page().querySelector('tbody details button');
  if (button instanceof HTMLElement) button.focus();
  press(button);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('The theme for A2');
});

test('more faults than are shown at first can be reached', () => {
  draft(reportOf(...Array.from({ length: 501 }, (_, row) => issue(row, `kind ${String(row)}`))));
  expect(headers()).toHaveLength(500);
  const more = [...page().querySelectorAll('button')].find(
    (each) => each.textContent === 'Show more',
  );
  press(more);
  expect(headers()).toHaveLength(501);
  expect(page().textContent).not.toContain('Show more');
});

test('what differs is folded where it is not known that one programme is compared with itself', () => {
  const isFolded = (isProgrammeKnown: boolean) => {
    const edition = {
      regions: 0,
      focusAreas: 0,
      contacts: 0,
      areContactsKept: false,
      waiting: 0,
      siteFolder: '',
      areas: null,
      changes: changesBetween(bareDataset, bareDataset),
      markdown: { sv: '', en: '' },
    };
    draw(<ChangeList {...{ edition, isProgrammeKnown }} />);
    return page().querySelector('details') !== null;
  };
  expect([isFolded(true), isFolded(false)]).toEqual([false, true]);
});
