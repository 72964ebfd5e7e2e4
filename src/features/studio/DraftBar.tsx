import { useEffect, useState } from 'react';
import { momentIn } from '../../i18n/intl';
import { useMessages } from '../../i18n/use-messages';
import type { DraftMessages } from '../../i18n/messages';
import { useAnnounce } from '../../ui/announcer';
import { TextButton } from '../../ui/TextButton';
import { useListener } from './use-listener';

export interface DraftBarProps {
  /** What the draft is called, and when it was saved last. */
  readonly name: string;
  readonly saved: number;
  /** Returns when it was saved last by now; null if it is discarded. */
  readonly savedNow: () => Promise<number | null>;
  /** The address of the draft in the studio. */
  readonly studio: string;
  readonly messages: DraftMessages;
}

/** Says above every view that it is of a draft, and whether the draft has become another one since. */
export function DraftBar({ name, saved, savedNow, studio, messages }: DraftBarProps) {
  const { locale } = useMessages();
  const announce = useAnnounce();
  const [now, setNow] = useState<number | null>(saved);
  const isOther = now !== saved;
  const change = now === null ? messages.discarded : messages.changed;
  // It is changed in another tab; who comes from there is told.
  useListener('focus', () => void savedNow().then(setNow, () => undefined));
  useEffect(() => {
    if (isOther) announce(change);
  }, [isOther, change, announce]);
  return (
    <aside className="draft-bar" aria-label={messages.mark}>
      <p>
        {isOther ? (
          <strong>{change}</strong>
        ) : (
          <>
            <strong>{messages.mark}</strong> {messages.kept} <span translate="no">{name}</span>,{' '}
            {messages.saved(momentIn(locale, saved))}
          </>
        )}
      </p>
      {isOther && now !== null && (
        <TextButton onClick={() => window.location.reload()}>{messages.renew}</TextButton>
      )}
      <a href={studio}>{messages.back}</a>
    </aside>
  );
}
