import { useEffect, useSyncExternalStore, type MouseEvent } from 'react';
import { useMessages } from '../../i18n/use-messages';
import { useAnnounce } from '../../ui/announcer';
import { TextButton } from '../../ui/TextButton';
import { nothingChanges } from '../../ui/use-hydrated';
import type { Offline, OfflineState } from './register';

const none = () => 'none' as const;

/**
 * Says that the atlas can be read offline, and, when a newer version is ready, that too, with the choice
 * to take it. Nothing is loaded again before the reader chooses. `offline` is null on the server.
 */
export function OfflineNotice({ offline }: { readonly offline: Offline | null }) {
  const messages = useMessages().offline;
  const announce = useAnnounce();
  const state = useSyncExternalStore(
    offline?.subscribe ?? nothingChanges,
    offline?.getState ?? none,
    none,
  );
  useEffect(() => {
    const say = (now: OfflineState, before?: OfflineState) => {
      const isEnd = now === 'failed' || (now === 'saved' && before === 'saving');
      if (now === 'update' || isEnd) announce(messages[now]);
    };
    if (offline) say(offline.getState());
    return offline?.subscribe(say);
  }, [offline, announce, messages]);
  if (!offline || state === 'none') return null;
  const isOffered = state === 'ask' || state === 'failed';
  const save = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    // The button goes; the note that it stands in says how it went.
    currentTarget.closest('aside')?.focus();
    offline.save();
  };
  return (
    <aside
      className={state === 'update' ? 'offline-notice is-update' : 'offline-notice'}
      aria-label={messages.title}
      tabIndex={-1}
    >
      <p>
        {messages[state]}
        {isOffered && ' '}
        {isOffered && <TextButton onClick={save}>{messages.save}</TextButton>}
      </p>
      {state === 'update' && (
        <TextButton onClick={offline.takeUpdate}>{messages.reload}</TextButton>
      )}
    </aside>
  );
}
