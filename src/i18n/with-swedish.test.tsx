// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { drawnPage } from '../testing/drawn-page';
import { sv } from './sv/messages';
import { MessagesContext } from './use-messages';
import { WithSwedish } from './WithSwedish';

const { page, draw } = drawnPage();
const marked = () => [...page().querySelectorAll('[lang="sv"]')].map((each) => each.textContent);

test('what is Swedish in an English text is marked, in whatever order it is given', () => {
  draw(
    <WithSwedish
      text="From “mat” by “hav” to “skog”."
      swedish={['“hav”', '“å”', '“skog”', '“mat”']}
    />,
  );
  expect(marked()).toEqual(['“mat”', '“hav”', '“skog”']);
  expect(page().textContent).toBe('From “mat” by “hav” to “skog”.');
});

test('in a Swedish text nothing is marked', () => {
  draw(
    <MessagesContext value={sv}>
      <WithSwedish text="Från ”mat” till ”hav”." swedish={['”hav”']} />
    </MessagesContext>,
  );
  expect(marked()).toEqual([]);
  expect(page().textContent).toBe('Från ”mat” till ”hav”.');
});
