// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inAtlas } from '../../testing/panel';
import { drawnPage } from '../../testing/drawn-page';
import { realDataset } from '../../testing/real-dataset';
import { appContextAt } from '../../testing/app-context-at';
import { sv } from '../../i18n/sv/messages';
import type { Finding } from './use-finding';
import { useSpokenFinding } from './use-results-announcer';

const { page, draw } = drawnPage();

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function Said({ finding }: { readonly finding: Finding | null }) {
  useSpokenFinding(finding);
  return null;
}

test('who hears the list is told where its hits cannot be had, and nothing while they are on their way', () => {
  const app = appContextAt('/', realDataset());
  const heardOf = (finding: Finding | null) => {
    draw(inAtlas(app, <Said finding={finding} />));
    act(() => void vi.runAllTimers());
    return page().querySelector('[role="status"]')?.textContent;
  };
  expect(heardOf(null)).toBe('');
  expect(heardOf({ state: 'waiting' })).toBe('');
  expect(heardOf({ state: 'missing' })).toBe(sv.search.missing);
});
