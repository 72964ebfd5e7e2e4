// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';
import { drawnPage } from '../../testing/drawn-page';
import { studioEn } from '../../i18n/en/studio';
import { OwnAreasForm } from './OwnAreasForm';
import type { ProgrammeFacts } from '../../domain/model/programme-facts';
import type { ProgrammeAnswer, Step } from './report';
import { ThemeItem } from './ThemeItem';
import { Themes } from './Themes';
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
  draw(<ThemeItem {...{ entry, taxonomy, onStep }} of="themes" count={1} isWhole />);
  return steps;
}

test('themes that rows without a region may have are not removed as unused', () => {
  const reading = {
    language: 'sv',
    families: [{ id: 'f', label: { sv: 'F', en: 'F' } }],
    themes: ['a', 'b'].map(themeOf),
    focusAreas: [],
  };
  const removals = (isWhole: boolean) => {
    const history = { steps: [], undone: [] };
    draw(<Themes key={String(isWhole)} {...{ reading, isWhole, history }} onChange={() => null} />);
    const item = [...page().querySelectorAll<HTMLElement>('li summary')].find(({ textContent }) =>
      textContent.startsWith('a'),
    );
    act(() => {
      item?.click();
    });
    return [...page().querySelectorAll('button')]
      .map(({ textContent }) => textContent)
      .filter((text) => text.startsWith('Remove'));
  };
  expect(removals(true)).toHaveLength(2);
  expect(removals(false)).toEqual([]);
});

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

const NAMED = { title: 'title', publisher: 'publisher', source: 'source', intro: '' };

test('a programme about areas that are brought needs a title, not an introduction, and says so itself', () => {
  const used: ProgrammeFacts[] = [];
  const map = { count: 1, borders: 0, withoutBorder: [], path: '', viewBox: '0 0 1 1' };
  const report = {
    properties: [],
    chosen: { id: '', name: '' },
    issues: [],
    found: map,
  };
  draw(
    <OwnAreasForm {...{ report }} onChoose={() => undefined} onUse={(facts) => used.push(facts)} />,
  );
  for (const name of ['title', 'source']) write(found(HTMLInputElement, `[name="${name}"]`), name);
  const publisher = found(HTMLInputElement, '[name="publisher"]');
  write(publisher, '  ');
  submit('form');
  expect(used).toEqual([]);
  expect(page().querySelector('form .alert')?.textContent).toBe(
    'The field “Publisher” must be filled in.',
  );
  expect(document.activeElement).toBe(publisher);
  expect(publisher.getAttribute('aria-invalid')).toBe('true');
  expect(describing(publisher)).toBe('The field “Publisher” must be filled in.');
  // What is written stays as it is written.
  expect(publisher.value).toBe('  ');
  write(publisher, 'publisher');
  write(found(HTMLTextAreaElement, 'textarea'), '\n \n');
  const language = found(HTMLInputElement, '[name="language"]');
  write(language, 'Finnish');
  submit('form');
  expect(used).toEqual([]);
  expect(document.activeElement).toBe(language);
  expect(describing(language)).toMatch(
    /^The field “Language code .*” is not filled in correctly\.$/,
  );
  write(language, ' fi ');
  submit('form');
  expect(page().querySelector('form .alert')).toBeNull();
  expect(publisher.getAttribute('aria-invalid')).toBe('false');
  expect(used).toEqual([{ ...NAMED, language: 'fi', mapSource: '', called: 'område' }]);
});

/** The text of what describes an element. */
const describing = (element: Element) =>
  document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;

/** Writes into a field as somebody does. */
function write(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  act(() => {
    // React hears of what its own setter does not know.
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

test('whether a programme is corrected or new is asked, and of a new one what it says of itself', () => {
  let facts: ProgrammeFacts | null | undefined;
  let unsent: ProgrammeAnswer | undefined;
  let answers = 0;
  const show = () =>
    draw(
      <WhichProgramme
        {...{ facts, unsent }}
        onWrite={(next) => {
          unsent = next;
          show();
        }}
        onAnswer={(next) => {
          answers += 1;
          [facts, unsent] = [next, undefined];
          show();
        }}
        title="A"
      />,
    );
  const radio = (index: number) => {
    const each = page().querySelectorAll<HTMLInputElement>('[type="radio"]')[index];
    if (!each) throw new Error('There should be two.');
    return each;
  };
  show();
  expect([radio(0).checked, radio(1).checked]).toEqual([false, false]);
  submit('form');
  expect(page().querySelector('form .alert')?.textContent).toBe('Choose one of the answers.');
  expect(describing(found(HTMLElement, 'fieldset'))).toBe('Choose one of the answers.');
  act(() => radio(1).click());
  for (const name of ['title', 'publisher', 'source'])
    write(found(HTMLInputElement, `[name="${name}"]`), name);
  write(found(HTMLTextAreaElement, 'textarea'), ' intro ');
  // Nothing is answered until the form is sent.
  expect([facts, unsent?.facts.title]).toEqual([undefined, 'title']);
  submit('form');
  expect(facts).toEqual({
    title: 'title',
    publisher: 'publisher',
    source: 'source',
    intro: 'intro',
  });
  expect(page().querySelector('.status')?.textContent).toBe(studioEn.whichProgramme.used);
  // The same answer again is not one more.
  submit('form');
  write(found(HTMLInputElement, '[name="title"]'), 'title ');
  submit('form');
  expect([answers, unsent, found(HTMLInputElement, '[name="title"]').value]).toEqual([
    1,
    undefined,
    'title',
  ]);
  // What is chosen in passing is not answered.
  act(() => radio(0).click());
  expect([unsent?.isNew, page().querySelector('.status')]).toEqual([false, null]);
  act(() => radio(1).click());
  expect([unsent, found(HTMLInputElement, '[name="title"]').value]).toEqual([undefined, 'title']);
  act(() => radio(0).click());
  submit('form');
  expect([facts, unsent, page().querySelector('h3')]).toEqual([null, undefined, null]);
});
