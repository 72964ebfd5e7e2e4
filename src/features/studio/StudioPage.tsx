import { useState } from 'react';
import { otherLang } from '../../i18n/language';
import { useMessages } from '../../i18n/use-messages';
import { withDraft } from '../../store/draft-address';
import { draftPath, langPath, studioPath } from '../../store/paths';
import { SidePage } from '../../ui/SidePage';
import { Bring } from './Bring';
import { BringAreas } from './BringAreas';
import { ChangeList } from './ChangeList';
import { Check } from './Check';
import type { DraftStore } from './draft';
import { Drafts } from './Drafts';
import { Columns } from './Columns';
import { withStep, isProgrammeSaid, programmeIn } from './history';
import { Look } from './Look';
import { ProgressLine } from './ProgressLine';
import { Publish } from './Publish';
import { Read } from './Read';
import { readingNow } from './reading';
import type { StudioEngine } from './engine';
import type { CellPlace, ImportStage, ReadingReport, StudioReport } from './report';
import { Themes } from './Themes';
import { SaveSheets } from './SaveSheets';
import { StepList } from './StepList';
import { useStudio, type Studio } from './use-studio';
import { useStudioMessages } from './use-studio-messages';
import { useStepOfAddress } from './use-draft-address';
import { useUndoKeys } from './use-undo-keys';
import { WhichProgramme } from './WhichProgramme';

export interface StudioPageProps {
  /** Where the atlas is served, with slashes at both ends. */
  readonly base: string;
  readonly engine: StudioEngine;
  readonly drafts: DraftStore;
  /** The id of the draft to open, "" where none is asked for. */
  readonly asked: string;
}

/** The page where a spreadsheet becomes an edition: brought, checked, read for themes, compared, published. */
export function StudioPage({ base, engine, drafts, asked }: StudioPageProps) {
  const messages = useMessages();
  const { title, lead, back } = useStudioMessages();
  const studio = useStudio(engine, drafts, asked);
  const { work, history, current, unsaved } = studio;
  const report = work.phase === 'read' ? work.result : null;
  const isProgrammeKnown = report !== null && isProgrammeSaid(report, history, studio.unsent);
  const reading = report?.reading ? readingNow(report.reading, history) : null;
  useUndoKeys(history, studio.apply);
  useStepOfAddress(report !== null && current === asked);
  const home = base + langPath(messages.lang);
  const other = otherLang(messages.lang);
  return (
    <SidePage
      className="studio-page"
      {...{ home, messages, title, lead }}
      back={<a href={home}>{back}</a>}
      inOther={{ lang: other, href: withDraft(base, studioPath(other), current ?? '') }}
    >
      <WithoutScripts />
      <StepList {...{ report, reading, isProgrammeKnown }} />
      <div className="studio-start">
        <Bring {...{ base, report, isProgrammeKnown }} onBring={studio.read} />
        <div>
          <BringAreas {...{ engine, areas: studio.areas }} onUse={studio.matchAgainst} />
          <Drafts
            {...{ studio, drafts, asked }}
            addressOf={(draft) => withDraft(base, studioPath(messages.lang), draft)}
          />
        </div>
      </div>
      <div aria-busy={work.phase === 'reading'}>
        {'sentence' in work && <p className="alert">{work.sentence}</p>}
        {work.phase === 'reading' && <ImportProgress stage={work.stage} />}
        {unsaved !== '' && <p className="alert">{unsaved}</p>}
        {report && (
          <Steps
            {...{ studio, report, reading, isProgrammeKnown, engine }}
            address={
              current !== null && unsaved === ''
                ? withDraft(base, draftPath(messages.lang), current)
                : null
            }
          />
        )}
      </div>
    </SidePage>
  );
}

/** The stage of reading a spreadsheet, and how much of it is done; seen only where it takes a second. */
function ImportProgress({ stage }: { readonly stage: ImportStage }) {
  const messages = useStudioMessages().stages;
  const known = stage.stage === 'regions' ? { value: stage.done, max: stage.all } : {};
  return (
    <ProgressLine className="studio-progress" {...known}>
      {stage.stage === 'regions' ? messages.regions(stage.done, stage.all) : messages[stage.stage]}
    </ProgressLine>
  );
}

function WithoutScripts() {
  const { text, command } = useStudioMessages().without;
  return (
    <noscript>
      <p>{text}</p>
      <pre>
        <code translate="no">{command}</code>
      </pre>
    </noscript>
  );
}

interface StepsProps extends Pick<StudioPageProps, 'engine'> {
  readonly studio: Studio;
  readonly report: StudioReport;
  /** Null where nothing is to be read for themes. */
  readonly reading: ReadingReport | null;
  readonly isProgrammeKnown: boolean;
  /** The address of the draft in the atlas; null while it is not saved. */
  readonly address: string | null;
}

/** The steps that follow once a spreadsheet is there. */
function Steps({ studio, report, reading, isProgrammeKnown, address, engine }: StepsProps) {
  const { history, apply: onChange, unsent, write: onWrite, current } = studio;
  const { edition, correctableTitle } = report;
  const [titleCell, setTitleCell] = useState<CellPlace | null>(null);
  return (
    <>
      {correctableTitle !== null && (
        <WhichProgramme
          title={correctableTitle}
          facts={programmeIn(history)}
          onAnswer={(facts) => onChange(withStep(history, { kind: 'programme', facts }))}
          {...{ unsent, onWrite }}
        />
      )}
      <Columns {...{ report, history, onChange, engine }} />
      <Check {...{ report, history, onChange }} onRead={setTitleCell} />
      {history.steps.some(({ kind }) => kind === 'edit') && (
        <SaveSheets {...{ engine, file: report.file }} />
      )}
      {reading && (
        <>
          <Themes {...{ reading, history, onChange }} isWhole={report.unplaced.length === 0} />
          {/* Another draft is read in an order of its own. */}
          <Read
            key={current}
            {...{ reading, history, onChange, titleCell }}
            onGoTo={setTitleCell}
          />
        </>
      )}
      {edition && (
        <>
          <Look {...{ address, isProgrammeKnown }} />
          {isProgrammeKnown && edition.changes && <ChangeList changes={edition.changes} />}
          <Publish {...{ edition, engine, isProgrammeKnown }} />
        </>
      )}
    </>
  );
}
