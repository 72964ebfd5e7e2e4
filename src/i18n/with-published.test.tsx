// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { appContextAt } from '../testing/app-context-at';
import { drawnPage } from '../testing/drawn-page';
import { inAtlas } from '../testing/in-atlas';
import { madeUpDataset } from '../testing/made-up-dataset';
import { en } from './en/messages';
import { WithPublished } from './WithPublished';

const { page, draw } = drawnPage();
const inEnglish = appContextAt('/en/', madeUpDataset({ '20': ['A'] }), { messages: en });
const inSwedish = appContextAt('/', madeUpDataset({ '20': ['A'] }));
const marked = () => [...page().querySelectorAll('[lang="sv"]')].map((each) => each.textContent);

test('what is published in a text of another language is marked, in whatever order it is given', () => {
  const text = 'From “mat” by “hav” to “skog”.';
  const published = ['“hav”', '“å”', '“skog”', '“mat”'];
  draw(inAtlas(inEnglish, <WithPublished text={text} published={published} />));
  expect(marked()).toEqual(['“mat”', '“hav”', '“skog”']);
  expect(page().textContent).toBe(text);
});

test('in a text of the same language nothing is marked', () => {
  const view = <WithPublished text="Från ”mat” till ”hav”." published={['”hav”']} />;
  draw(inAtlas(inSwedish, view));
  expect(page().querySelectorAll('[lang]')).toHaveLength(0);
  expect(page().textContent).toBe('Från ”mat” till ”hav”.');
});
