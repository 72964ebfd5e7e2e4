import { useState } from 'react';
import { nameOf, type RegionCode } from '../../../domain/model/region';
import { useAppContext, useAtlasState, useAreas } from '../../../store/app-context';
import { useMessages } from '../../../i18n/use-messages';
import { FormatItem } from '../FormatItem';
import { TaskStatus } from '../TaskStatus';
import { useExportTask } from '../use-export-task';
import { useShareMessages } from '../use-share-messages';
import { CheckGroup } from './CheckGroup';
import { PrintedBriefing } from './PrintedBriefing';
import { usePrintTask } from './use-print-task';

/** Choice of regions and themes, starting with those of the view, and the buttons that print or save the briefing. */
export function BriefingForm() {
  const areas = useAreas();
  const { atlas, selectors } = useAppContext();
  const { lang } = useMessages();
  const { briefing } = useShareMessages();
  const shown = useAtlasState(selectors.exportScope).codes;
  const colouredThemes = useAtlasState(({ view }) => view.themes);
  const [codes, setCodes] = useState<ReadonlySet<string> | null>(null);
  const [themes, setThemes] = useState<ReadonlySet<string> | null>(null);
  const task = useExportTask();
  const printTask = usePrintTask();
  const chosenCodes = codes ?? new Set<string>(shown);
  const chosenThemes = themes ?? new Set(colouredThemes);
  const choice = {
    codes: areas.codes.filter((code: RegionCode) => chosenCodes.has(code)),
    themes: atlas.dataset.themes.map(({ id }) => id).filter((id) => chosenThemes.has(id)),
  };
  const isEmpty = choice.codes.length === 0;
  return (
    <>
      <p className="muted">{briefing.about}</p>
      <CheckGroup
        name={briefing.regions}
        options={areas.codes.map((code) => ({
          id: code,
          label: nameOf(areas, code),
        }))}
        chosen={chosenCodes}
        onChoose={setCodes}
      />
      <CheckGroup
        name={briefing.themes}
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
