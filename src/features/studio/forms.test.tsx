// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';
import { drawnPage } from '../../testing/drawn-page';
import { studioEn } from '../../i18n/en/studio';
import { OwnAreasForm } from './OwnAreasForm';
import type { ProgrammeFacts, Step } from './report';
import { ThemeItem } from './ThemeItem';
import { programmeIn, UNTOUCHED, type History } from './history';
import { WhichProgramme } from './WhichProgramme';

const { page, draw } = drawnPage();

function found<T extends Element>(kind: new () => T, selector: string): T {
  const element = page().querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`There should be ${selector}.`);
  return element;
}

function submit(selector: string): void {
  const event = new Event('submit', { bubbles: true, cancelable: true });
  act(() => void found(HTMLFormElement, selector).dispatchEvent(event));
}

const themeOf = (id: string) => ({
  id,
  label: { sv: id, en: id },
  definition: { sv: id, en: id },
  family: 'f',
});

function drawItem(others: readonly string[]): Step[] {
  const steps: Step[] = [];
  const entry = themeOf('a');
  const taxonomy = {
    families: [{ id: 'f', label: { sv: 'F', en: 'F' } }],
    themes: [entry, ...others.map(themeOf)],
  };
  const onStep = (step: Step) => steps.push(step);
  const messages = studioEn.themes;
  draw(<ThemeItem {...{ entry, taxonomy, onStep, messages }} of="themes" lang="en" count={1} />);
  return steps;
}

const MERGE = 'form:last-of-type';

test('a theme is merged into one that there is, where the chosen one is gone', () => {
  drawItem(['b', 'c']);
  act(() => found(HTMLElement, 'summary').click());
  const select = found(HTMLSelectElement, `${MERGE} select`);
  act(() => {
    select.value = 'c';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  const chosen = drawItem(['b', 'c']);
  submit(MERGE);
  expect(chosen).toEqual([{ kind: 'remove', of: 'themes', ids: ['a'], into: 'c' }]);
  const steps = drawItem(['b']);
  submit(MERGE);
  expect(steps).toEqual([{ kind: 'remove', of: 'themes', ids: ['a'], into: 'b' }]);
});

test('a theme needs more than spaces for a name', () => {
  const steps = drawItem(['b']);
  act(() => found(HTMLElement, 'summary').click());
  found(HTMLInputElement, '[name="labelsv"]').value = '  ';
  submit('form');
  expect(steps).toEqual([]);
  found(HTMLInputElement, '[name="labelsv"]').value = ' Mat ';
  submit('form');
  expect(steps).toMatchObject([{ theme: { label: { sv: 'Mat' } } }]);
});

test('a programme about areas that are brought needs more than line breaks for an introduction', () => {
  const used: ProgrammeFacts[] = [];
  const map = { count: 1, borders: 0, alone: [], path: '', viewBox: '0 0 1 1' };
  const report = {
    file: 'a',
    properties: [],
    chosen: { id: '', name: '' },
    issues: [],
    found: map,
  };
  draw(
    <OwnAreasForm
      {...{ report }}
      onChoose={() => undefined}
      onUse={(facts) => used.push(facts)}
      messages={studioEn}
    />,
  );
  for (const name of ['title', 'publisher', 'source']) {
    found(HTMLInputElement, `[name="${name}"]`).value = name;
  }
  const intro = found(HTMLTextAreaElement, 'textarea');
  intro.value = '\n \n';
  submit('form');
  expect(used).toEqual([]);
  intro.value = '\nAll have chosen.\n';
  submit('form');
  expect(used).toEqual([
    {
      title: 'title',
      publisher: 'publisher',
      source: 'source',
      intro: 'All have chosen.',
      mapSource: '',
    },
  ]);
});

test('whether a programme is corrected or new is asked, and of a new one what it says of itself', () => {
  const answers: History[] = [];
  const onChange = (next: History) => answers.push(next);
  const show = (history: History) =>
    draw(
      <WhichProgramme
        key={answers.length}
        {...{ history, onChange }}
        title="A"
        messages={studioEn}
      />,
    );
  const radio = (index: number) => {
    const each = page().querySelectorAll<HTMLInputElement>('[type="radio"]')[index];
    if (!each) throw new Error('There should be two.');
    return each;
  };
  show(UNTOUCHED);
  expect([radio(0).checked, radio(1).checked]).toEqual([false, false]);
  act(() => radio(1).click());
  for (const name of ['title', 'publisher', 'source', 'intro'])
    found(HTMLElement, `[name="${name}"]`).setAttribute('value', name);
  found(HTMLTextAreaElement, 'textarea').value = 'intro';
  submit('form');
  const facts = { title: 'title', publisher: 'publisher', source: 'source', intro: 'intro' };
  expect(answers.at(-1)?.steps).toEqual([{ kind: 'programme', facts }]);
  show(answers.at(-1) ?? UNTOUCHED);
  expect(radio(1).checked).toBe(true);
  expect(found(HTMLInputElement, '[name="title"]').value).toBe('title');
  act(() => radio(0).click());
  show(answers.at(-1) ?? UNTOUCHED);
  expect(radio(0).checked).toBe(true);
  expect(page().querySelector('form')).toBeNull();
  act(() => radio(1).click());
  expect(programmeIn(answers.at(-1) ?? UNTOUCHED)).toBeUndefined();
});
