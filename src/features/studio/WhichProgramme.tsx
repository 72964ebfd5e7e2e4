import { useId } from 'react';
import type { ProgrammeFacts } from '../../domain/model/programme-facts';
import { NO_FACTS, ProgrammeFields, trimmed } from './ProgrammeFields';
import { StudioSection } from './StudioSection';
import { StudioForm, useFieldState } from './StudioForm';
import { useStudioMessages } from './use-studio-messages';
import type { ProgrammeAnswer } from './report';

export const WHICH_PROGRAMME = 'vilket-program';

interface WhichProgrammeProps {
  readonly title: string;
  /** What has been answered: the facts of a new programme, null for a correction, undefined where nothing has. */
  readonly facts: ProgrammeFacts | null | undefined;
  /** What is chosen and written since. */
  readonly unsent: ProgrammeAnswer | undefined;
  readonly onWrite: (unsent: ProgrammeAnswer | undefined) => void;
  readonly onAnswer: (facts: ProgrammeFacts | null) => void;
}

/** Asks whether the published programme is corrected or another one made, and of that one what it says of itself. */
export function WhichProgramme(props: WhichProgrammeProps) {
  const { title, facts, unsent, onWrite, onAnswer } = props;
  const titleId = useId();
  const messages = useStudioMessages().whichProgramme;
  const sent = facts === undefined ? null : { isNew: facts !== null, facts: facts ?? NO_FACTS };
  const now = unsent ?? sent;
  const write = (next: Partial<ProgrammeAnswer>) => {
    const written = { isNew: false, facts: NO_FACTS, ...now, ...next };
    onWrite(isSame(written, sent) ? undefined : written);
  };
  const send = () => {
    if (!unsent) return;
    const answer = { ...unsent, facts: trimmed(unsent.facts) };
    // The same answer is not one more change.
    if (isSame(answer, sent)) onWrite(undefined);
    else onAnswer(answer.isNew ? answer.facts : null);
  };
  return (
    <StudioSection id={WHICH_PROGRAMME} title={messages.title} titleId={titleId}>
      <StudioForm labels={messages.fields} onSend={send}>
        <ProgrammeChoice {...{ now, write, title, titleId }} />
        {now?.isNew === true && (
          <ProgrammeFields
            facts={now.facts}
            onWrite={(next) => write({ facts: next })}
            {...{ messages }}
          />
        )}
        <p>
          <button type="submit">{messages.use}</button>
        </p>
        {sent && !unsent && <p className="status">{messages.used}</p>}
      </StudioForm>
    </StudioSection>
  );
}

interface ProgrammeChoiceProps extends Pick<WhichProgrammeProps, 'title'> {
  readonly now: ProgrammeAnswer | null;
  readonly write: (next: Partial<ProgrammeAnswer>) => void;
  /** The id of the heading that asks. */
  readonly titleId: string;
}

function ProgrammeChoice({ now, write, title, titleId }: ProgrammeChoiceProps) {
  const messages = useStudioMessages().whichProgramme;
  const choice = (label: string, isNew: boolean) => (
    <label>
      <input
        type="radio"
        name="choice"
        required
        checked={now?.isNew === isNew}
        onChange={() => write({ isNew })}
      />{' '}
      {label}
    </label>
  );
  return (
    <fieldset
      className="studio-choice"
      role="radiogroup"
      aria-labelledby={titleId}
      {...useFieldState('choice')}
    >
      {choice(messages.correction(title), false)}
      {choice(messages.next, true)}
    </fieldset>
  );
}

/** True for two answers that say the same: of a correction nothing is said. */
function isSame(one: ProgrammeAnswer, other: ProgrammeAnswer | null): boolean {
  if (!one.isNew) return other?.isNew === false;
  return other?.isNew === true && JSON.stringify(one.facts) === JSON.stringify(other.facts);
}
