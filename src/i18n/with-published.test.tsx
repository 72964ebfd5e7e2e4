// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { drawnPage } from '../testing/drawn-page';
import { WithPublished } from './WithPublished';

const { page, draw } = drawnPage();
const marked = () => [...page().querySelectorAll('[lang="fi"]')].map((each) => each.textContent);

test('what is published in a text of another language is marked, in whatever order it is given', () => {
  draw(
    <WithPublished
      text="From “ruoka” by “meri” to “metsä”."
      published={['“meri”', '“å”', '“metsä”', '“ruoka”']}
      lang="fi"
    />,
  );
  expect(marked()).toEqual(['“ruoka”', '“meri”', '“metsä”']);
  expect(page().textContent).toBe('From “ruoka” by “meri” to “metsä”.');
});

test('in a text of the same language nothing is marked', () => {
  draw(<WithPublished text="Från ”mat” till ”hav”." published={['”hav”']} lang={undefined} />);
  expect(page().querySelectorAll('[lang]')).toHaveLength(0);
  expect(page().textContent).toBe('Från ”mat” till ”hav”.');
});
