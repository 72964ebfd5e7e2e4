import { useAnnouncedStatus } from '../../ui/announcer';
import { saveFile } from '../../ui/SaveButton';
import { TextButton } from '../../ui/TextButton';
import type { StudioEngine } from './engine';
import { useStudioMessages } from './use-studio-messages';

interface SaveSheetsProps {
  readonly file: string;
  readonly engine: Pick<StudioEngine, 'sheets'>;
}

/** Saves the spreadsheet with what is corrected so far, to go on with elsewhere. */
export function SaveSheets({ file, engine }: SaveSheetsProps) {
  const messages = useStudioMessages().steps;
  const [status, say] = useAnnouncedStatus();
  const save = async () => {
    try {
      saveFile(await engine.sheets(), messages.corrected(file.replace(/\.[^.]*$/, '')));
      say(messages.saved);
    } catch {
      say(messages.unsaved);
    }
  };
  return (
    <p>
      <TextButton onClick={() => void save()}>{messages.save}</TextButton>{' '}
      {status !== '' && <span className="status">{status}</span>}
    </p>
  );
}
