// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { act } from 'react';
import { drawnPage } from '../testing/drawn-page';
import { keptFocus, rememberFocus, replayFocus } from './kept-focus';

afterEach(() => document.body.replaceChildren());

const focused = () => document.activeElement?.textContent;

/** A document with links, of which the one with this text has the focus. */
function documentWith(html: string, text: string): void {
  document.body.innerHTML = html;
  [...document.querySelectorAll('a')].find((each) => each.textContent === text)?.focus();
  expect(focused()).toBe(text);
}

test('a focus from before the scripts is heard by what listens now', () => {
  documentWith('<p><a href="/a">A</a></p>', 'A');
  const heard: (string | null)[] = [];
  const listen = ({ target }: Event) => heard.push((target as Element).textContent);
  document.addEventListener('focusin', listen);
  replayFocus();
  document.removeEventListener('focusin', listen);
  expect(heard).toEqual(['A']);
});

test('where nothing had the focus nothing is heard', () => {
  const heard: string[] = [];
  const listen = () => heard.push('focus');
  document.addEventListener('focusin', listen);
  replayFocus();
  document.removeEventListener('focusin', listen);
  expect(heard).toEqual([]);
});

for (const [name, before, after] of [
  [
    'with the same id',
    '<a href="/" id="b">B</a>',
    '<p><a href="/">A</a><a href="/" id="b">C</a></p>',
  ],
  [
    'at the same place of the same part of the page',
    '<a href="/">A</a><nav id="n"><a href="/">A</a><a href="/">B</a></nav>',
    '<nav id="n"><p>New</p><a href="/">A</a><label><input></label><a href="/">C</a></nav>',
  ],
] as const) {
  test(`what has the focus gives it to what takes its place: the element ${name}`, () => {
    documentWith(before, 'B');
    const refocus = rememberFocus();
    document.body.innerHTML = after;
    refocus();
    expect(focused()).toBe('C');
  });
}

test('a focus that has gone on meanwhile is left where it is', () => {
  documentWith('<nav id="n"><a href="/">A</a></nav>', 'A');
  const refocus = rememberFocus();
  documentWith('<nav id="n"><a href="/">A</a></nav><a href="/">B</a>', 'B');
  refocus();
  expect(focused()).toBe('B');
});

test('where what had the focus has no successor, nothing gets it', () => {
  documentWith('<nav id="n"><a href="/">A</a></nav>', 'A');
  const refocus = rememberFocus();
  document.body.innerHTML = '<nav id="m"><a href="/">A</a></nav>';
  refocus();
  expect(document.activeElement).toBe(document.body);
});

const { page, draw } = drawnPage();

test('what moves to another place keeps the focus', () => {
  const colours = keptFocus();
  const list = (
    <nav id="n" ref={colours}>
      <a href="/a">A</a>
      <a href="/b">B</a>
    </nav>
  );
  draw(<div>{list}</div>);
  page().querySelectorAll('a')[1]?.focus();
  draw(<section>{list}</section>);
  expect(focused()).toBe('B');
  act(() => page().querySelectorAll('a')[1]?.blur());
  draw(<div>{list}</div>);
  expect(document.activeElement).toBe(document.body);
});
