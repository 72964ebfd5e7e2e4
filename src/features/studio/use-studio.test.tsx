// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { studioEn } from '../../i18n/en/studio';
import { drawnPage } from '../../testing/drawn-page';
import { draftIn } from '../../store/draft-address';
import { AnnouncerProvider } from '../../ui/announcer';
import type { Draft, DraftStore } from './draft';
import type { StudioEngine } from './engine';
import type { AreasReport, OwnAreas } from './own-areas';
import type { StudioReport } from './report';
import { BringAreas, useOwnAreas } from './BringAreas';
import { useStudio } from './use-studio';

const { page, draw } = drawnPage();
const heard = () => page().querySelector('[role="status"]')?.textContent;

const areasReport: AreasReport = {
  properties: [],
  chosen: { id: '', name: '' },
  issues: [],
  found: null,
};
const report: StudioReport = {
  file: 'a.csv',
  correctableTitle: null,
  sheets: [{ name: '', kind: null, rows: 0, header: -1, heads: [], columns: [] }],
  issues: [],
  notices: [],
  unplaced: [],
  reading: null,
  edition: null,
};
const ownAreas: OwnAreas = {
  file: 'a.geojson',
  bytes: new ArrayBuffer(0),
  chosen: null,
  programme: { title: '', publisher: '', source: '', intro: '' },
};

const refuse = () => Promise.reject(new Error('Nobody should ask for this.'));
const engine: StudioEngine = {
  read: refuse,
  areas: refuse,
  edition: refuse,
  cell: refuse,
  sheets: refuse,
  pack: refuse,
};
const none: DraftStore = {
  subscribe: () => () => undefined,
  entries: () => [],
  open: () => Promise.resolve('gone'),
  save: () => Promise.resolve(),
  discard: () => Promise.resolve(true),
};
/** Waits until a check holds of what is drawn. */
const until = (check: () => void) =>
  vi.waitFor(async () => {
    await act(() => Promise.resolve());
    check();
  });

/** Draws what uses a hook, and returns a function that gives what the hook returns now. */
function hooked<T>(useIt: () => T): () => T {
  let now: T | undefined;
  function User() {
    now = useIt();
    return null;
  }
  draw(
    <AnnouncerProvider>
      <User />
    </AnnouncerProvider>,
  );
  return () => {
    if (now === undefined) throw new Error('It should be drawn.');
    return now;
  };
}

test('of a map that another has been chosen after nothing is said', async () => {
  const answers = new Map<string, (report: AreasReport) => void>();
  const areas: StudioEngine['areas'] = ({ file }) =>
    new Promise((resolve) => answers.set(file, resolve));
  const own = hooked(() => useOwnAreas({ ...engine, areas }));
  act(() => own().read(new File([], 'first.json')));
  act(() => own().read(new File([], 'second.json')));
  await until(() => expect(answers.size).toBe(2));
  answers.get('second.json')?.(areasReport);
  await until(() => expect(own().work.phase).toBe('read'));
  await act(async () => answers.get('first.json')?.(areasReport));
  expect(heard()).toBe('second.json has been read: 0 areas, 0 errors, 0 warnings.');
});

test('a map whose file is gone by then is read with other properties', async () => {
  const asked: unknown[] = [];
  const areas: StudioEngine['areas'] = ({ file, bytes, chosen }) => {
    asked.push([file, new TextDecoder().decode(bytes), chosen]);
    const properties = ['kod', 'namn'].map((name) => ({ name, sample: [] }));
    return Promise.resolve({
      ...areasReport,
      properties,
      chosen: { id: 'kod', name: 'kod' },
    });
  };
  draw(<BringAreas engine={{ ...engine, areas }} areas={null} onUse={() => undefined} />);
  const map = new File(['{}'], 'a.json');
  const bytes = await map.arrayBuffer();
  const gone = new Error('The file has been changed.');
  vi.spyOn(map, 'arrayBuffer').mockResolvedValueOnce(bytes).mockRejectedValue(gone);
  const change = (selector: string, value: object) => {
    const element = page().querySelector(selector);
    if (!element) throw new Error(`There should be ${selector}.`);
    Object.defineProperties(element, Object.getOwnPropertyDescriptors(value));
    act(() => void element.dispatchEvent(new Event('change', { bubbles: true })));
  };
  change('input', { files: [map] });
  await until(() => expect(page().querySelectorAll('select')).toHaveLength(2));
  const [, name] = page().querySelectorAll('select');
  if (name) name.value = 'namn';
  change('label + label select', {});
  await until(() => expect(asked).toHaveLength(2));
  expect(asked).toEqual([
    ['a.json', '{}', null],
    ['a.json', '{}', { id: 'kod', name: 'namn' }],
  ]);
});

test('a spreadsheet is read again where areas are chosen while it is read', async () => {
  const asked: ((report: StudioReport) => void)[] = [];
  const against: (OwnAreas | null)[] = [];
  const saved: Draft[] = [];
  const read: StudioEngine['read'] = ({ areas }) => {
    against.push(areas);
    return new Promise((resolve) => asked.push(resolve));
  };
  const drafts: DraftStore = {
    ...none,
    save: (draft) => Promise.resolve(void saved.push(draft)),
  };
  const studio = hooked(() => useStudio({ ...engine, read }, drafts, ''));
  act(() => studio().read('a.csv', new Blob(['a'])));
  await until(() => expect(asked).toHaveLength(1));
  act(() => studio().matchAgainst(ownAreas));
  asked[0]?.(report);
  await until(() => expect(asked).toHaveLength(2));
  expect(studio().work.phase).toBe('reading');
  asked[1]?.(report);
  await until(() => expect(studio().work.phase).toBe('read'));
  expect(against).toEqual([null, ownAreas]);
  expect(saved.map(({ areas }) => areas)).toEqual([ownAreas]);
  expect(draftIn(window.location.search)).toBe(saved[0]?.id);
  // A name, and what is not sent yet, are no other draft.
  await act(() => studio().rename('Spring 2027'));
  await act(() => studio().write({ isNew: true, facts: ownAreas.programme }));
  await until(() => expect(saved).toHaveLength(3));
  expect(saved[2]).toMatchObject({ name: 'Spring 2027', saved: saved[0]?.saved });
  expect(saved[2]?.unsent?.isNew).toBe(true);
  // Back leads to it from the next one.
  const { length } = window.history;
  act(() => studio().read('b.csv', new Blob(['b'])));
  expect(draftIn(window.location.search)).toBe('');
  expect(window.history).toHaveLength(length + 1);
  expect(studio().areas).toBe(ownAreas);
});

test('a spreadsheet is read again where areas are chosen while its columns are read as before', async () => {
  const columns = [{ title: 'Not', field: 'text' }];
  const drafts: DraftStore = {
    ...none,
    entries: () => [{ id: 'd', file: 'b.csv', saved: 0, columns }],
    save: (draft) => Promise.resolve(void saved.push(draft)),
  };
  const saved: Draft[] = [];
  const applied: ((report: StudioReport) => void)[] = [];
  const column = { index: 0, letter: 'A', title: 'Not', field: null, number: null, sample: [] };
  const sheets = report.sheets.map((sheet) => ({ ...sheet, columns: [column] }));
  const studio = hooked(() =>
    useStudio(
      {
        ...engine,
        read: ({ history }) =>
          history.steps.length === 0
            ? Promise.resolve({ ...report, sheets })
            : new Promise((resolve) => applied.push(resolve)),
      },
      drafts,
      '',
    ),
  );
  act(() => studio().read('a.csv', new Blob(['a'])));
  await until(() => expect(applied).toHaveLength(1));
  act(() => studio().matchAgainst(ownAreas));
  applied[0]?.(report);
  await until(() => expect(applied).toHaveLength(2));
  applied[1]?.(report);
  await until(() => expect(studio().work.phase).toBe('read'));
  expect(saved.map(({ areas }) => areas)).toEqual([ownAreas]);
});

test('that a draft is not saved is said once, not with each key', async () => {
  let tries = 0;
  const save = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    tries += 1;
    throw new Error('The browser refuses.');
  };
  const read: StudioEngine['read'] = ({ areas }) =>
    areas ? new Promise(() => undefined) : Promise.resolve(report);
  const studio = hooked(() => useStudio({ ...engine, read }, { ...none, save }, ''));
  act(() => studio().read('a.csv', new Blob(['a'])));
  await until(() => expect(studio().unsaved).not.toBe(''));
  await until(() => expect(studio().work.phase).toBe('read'));
  // What is said has a new element each time.
  const said = () => page().querySelector('[role="status"] span');
  const first = said();
  act(() => void studio().rename('Spring 2027'));
  await until(() => expect(tries).toBe(2));
  await act(() => Promise.resolve());
  expect(said()).toBe(first);
  // With other areas it is read anew, which is said meanwhile.
  act(() => studio().matchAgainst(ownAreas));
  await until(() => expect(tries).toBe(3));
  await until(() => expect(heard()).toBe(studioEn.drafts.unsaved));
});

test('a draft that is discarded is called by its name, and one open elsewhere stays', async () => {
  let isFree = true;
  const drafts: DraftStore = { ...none, discard: () => Promise.resolve(isFree) };
  const studio = hooked(() => useStudio(engine, drafts, ''));
  const entry = { id: 'd', file: 'a.csv', saved: 0, columns: [] };
  const named = { ...entry, name: 'Spring 2027' };
  expect(await studio().discard(named)).toContain('Spring 2027');
  expect(await studio().discard(entry)).toContain('a.csv');
  isFree = false;
  expect(await studio().discard(named)).toBe(studioEn.drafts.unopened.elsewhere);
});
