import { saveFile } from './save-file';
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
