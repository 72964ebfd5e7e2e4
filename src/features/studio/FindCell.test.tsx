// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';
import { drawnPage } from '../../testing/drawn-page';
import type { StudioEngine } from './engine';
import { FindCell } from './FindCell';

const { page, draw } = drawnPage();

function show(cell: StudioEngine['cell']): void {
  draw(<FindCell sheet={0} engine={{ cell }} onStep={() => undefined} />);
}

async function open(address: string): Promise<void> {
  const [input, form] = [page().querySelector('input'), page().querySelector('form')];
  if (!input || !form) throw new Error('There should be a form.');
  input.value = address;
  const event = new Event('submit', { bubbles: true, cancelable: true });
  await act(() => Promise.resolve(void form.dispatchEvent(event)));
}

const said = () =>
  [...page().querySelectorAll('.alert, .status')].map(({ textContent }) => textContent);

test('a cell that the sheet does not have is not one that could not be opened', async () => {
  show(() => Promise.resolve(null));
  await open(' C9 ');
  expect(said()).toEqual(['The sheet has no cell C9.']);
  show(() => Promise.reject(new Error('The worker has stopped.')));
  await open('C9');
  expect(said()).toEqual(['The cell could not be opened.']);
});

test('an empty address is told of alone, and of its field', async () => {
  show(() => Promise.resolve(null));
  await open('C9');
  await open(' ');
  expect(said()).toEqual(['The field “Go to cell” must be filled in.']);
  const input = page().querySelector('input');
  expect(input?.getAttribute('aria-invalid')).toBe('true');
  const description = document.getElementById(input?.getAttribute('aria-describedby') ?? '');
  expect(description?.textContent).toBe(said()[0]);
  await open('C9');
  expect(said()).toEqual(['The sheet has no cell C9.']);
});
