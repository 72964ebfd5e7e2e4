import { useState } from 'react';
import { useAppContext, useAtlasState } from '../../../store/app-context';
import { toggled } from '../../../store/view-state';
import { useMessages } from '../../../i18n/use-messages';
import type { BriefingChoice } from './parts';
import { TextButton } from '../../../ui/TextButton';
import { FormatItem, TaskStatus, useAnnouncedTask, useExportTask } from '../tasks';
import { useShareMessages } from '../use-share-messages';
import { createExportJob } from '../export-job';
import { PrintedBriefing } from './PrintedBriefing';
import { createBriefingDocument, type BriefingDocument } from './briefing';

/** Choice of regions and themes, starting with those of the view, and the buttons that print or save the briefing. */
export function BriefingForm() {
  const { atlas, selectors } = useAppContext();
  const { lang } = useMessages();
  const { briefing, download } = useShareMessages();
  const shown = useAtlasState(selectors.exportScope).codes;
  const colouredThemes = useAtlasState(({ view }) => view.themes);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [themes, setThemes] = useState<readonly string[] | null>(null);
  const task = useExportTask();
  const printTask = usePrintTask();
  const chosenCodes = codes ?? shown;
  const chosenThemes = themes ?? colouredThemes;
  const choice = {
    codes: atlas.areas.codes.filter((code) => chosenCodes.includes(code)),
    themes: atlas.dataset.themes.map(({ id }) => id).filter((id) => chosenThemes.includes(id)),
  };
  const isEmpty = choice.codes.length === 0;
  return (
    <>
      <p className="muted">{briefing.about(atlas.dataset.programme)}</p>
      <CheckGroup
        name={download.tables.regions}
        options={atlas.areas.areas.map(({ code, shortName }) => ({ id: code, label: shortName }))}
        chosen={chosenCodes}
        onChoose={setCodes}
      />
      <CheckGroup
        name={download.tables.themes}
        about={briefing.themesAbout}
        options={atlas.dataset.themes.map(({ id, label }) => ({ id, label: label[lang] }))}
        chosen={chosenThemes}
        onChoose={setThemes}
      />
      {isEmpty ? (
        <p role="note">{briefing.chooseOne}</p>
      ) : (
        <ul className="share-formats">
          <FormatItem messages={briefing.print} onPress={() => printTask.print(choice)} />
          <FormatItem
            messages={briefing.markdown}
            onPress={() => task.start({ kind: 'markdown', choice })}
          />
        </ul>
      )}
      <TaskStatus task={task} />
      <TaskStatus task={printTask} />
      {printTask.document && (
        <PrintedBriefing document={printTask.document} onPrinted={printTask.close} />
      )}
    </>
  );
}

/** Prints briefings, one at a time: `document` is the one in the print dialog, or null. */
function usePrintTask() {
  const app = useAppContext();
  const messages = useMessages();
  const { run, ...progress } = useAnnouncedTask();
  const [document, setDocument] = useState<BriefingDocument | null>(null);
  // A stable identity: an effect that opens the print dialog depends on it.
  const [close] = useState(() => () => setDocument(null));
  const print = (choice: BriefingChoice) =>
    run(async () => {
      // Another briefing is another document to print.
      setDocument(null);
      const job = await createExportJob('everything', app, messages, new Date());
      setDocument(await createBriefingDocument(job, choice));
      return '';
    });
  return { ...progress, document, print, close };
}

interface CheckGroupProps {
  readonly name: string;
  readonly about?: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

function CheckGroup({ name, about, options, chosen, onChoose }: CheckGroupProps) {
  const { briefing } = useShareMessages();
  return (
    <fieldset className="share-checks">
      <legend>{name}</legend>
      {about !== undefined && <p className="muted">{about}</p>}
      <p className="share-buttons">
        <TextButton
          aria-label={`${briefing.all}: ${name}`}
          onClick={() => onChoose(options.map(({ id }) => id))}
        >
          {briefing.all}
        </TextButton>
        <TextButton aria-label={`${briefing.none}: ${name}`} onClick={() => onChoose([])}>
          {briefing.none}
        </TextButton>
      </p>
      <div className="share-boxes">
        {options.map(({ id, label }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={() => onChoose(toggled(chosen, id))}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
