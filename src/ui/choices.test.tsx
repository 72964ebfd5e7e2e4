// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { drawnPage } from '../testing/drawn-page';
import { Choices } from './Choices';

const { page, draw } = drawnPage();

const VALUES = ['map', 'code', 'file'] as const;
const onChoose = vi.fn<(value: (typeof VALUES)[number]) => void>();

const drawAs = (chosen: 'map' | readonly ['map']) =>
  draw(
    <Choices
      className="forms"
      legend="Form"
      options={VALUES.map((value) => [value, value.toUpperCase()])}
      aboutOf={(value) => `About the ${value}.`}
      chosen={chosen}
      isOff={(value) => value === 'file'}
      onChoose={onChoose}
    >
      <p>More</p>
    </Choices>,
  );

const inputs = () => [...page().querySelectorAll('input')];
const names = () => inputs().map(({ name }) => name);

beforeEach(() => onChoose.mockClear());

test('a group has its legend, its choices with their labels, and what more there is to choose', () => {
  drawAs('map');
  const group = page().querySelector('fieldset.forms');
  expect(group?.querySelector('legend')?.textContent).toBe('Form');
  expect(inputs().map(({ labels }) => labels?.[0]?.textContent)).toEqual(['MAP', 'CODE', 'FILE']);
  expect(group?.lastElementChild?.textContent).toBe('More');
});

test('what is chosen is checked, what is off cannot be chosen, and a press chooses', () => {
  drawAs('map');
  expect(inputs().map(({ checked, disabled }) => [checked, disabled])).toEqual([
    [true, false],
    [false, false],
    [false, true],
  ]);
  act(() => inputs()[1]?.click());
  expect(onChoose.mock.calls).toEqual([['code']]);
});

test('radio buttons are one group by their name, and checkboxes none', () => {
  drawAs('map');
  expect(names()[0]).not.toBe('');
  expect(new Set(names()).size).toBe(1);
  drawAs(['map']);
  expect(inputs().map(({ type }) => type)).toEqual(['checkbox', 'checkbox', 'checkbox']);
  expect(names()).toEqual(['', '', '']);
});

test('each choice is described by the text below it', () => {
  drawAs('map');
  const described = inputs().map((input) => input.getAttribute('aria-describedby') ?? '');
  expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
    'About the map.',
    'About the code.',
    'About the file.',
  ]);
});
