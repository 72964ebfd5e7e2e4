// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';
import { studioEn } from '../../i18n/en/studio';
import { drawnPage } from '../../testing/drawn-page';
import type { DraftEntry, DraftStore } from './draft';
import { Drafts } from './Drafts';

const { page, draw } = drawnPage();
const nothing = () => Promise.resolve('');

function show(
  entries: readonly DraftEntry[],
  onRename: (name: string) => void = () => undefined,
  asked = '',
  onOpen = nothing,
) {
  const drafts: DraftStore = {
    subscribe: () => () => undefined,
    entries: () => entries,
    open: () => Promise.resolve('gone'),
    save: () => Promise.resolve(),
    discard: () => Promise.resolve(true),
  };
  draw(
    <Drafts
      {...{ drafts, asked }}
      studio={{ current: 'open', open: onOpen, discard: nothing, rename: onRename }}
      addressOf={(id) => `/?utkast=${id}`}
    />,
  );
  return [...page().querySelectorAll('li > a')].map(({ textContent }) => textContent);
}

test('a name or the programme stands instead of the file of a draft', () => {
  const [first, third, fourth] = show([
    { id: 'a', file: 'a.csv', saved: 2, columns: [] },
    { id: 'c', file: 'a.csv', title: 'Programme', name: 'Mine', saved: 1, columns: [] },
    { id: 'd', file: 'a.csv', title: 'Programme', saved: 1, columns: [] },
  ]);
  expect(first).toMatch(/draft a\.csv \([^)]+\)$/);
  expect(third).toMatch(/draft Mine \([^)]+\)$/);
  expect(fourth).toMatch(/draft Programme \([^)]+\)$/);
});

test('the draft that is open is given a name', () => {
  const names: string[] = [];
  show([{ id: 'open', file: 'a.csv', saved: 1, columns: [] }], (name) => names.push(name));
  const [input, form] = [page().querySelector('input'), page().querySelector('form')];
  if (!input || !form) throw new Error('There should be a form.');
  input.value = ' Next ';
  act(() => void form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  expect(names).toEqual(['Next']);
  show([{ id: 'other', file: 'a.csv', saved: 1, columns: [] }]);
  expect(page().querySelector('form')).toBeNull();
});

test('a draft that the address asks for in vain is told of beside those that there are', async () => {
  const { gone } = studioEn.drafts.unopened;
  show([{ id: 'a', file: 'a.csv', saved: 1, columns: [] }], undefined, 'b', () =>
    Promise.resolve(gone),
  );
  await act(() => Promise.resolve());
  expect(page().querySelector('.status')?.textContent).toBe(gone);
  expect(page().querySelector('li a')?.getAttribute('href')).toBe('/?utkast=a');
  expect(page().querySelector('section > p a')?.getAttribute('href')).toBe('/?utkast=');
});
