// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inAtlas } from '../../testing/in-atlas';
import { drawnPage } from '../../testing/drawn-page';
import { realDataset } from '../../testing/real-dataset';
import { appContextAt } from '../../testing/app-context-at';
import { useAnnouncedAnswer, type FieldAnswer } from './use-field-answer';
import { sv } from '../../testing/messages';

const { page, draw } = drawnPage();

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function Announced({ answer }: { readonly answer: FieldAnswer | null }) {
  useAnnouncedAnswer(answer);
  return null;
}

test('who hears the list is told where its hits cannot be had, and nothing while they load', () => {
  const app = appContextAt('/', realDataset());
  const heardOf = (answer: FieldAnswer | null) => {
    draw(inAtlas(app, <Announced answer={answer} />));
    act(() => void vi.runAllTimers());
    return page().querySelector('[role="status"]')?.textContent;
  };
  expect(heardOf(null)).toBe('');
  expect(heardOf('loading')).toBe('');
  expect(heardOf('missing')).toBe(sv.search.missing);
});
