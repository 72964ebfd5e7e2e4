import { useEffect, useId, useRef, useState, useSyncExternalStore } from 'react';
import { useAnnouncedStatus } from '../../ui/announcer';
import { draftName, type DraftEntry, type DraftStore } from './draft';
import { StudioForm, TextField } from './StudioForm';
import { StudioSection } from './StudioSection';
import type { Studio } from './use-studio';
import { useStudioMessages } from './use-studio-messages';

interface DraftsProps {
  readonly studio: Pick<Studio, 'current' | 'open' | 'discard' | 'rename'>;
  readonly drafts: DraftStore;
  /** The id of the draft that the address asks for, "" where it asks for none. */
  readonly asked: string;
  /** The address of the studio with a draft, or with none where its id is "". */
  readonly addressOf: (id: string) => string;
}

const NONE: readonly DraftEntry[] = [];

/** The drafts that the browser keeps, to be opened or discarded. */
export function Drafts({ studio, drafts, asked, addressOf }: DraftsProps) {
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
    void attempt(studio.open);
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
    await attempt(() => studio.discard(entry));
    document.getElementById(id)?.focus();
  }

  return (
    <StudioSection title={messages.title} titleId={id}>
      <p className="muted">{messages.kept}</p>
      <ul className="studio-list">
        {entries.map((entry) => (
          <DraftItem
            key={entry.id}
            address={entry.id === studio.current ? null : addressOf(entry.id)}
            onDiscard={() => void discard(entry)}
            onRename={studio.rename}
            {...{ entry }}
          />
        ))}
      </ul>
      {status !== '' && <p className="status">{status}</p>}
      {studio.current !== null && (
        <p>
          <a href={addressOf('')}>{messages.begin}</a>
        </p>
      )}
    </StudioSection>
  );
}

interface ItemProps {
  readonly entry: DraftEntry;
  /** Where it is opened; null where it is open. */
  readonly address: string | null;
  readonly onDiscard: () => void;
  readonly onRename: (name: string) => void;
}

function DraftItem({ entry, address, onDiscard, onRename }: ItemProps) {
  const messages = useStudioMessages().drafts;
  const name = messages.name(draftName(entry), entry.saved);
  return (
    <li>
      {address === null ? (
        <>
          <strong>{messages.current(name)}</strong>
          <details>
            <summary>{messages.rename}</summary>
            <StudioForm className="studio-form" onSend={(textOf) => onRename(textOf('name'))}>
              <TextField name="name" label={messages.newName} defaultValue={entry.name} />
              <button type="submit">{messages.saveName}</button>
            </StudioForm>
          </details>
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
