import { useEffect, useSyncExternalStore } from 'react';
import { useMessages } from '../../i18n/use-messages';
import { useAnnounce } from '../../ui/announcer';
import { TextButton } from '../../ui/TextButton';
import type { Offline } from './register';

const nothing = () => () => undefined;
const none = () => 'none' as const;

/**
 * Says that the atlas can be read offline, and, when a newer version is ready, that too, with the choice
 * to take it. Nothing is loaded again before the reader chooses. `offline` is null on the server.
 */
export function OfflineNotice({ offline }: { readonly offline: Offline | null }) {
  const messages = useMessages().offline;
  const announce = useAnnounce();
  const state = useSyncExternalStore(
    offline?.subscribe ?? nothing,
    offline?.getState ?? none,
    none,
  );
  useEffect(() => {
    const say = () => {
      if (offline?.getState() === 'update') announce(messages.update);
    };
    say();
    return offline?.subscribe(say);
  }, [offline, announce, messages]);
  if (!offline || state === 'none') return null;
  return (
    <aside
      className={state === 'update' ? 'offline-notice is-update' : 'offline-notice'}
      aria-label={messages.title}
    >
      <p>
        {messages[state]}
        {state === 'ask' && ' '}
        {state === 'ask' && <TextButton onClick={offline.save}>{messages.save}</TextButton>}
      </p>
      {state === 'update' && (
        <TextButton onClick={offline.takeUpdate}>{messages.reload}</TextButton>
      )}
    </aside>
  );
}
