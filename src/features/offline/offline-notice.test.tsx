// @vitest-environment happy-dom
import { act } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { drawnPage } from '../../testing/drawn-page';
import { MessagesContext } from '../../i18n/use-messages';
import { AnnouncerProvider } from '../../ui/announcer';
import { OfflineNotice } from './OfflineNotice';
import type { Offline, OfflineState } from './register';
import { sv } from '../../testing/messages';

/** An offline copy whose state the test decides. */
function copyThatIs(first: OfflineState) {
  const { getState, setState, subscribe } = createStore<OfflineState>(() => first);
  const takeUpdate = vi.fn<() => void>();
  const save = vi.fn<() => void>();
  const offline: Offline = { getState, subscribe, takeUpdate, save };
  const becomes = (next: OfflineState) => act(() => setState(next));
  return { offline, becomes, takeUpdate, save };
}

const notice = (offline: Offline | null) => (
  <MessagesContext value={sv}>
    <AnnouncerProvider>
      <OfflineNotice offline={offline} />
    </AnnouncerProvider>
  </MessagesContext>
);

const { page, draw } = drawnPage();
const status = () => page().querySelector('[role=status]')?.textContent ?? '';

describe('OfflineNotice', () => {
  it('is not in the prerendered page', () => {
    expect(renderToString(notice(null))).not.toContain('offline-notice');
    expect(renderToString(notice(copyThatIs('saved').offline))).not.toContain('offline-notice');
  });

  it('says quietly that the atlas is saved', () => {
    const { offline, becomes } = copyThatIs('none');
    draw(notice(offline));
    expect(page().querySelector('.offline-notice')).toBeNull();
    becomes('saved');
    expect(page().querySelector('aside[aria-label]')?.textContent).toBe(sv.offline.saved);
    expect(status()).toBe('');
  });

  it('asks a reader who spares data', () => {
    const { offline, save } = copyThatIs('ask');
    draw(notice(offline));
    expect(page().textContent).toContain(sv.offline.ask);
    expect(save).not.toHaveBeenCalled();
    act(() => page().querySelector('button')?.click());
    expect(save).toHaveBeenCalledOnce();
  });

  it.each(['saved', 'failed'] as const)(
    'keeps the focus of a reader who has the atlas saved, and says aloud when it is %s',
    (end) => {
      const { offline, becomes } = copyThatIs('ask');
      draw(notice(offline));
      const button = page().querySelector('button');
      button?.focus();
      act(() => button?.click());
      becomes('saving');
      expect(document.activeElement?.textContent).toBe(sv.offline.saving);
      expect(status()).toBe('');
      becomes(end);
      expect(document.activeElement?.textContent).toContain(sv.offline[end]);
      expect(status()).toBe(sv.offline[end]);
    },
  );

  it('says aloud that a new version waits, and takes it when the reader asks', () => {
    const { offline, becomes, takeUpdate } = copyThatIs('saved');
    draw(notice(offline));
    becomes('update');
    expect(status()).toContain(sv.offline.update);
    expect(takeUpdate).not.toHaveBeenCalled();
    act(() => page().querySelector('button')?.click());
    expect(takeUpdate).toHaveBeenCalledOnce();
  });
});
