import { useEffect, useId, useRef, useState, useSyncExternalStore } from 'react';
import { useAnnouncedStatus } from '../../ui/announcer';
import { draftName, type DraftEntry, type DraftStore } from './draft';
import { StudioForm, TextField } from './StudioForm';
import { StudioSection } from './StudioSection';
import { useStudioMessages } from './use-studio-messages';

interface DraftsProps {
  readonly drafts: DraftStore;
  /** The id of the draft that the address asks for, "" where it asks for none. */
  readonly asked: string;
  /** The draft that is open here. */
  readonly current: string | null;
  /** The address of the studio with a draft, or with none where its id is "". */
  readonly addressOf: (id: string) => string;
  /** Opens the draft that is asked for; returns a sentence on how it went, "" where the page says it. */
  readonly onOpen: () => Promise<string>;
  /** Discards a draft; returns a sentence on how it went. */
  readonly onDiscard: (entry: DraftEntry) => Promise<string>;
  readonly onRename: (name: string) => void;
}

const NONE: readonly DraftEntry[] = [];

/** The drafts that the browser keeps, to be opened or discarded. */
export function Drafts(props: DraftsProps) {
  const { drafts, asked, current, addressOf, onOpen, onDiscard, onRename } = props;
  const messages = useStudioMessages().drafts;
  const id = useId();
  const entries = useSyncExternalStore(drafts.subscribe, drafts.entries, () => NONE);
  const [status, say] = useAnnouncedStatus();
  // The heading stays for the focus when the last draft is gone.
  const [isUsed, setUsed] = useState(false);
  const isAwaited = useRef(asked !== '');
  useEffect(() => {
    if (!isAwaited.current) return;
    isAwaited.current = false;
    void attempt(onOpen);
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
    <StudioSection title={messages.title} titleId={id}>
      <p className="muted">{messages.kept}</p>
      <ul className="studio-list">
        {entries.map((entry) => (
          <DraftItem
            key={entry.id}
            address={entry.id === current ? null : addressOf(entry.id)}
            onDiscard={() => void discard(entry)}
            name={messages.name(draftName(entry), entry.saved)}
            {...{ entry, onRename }}
          />
        ))}
      </ul>
      {status !== '' && <p className="status">{status}</p>}
      {current !== null && (
        <p>
          <a href={addressOf('')}>{messages.begin}</a>
        </p>
      )}
    </StudioSection>
  );
}

interface ItemProps extends Pick<DraftsProps, 'onRename'> {
  readonly entry: DraftEntry;
  readonly name: string;
  /** Where it is opened; null where it is open. */
  readonly address: string | null;
  readonly onDiscard: () => void;
}

function DraftItem({ entry, name, address, onDiscard, onRename }: ItemProps) {
  const messages = useStudioMessages().drafts;
  return (
    <li>
      {address === null ? (
        <>
          <strong>{messages.current(name)}</strong>
          <Rename {...{ entry, onRename }} />
        </>
      ) : (
        <a href={address}>{messages.open(name)}</a>
      )}
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

function Rename({ entry, onRename }: Pick<ItemProps, 'entry' | 'onRename'>) {
  const messages = useStudioMessages().drafts;
  return (
    <details>
      <summary>{messages.rename}</summary>
      <StudioForm className="studio-form" onSend={(textOf) => onRename(textOf('name'))}>
        <TextField name="name" label={messages.newName} defaultValue={entry.name} />
        <button type="submit">{messages.saveName}</button>
      </StudioForm>
    </details>
  );
}
