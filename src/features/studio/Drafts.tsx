import { useEffect, useId, useRef, useState, useSyncExternalStore } from 'react';
import type { StudioMessages } from '../../i18n/messages';
import { useAnnouncedStatus } from '../../ui/announcer';
import type { DraftEntry, DraftStore } from './draft';

interface DraftsProps {
  /** Null in the build. */
  readonly drafts: DraftStore | null;
  /** The id of a draft to open as soon as it is known, "" where none is asked for. */
  readonly asked: string;
  /** The draft that is open here. */
  readonly current: string | null;
  /** Both return a sentence on how it went, "" where the page says it. */
  readonly onOpen: (entry: DraftEntry) => Promise<string>;
  readonly onDiscard: (entry: DraftEntry) => Promise<string>;
  readonly messages: StudioMessages['drafts'];
}

const NONE: readonly DraftEntry[] = [];

/** The drafts that the browser keeps, to be opened or discarded. */
export function Drafts({ drafts, asked, current, onOpen, onDiscard, messages }: DraftsProps) {
  const id = useId();
  const entries = useSyncExternalStore(
    drafts?.subscribe ?? (() => () => undefined),
    () => drafts?.entries() ?? NONE,
    () => NONE,
  );
  const [said, say] = useAnnouncedStatus();
  // The heading stays for the focus when the last draft is gone.
  const [isUsed, setUsed] = useState(false);
  const awaited = useRef(asked);
  useEffect(() => {
    const entry = entries.find((each) => each.id === awaited.current);
    if (!entry) return;
    awaited.current = '';
    void attempt(() => onOpen(entry));
  });
  if (entries.length === 0 && !isUsed) return null;

  async function attempt(job: () => Promise<string>): Promise<void> {
    setUsed(true);
    say('');
    try {
      const sentence = await job();
      if (sentence !== '') say(sentence);
    } catch {
      say(messages.unread);
    }
  }

  async function discard(entry: DraftEntry): Promise<void> {
    await attempt(() => onDiscard(entry));
    document.getElementById(id)?.focus();
  }

  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {messages.title}
      </h2>
      <p className="muted">{messages.kept}</p>
      <ul className="studio-list">
        {entries.map((entry) => (
          <DraftItem
            key={entry.id}
            isCurrent={entry.id === current}
            onOpen={() => void attempt(() => onOpen(entry))}
            onDiscard={() => void discard(entry)}
            {...{ entry, messages }}
          />
        ))}
      </ul>
      {said !== '' && <p className="status">{said}</p>}
    </section>
  );
}

interface ItemProps extends Pick<DraftsProps, 'messages'> {
  readonly entry: DraftEntry;
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
  readonly onDiscard: () => void;
}

function DraftItem({ entry, isCurrent, onOpen, onDiscard, messages }: ItemProps) {
  const name = messages.name(entry.file, entry.saved);
  return (
    <li>
      <button
        type="button"
        className="text-button"
        // Not disabled: it would lose the focus.
        aria-disabled={isCurrent}
        onClick={() => {
          if (!isCurrent) onOpen();
        }}
      >
        {isCurrent ? messages.current(name) : messages.open(name)}
      </button>
      <details>
        <summary aria-label={messages.discardNamed(name)}>{messages.discard}</summary>
        <p>{messages.ask}</p>
        <button type="button" onClick={onDiscard}>
          {messages.confirm}
        </button>
      </details>
    </li>
  );
}
