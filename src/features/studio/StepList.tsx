import type { StudioMessages } from '../../i18n/messages';
import { isRead } from '../../domain/interpretation/progress';
import { issueCounts, type ReadingReport, type StudioReport } from './report';
import { useStudioMessages } from './use-studio-messages';

/** The ids of the sections that steps lead to. */
export const STEP_IDS = {
  bring: 'steg-valj',
  match: 'steg-kolumner',
  check: 'steg-kontroll',
  read: 'steg-satt-teman',
  look: 'steg-forhandsvisa',
  publish: 'steg-publicera',
} as const;

/** The id of the heading of the focus area that is read, which gets the focus from a link to it. */
export const FOCUS_AREA_ID = 'steg-inriktning';

const STEPS = ['bring', 'match', 'check', 'read', 'look', 'publish'] as const;

interface StepListProps {
  /** Null where nothing has been read. */
  readonly report: StudioReport | null;
  readonly reading: ReadingReport | null;
  /** False where nobody has said which programme it is of. */
  readonly isProgrammeKnown: boolean;
}

/** The steps from a spreadsheet to an edition, with what stands in each, as links to those that are there. */
export function StepList(props: StepListProps) {
  const messages = useStudioMessages().steps;
  const states = statesOf(props, messages);
  return (
    <nav className="studio-steps" aria-label={messages.title}>
      <ol>
        {STEPS.map((key) => {
          const [name, state = null] = [messages.names[key], states[key]];
          return (
            <li key={key}>
              {state === null ? (
                <span className="muted">{name}</span>
              ) : (
                <a href={`#${STEP_IDS[key]}`}>{name}</a>
              )}
              {state !== null && state !== '' && <span className="muted"> {state}</span>}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** What stands in each step; null where the page has it not yet. */
function statesOf(
  { report, reading, isProgrammeKnown }: StepListProps,
  messages: StudioMessages['steps'],
): Readonly<Partial<Record<keyof typeof STEP_IDS, string | null>>> {
  if (report === null) return { bring: '' };
  // Null where the published edition is another programme or about other areas.
  const { changes = null } = report.edition ?? {};
  const unread = report.sheets.flatMap(({ kind, columns }) =>
    kind === null ? [] : columns.filter(({ field }) => field === null),
  );
  const known = new Set(reading?.themes.map(({ id }) => id));
  const focusAreas = reading?.focusAreas ?? [];
  const count = focusAreas.filter((each) => isRead(each, known)).length;
  return {
    bring: report.file,
    match: unread.length === 0 ? '' : messages.unread(unread.length),
    check: messages.faults(...issueCounts(report)),
    read: reading === null ? null : messages.read(count, focusAreas.length),
    look:
      report.edition &&
      (isProgrammeKnown && changes ? messages.changed(changes.regions.length) : ''),
    publish: report.edition === null ? null : messages.publish(isProgrammeKnown),
  };
}
