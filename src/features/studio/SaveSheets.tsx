import type { StudioMessages } from '../../i18n/messages';
import { useAnnouncedStatus } from '../../ui/announcer';
import { saveFile } from '../../ui/save-file';
import type { StudioEngine } from './engine';

interface SaveSheetsProps {
  /** The name of the file that was brought. */
  readonly file: string;
  readonly engine: Pick<StudioEngine, 'sheets'> | null;
  readonly messages: StudioMessages['steps'];
}

/** Saves the spreadsheet with what is corrected so far, to go on with elsewhere. */
export function SaveSheets({ file, engine, messages }: SaveSheetsProps) {
  const [said, say] = useAnnouncedStatus();
  const save = async () => {
    try {
      const sheets = await engine?.sheets();
      if (sheets) saveFile(sheets, messages.corrected(file.replace(/\.[^.]*$/, '')));
      say(messages.saved);
    } catch {
      say(messages.unsaved);
    }
  };
  return (
    <p>
      <button type="button" className="text-button" onClick={() => void save()}>
        {messages.save}
      </button>{' '}
      {said !== '' && <span className="status">{said}</span>}
    </p>
  );
}
