import { TextButton } from './TextButton';
import { useAwaitedClass } from './use-hydrated';

interface SaveButtonProps {
  readonly label: string;
  readonly file: string;
  readonly type: string;
  /** What is in it, made when the button is pressed. */
  readonly text: () => string;
}

/** Saves a text as a file. The browser says how that goes, as for any download. */
export function SaveButton({ label, file, type, text }: SaveButtonProps) {
  const awaited = useAwaitedClass();
  const save = () => saveFile(new Blob([text()], { type }), file);
  return (
    <TextButton className={awaited} onClick={save}>
      {label}
    </TextButton>
  );
}

/** Hands a file to the browser to be saved under a name. The browser says how that goes, as for any download. */
export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the file by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
