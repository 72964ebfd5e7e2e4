import { useAnnouncedStatus } from './announcer';
import { TextButton } from './TextButton';
import { useAwaitedClass } from './use-hydrated';

/** Milliseconds before a clipboard that has not answered is said to have failed. */
const PATIENCE = 4000;

interface CopyButtonProps {
  readonly text: string | (() => string);
  readonly label: string;
  /** What a screen reader says, where the label says too little by itself. Begins with the label. */
  readonly name?: string;
  readonly done: string;
  readonly failed: string;
}

/** Copies a text and says how it went, in sight and aloud. Where the browser forbids it, says what to do instead. */
export function CopyButton({ text, label, name = label, done, failed }: CopyButtonProps) {
  const awaited = useAwaitedClass();
  const [status, say] = useAnnouncedStatus(typeof text === 'string' ? text : undefined);
  const copy = async () => {
    // What it answers later is said then.
    const unanswered = setTimeout(() => say(failed), PATIENCE);
    try {
      await navigator.clipboard.writeText(typeof text === 'function' ? text() : text);
      say(done);
    } catch {
      say(failed);
    } finally {
      clearTimeout(unanswered);
    }
  };
  return (
    <>
      <TextButton className={awaited} aria-label={name} onClick={() => void copy()}>
        {label}
      </TextButton>
      {status !== '' && (
        <span className="status" aria-hidden="true">
          {status}
        </span>
      )}
    </>
  );
}
