import { useEffect, useId, useRef, useState, useSyncExternalStore } from 'react';
import type { StudioMessages } from '../../i18n/messages';
import { useAnnouncedStatus } from '../../ui/announcer';
import { grouped } from '../../domain/model/grouped';
import type { DraftEntry, DraftStore } from './draft';
import { writtenIn } from './written-in';

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
  /** Gives the one that is open a name. */
  readonly onRename: (name: string) => void;
  readonly messages: StudioMessages['drafts'];
}

const NONE: readonly DraftEntry[] = [];

/** The drafts that the browser keeps, to be opened or discarded. */
export function Drafts(props: DraftsProps) {
  const { drafts, asked, current, onOpen, onDiscard, onRename, messages } = props;
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
  const names = namesOf(entries, messages);

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
            name={names.get(entry) ?? ''}
            {...{ entry, onRename, messages }}
          />
        ))}
      </ul>
      {said !== '' && <p className="status">{said}</p>}
    </section>
  );
}

/** Returns what each draft is called, with a number where others are called the same. */
function namesOf(entries: readonly DraftEntry[], messages: DraftsProps['messages']) {
  const same = grouped(entries, ({ file, name, saved }) => messages.name(name ?? file, saved));
  return new Map(
    [...same].flatMap(([label, each]) =>
      each.map(
        (entry, index) =>
          [entry, each.length === 1 ? label : messages.one(label, index + 1)] as const,
      ),
    ),
  );
}

interface ItemProps extends Pick<DraftsProps, 'messages' | 'onRename'> {
  readonly entry: DraftEntry;
  readonly name: string;
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
  readonly onDiscard: () => void;
}

function DraftItem({ entry, name, isCurrent, onOpen, onDiscard, onRename, messages }: ItemProps) {
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
      {isCurrent && <Rename {...{ entry, onRename, messages }} />}
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

function Rename({ entry, onRename, messages }: Pick<ItemProps, 'entry' | 'onRename' | 'messages'>) {
  return (
    <details>
      <summary>{messages.rename}</summary>
      <form
        className="studio-form"
        onSubmit={(event) => {
          event.preventDefault();
          const textOf = writtenIn(event.currentTarget);
          if (textOf) onRename(textOf('name'));
        }}
      >
        <label>
          {messages.newName}
          <input name="name" defaultValue={entry.name} />
        </label>
        <button type="submit">{messages.saveName}</button>
      </form>
    </details>
  );
}
