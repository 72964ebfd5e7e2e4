import { useState } from 'react';
import { identityOf, REGION_CODES, type RegionCode } from '../../../domain/model/region';
import { useAppContext, useAtlasState } from '../../../store/app-context';
import { useMessages } from '../../../i18n/use-messages';
import { FormatButton } from '../FormatButton';
import { TaskStatus } from '../TaskStatus';
import { useExportTask } from '../use-export-task';
import { useShareMessages } from '../use-share-words';
import { CheckGroup } from './CheckGroup';
import { PrintedBriefing } from './PrintedBriefing';
import { usePrinting } from './use-printing';

/** Which regions and themes, then as text or on paper. Begins with what is on show, and stays as chosen. */
export function BriefingForm() {
  const { atlas, selectors } = useAppContext();
  const { lang } = useMessages();
  const { briefing } = useShareMessages();
  const shown = useAtlasState(selectors.exportScope).codes;
  const coloured = useAtlasState(({ view }) => view.themes);
  const [codes, setCodes] = useState<ReadonlySet<string> | null>(null);
  const [themes, setThemes] = useState<ReadonlySet<string> | null>(null);
  const making = useExportTask();
  const printing = usePrinting();
  const inCodes = codes ?? new Set<string>(shown);
  const inThemes = themes ?? new Set(coloured);
  const choice = {
    codes: REGION_CODES.filter((code: RegionCode) => inCodes.has(code)),
    themes: atlas.dataset.themes.map(({ id }) => id).filter((id) => inThemes.has(id)),
  };
  const isEmpty = choice.codes.length === 0;
  return (
    <>
      <p className="quiet">{briefing.about}</p>
      <CheckGroup
        name={briefing.regions}
        options={REGION_CODES.map((code) => ({ id: code, label: identityOf(code).shortName }))}
        chosen={inCodes}
        onChoose={setCodes}
      />
      <CheckGroup
        name={briefing.themes}
        about={briefing.themesAbout}
        options={atlas.dataset.themes.map(({ id, label }) => ({ id, label: label[lang] }))}
        chosen={inThemes}
        onChoose={setThemes}
      />
      {isEmpty ? (
        <p role="note">{briefing.chooseOne}</p>
      ) : (
        <ul className="share-formats">
          <li>
            <FormatButton messages={briefing.print} onPress={() => printing.print(choice)} />
          </li>
          <li>
            <FormatButton
              messages={briefing.markdown}
              onPress={() => making.make({ kind: 'markdown', choice })}
            />
          </li>
        </ul>
      )}
      <TaskStatus making={making} />
      <TaskStatus making={printing} />
      {printing.paper && <PrintedBriefing paper={printing.paper} onPrinted={printing.done} />}
    </>
  );
}
