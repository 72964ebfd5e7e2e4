import { useId, useState } from 'react';
import { useMessages } from '../../i18n/use-messages';
import { everythingPath } from '../../store/data-paths';
import { useHydrated } from '../../ui/use-hydrated';
import { FileInput } from './FileInput';
import { issueCounts, type StudioReport } from './report';
import { STEP_IDS } from './StepList';
import { StudioSection } from './StudioSection';
import { WHICH_PROGRAMME } from './WhichProgramme';
import { useListener } from './use-listener';
import { useStudioMessages } from './use-studio-messages';

interface BringProps {
  readonly base: string;
  /** What was read last; null where nothing was. */
  readonly report: StudioReport | null;
  /** False where nobody has said which programme it is of. */
  readonly isProgrammeKnown: boolean;
  readonly onBring: (name: string, content: Blob) => void;
}

/** A file that is chosen or dropped, or cells that are pasted. */
export function Bring({ base, report, isProgrammeKnown, onBring }: BringProps) {
  const { lang } = useMessages();
  const messages = useStudioMessages().bring;
  const isHydrated = useHydrated();
  const [cells, setCells] = useState('');
  const id = useId();
  // A file can be dropped anywhere on the page, which the browser would leave the page for.
  useListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  useListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    onBring(file.name, file);
  });
  return (
    <StudioSection id={STEP_IDS.bring} title={messages.title} titleId={`${id}-title`}>
      <p>
        {messages.before}
        <a href={base + everythingPath(lang, 'xlsx')} download>
          {messages.workbook}
        </a>
        {messages.after}
      </p>
      <p>{messages.own}</p>
      <fieldset className="studio-bring" disabled={!isHydrated} aria-labelledby={`${id}-title`}>
        <label htmlFor={`${id}-file`}>{messages.file}</label>
        <FileInput
          id={`${id}-file`}
          className={report ? 'studio-chosen' : undefined}
          accept=".xlsx,.csv,.tsv,.txt"
          aria-describedby={`${id}-drop`}
          onFile={(chosen) => onBring(chosen.name, chosen)}
        />
        {report && <p className="status">{messages.chosen(report.file)}</p>}
        <p id={`${id}-drop`} className="muted">
          {messages.drop}
        </p>
        <label htmlFor={`${id}-cells`}>{messages.paste}</label>
        <textarea
          id={`${id}-cells`}
          rows={4}
          spellCheck={false}
          value={cells}
          onChange={({ target }) => setCells(target.value)}
        />
        <button
          type="button"
          disabled={cells.trim() === ''}
          onClick={() => onBring(messages.pasted, new Blob([cells]))}
        >
          {messages.read}
        </button>
      </fieldset>
      {report && report.sheets.length > 0 && <NextStep {...{ report, isProgrammeKnown }} />}
    </StudioSection>
  );
}

interface NextStepProps extends Pick<BringProps, 'isProgrammeKnown'> {
  readonly report: StudioReport;
}

/** How a spreadsheet was read, and the part of the page to go on with. */
function NextStep({ report, isProgrammeKnown }: NextStepProps) {
  const { bring, done, steps, whichProgramme } = useStudioMessages();
  const [id, title] = isProgrammeKnown
    ? [STEP_IDS.match, steps.names.match]
    : [WHICH_PROGRAMME, whichProgramme.title];
  return (
    <p className="status">
      {done(report.file, ...issueCounts(report))} <a href={`#${id}`}>{bring.next(title)}</a>
    </p>
  );
}
