import { useAnnounce } from './announcer';

interface CopyButtonProps {
  readonly text: string | (() => string);
  readonly label: string;
  /** What the button does, in full, for who hears it alone. */
  readonly name: string;
  readonly done: string;
  readonly failed: string;
}

/** Copies a text and says how it went. Where the browser forbids it, says what to do instead. */
export function CopyButton({ text, label, name, done, failed }: CopyButtonProps) {
  const announce = useAnnounce();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(typeof text === 'function' ? text() : text);
      announce(done);
    } catch {
      announce(failed);
    }
  };
  return (
    <button
      type="button"
      className="text-button needs-script"
      aria-label={name}
      onClick={() => void copy()}
    >
      {label}
    </button>
  );
}
