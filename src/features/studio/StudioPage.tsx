import { useState } from 'react';
import { otherLang } from '../../i18n/language';
import type { StudioMessages } from '../../i18n/messages';
import { useMessages } from '../../i18n/use-messages';
import { withDraft } from '../../store/draft-address';
import { draftPath, langPath, studioPath } from '../../store/paths';
import { SidePage } from '../../ui/SidePage';
import { Bring, type NextStep } from './Bring';
import { BringAreas } from './BringAreas';
import { ChangeList } from './ChangeList';
import { Check } from './Check';
import type { DraftStore } from './draft';
import { Drafts } from './Drafts';
import { Columns } from './Columns';
import { withStep, isProgrammeSaid, programmeIn, type History } from './history';
import { Look } from './Look';
import { ImportProgress } from './ImportProgress';
import { Publish } from './Publish';
import { Read } from './Read';
import { readingNow } from './reading';
import type { StudioEngine } from './engine';
import {
  issueCounts,
  type CellPlace,
  type ProgrammeAnswer,
  type ReadingReport,
  type StudioReport,
} from './report';
import { Themes } from './Themes';
import { SaveSheets } from './SaveSheets';
import { STEP_IDS, StepList } from './StepList';
import { useStudio } from './use-studio';
import { useStudioMessages } from './use-studio-messages';
import { useStepOfAddress } from './use-draft-address';
import { useUndoKeys } from './use-undo-keys';
import { WHICH_PROGRAMME, WhichProgramme } from './WhichProgramme';

export interface StudioPageProps {
  /** Where the atlas is served, with slashes at both ends. */
  readonly base: string;
  /** Null in the build. */
  readonly engine: StudioEngine | null;
  /** Null in the build. */
  readonly drafts: DraftStore | null;
  /** The id of the draft to open, "" where none is asked for. */
  readonly asked: string;
}

/** The page where a spreadsheet becomes an edition: brought, checked, read for themes, compared, published. */
export function StudioPage({ base, engine, drafts, asked }: StudioPageProps) {
  const messages = useMessages();
  const studio = useStudioMessages();
  const { work, read, history, apply, ...kept } = useStudio(engine, drafts, asked);
  const { current, unsaved, unsent } = kept;
  const report = work.phase === 'read' ? work.result : null;
  const isProgrammeKnown = report !== null && isProgrammeSaid(report, history, unsent);
  const reading = report?.reading ? readingNow(report.reading, history) : null;
  useUndoKeys(history, apply);
  useStepOfAddress(report !== null && current === asked);
  const home = base + langPath(messages.lang);
  return (
    <SidePage
      className="studio-page"
      {...{ home, messages }}
      links={<Links {...{ home, base }} draft={current ?? ''} />}
      title={studio.title}
      lead={studio.lead}
    >
      <WithoutScripts />
      <StepList {...{ report, reading, isProgrammeKnown }} />
      <div className="studio-start">
        <Bring
          {...{ base, onBring: read, file: report?.file ?? null }}
          next={report && nextStep(report, isProgrammeKnown, studio)}
        />
        <div>
          <BringAreas {...{ engine, areas: kept.areas, onUse: kept.matchAgainst }} />
          <Drafts
            {...{ drafts, asked, current, onOpen: kept.open, onDiscard: kept.discard }}
            addressOf={(draft) => withDraft(base, studioPath(messages.lang), draft)}
            onRename={kept.rename}
          />
        </div>
      </div>
      <div aria-busy={work.phase === 'reading'}>
        {'sentence' in work && <p className="alert">{work.sentence}</p>}
        {work.phase === 'reading' && <ImportProgress stage={work.stage} />}
        {unsaved !== '' && <p className="alert">{unsaved}</p>}
        {report && (
          <Steps
            {...{ report, reading, isProgrammeKnown, history, unsent, engine, current }}
            onChange={apply}
            onWrite={kept.write}
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

/** What comes after a spreadsheet is read; null where it has no sheets. */
function nextStep(
  report: StudioReport,
  isProgrammeKnown: boolean,
  { done: sentenceOf, steps, whichProgramme }: StudioMessages,
): NextStep | null {
  if (report.sheets.length === 0) return null;
  const sentence = sentenceOf(report.file, ...issueCounts(report));
  return isProgrammeKnown
    ? { sentence, id: STEP_IDS.match, title: steps.names.match }
    : { sentence, id: WHICH_PROGRAMME, title: whichProgramme.title };
}

interface LinksProps extends Pick<StudioPageProps, 'base'> {
  readonly home: string;
  /** The id of the draft that is open, "" where none is. */
  readonly draft: string;
}

/** Back to the atlas, and to the same draft in the other language. */
function Links({ home, draft, base }: LinksProps) {
  const { lang, site } = useMessages();
  const { back } = useStudioMessages();
  const other = otherLang(lang);
  return (
    <>
      <a href={home}>{back}</a>
      <a lang={other} hrefLang={other} href={withDraft(base, studioPath(other), draft)}>
        {site.otherLanguage}
      </a>
    </>
  );
}

/** What stands instead where scripts do not run. */
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
  readonly report: StudioReport;
  /** Null where nothing is to be read for themes. */
  readonly reading: ReadingReport | null;
  readonly isProgrammeKnown: boolean;
  readonly history: History;
  readonly onChange: (history: History) => void;
  /** What is chosen and written of the programme, and not sent. */
  readonly unsent: ProgrammeAnswer | undefined;
  readonly onWrite: (unsent: ProgrammeAnswer | undefined) => void;
  /** The draft that is open. */
  readonly current: string | null;
  /** Its address in the atlas; null while it is not saved. */
  readonly address: string | null;
}

/** The steps that follow once a spreadsheet is there. */
function Steps(props: StepsProps) {
  const { report, reading, isProgrammeKnown, history, onChange, unsent, onWrite, current } = props;
  const { address, engine } = props;
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
          <Themes {...{ reading, history, onChange }} />
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
          <ChangeList {...{ edition, isProgrammeKnown }} />
          <Publish {...{ edition, engine, isProgrammeKnown }} />
        </>
      )}
    </>
  );
}
