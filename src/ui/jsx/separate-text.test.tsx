// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { drawnPage } from '../../testing/drawn-page';

const { page, draw } = drawnPage();

/** What a browser's translator does to what is in the page now. */
function translate() {
  const texts = document.createTreeWalker(page(), NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (texts.nextNode()) found.push(texts.currentNode as Text);
  for (const text of found) {
    if (!/\S/.test(text.data)) continue;
    const font = document.createElement('font');
    font.textContent = text.data.toUpperCase();
    text.replaceWith(font);
  }
}

test.each([
  [
    'a text that changes beside an element',
    (on: boolean) => (
      <p>
        {on ? 'a' : 'b'} <i>c</i>
      </p>
    ),
    'b C',
  ],
  [
    'a text that goes',
    (on: boolean) => (
      <p>
        {on && 'a'}
        <i>c</i>
      </p>
    ),
    'C',
  ],
  [
    'an element that comes before a text',
    (on: boolean) => (
      <p>
        {!on && <i>c</i>}
        {'a'}
      </p>
    ),
    'cA',
  ],
  ['a text alone', (on: boolean) => <p>{on ? 'a' : 'b'}</p>, 'b'],
  ['a text that gets company', (on: boolean) => <p>{['a', ...(on ? [] : ['b'])]}</p>, 'ab'],
  [
    'texts of a fragment',
    (on: boolean) => (
      <p>
        <>{on ? 'a' : 'b'}</>
        <i>c</i>
      </p>
    ),
    'bC',
  ],
])('%s, in a translated page', (_, drawing, expected) => {
  draw(drawing(true));
  translate();
  draw(drawing(false));
  expect(page().textContent).toBe(expected);
});

test('what can hold text alone gets text alone, and React has nothing to complain of', () => {
  const complaint = vi.spyOn(console, 'error');
  draw(
    <select>
      <option>
        {'a'} ({1})
      </option>
    </select>,
  );
  expect(page().innerHTML).toBe('<select><option>a (1)</option></select>');
  expect(complaint).not.toHaveBeenCalled();
});
