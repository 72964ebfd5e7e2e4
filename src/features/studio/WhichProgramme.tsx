import { useId, useState } from 'react';
import type { StudioMessages } from '../../i18n/messages';
import { done, programmeIn, type History } from './history';
import { ProgrammeForm } from './ProgrammeForm';
import type { ProgrammeFacts } from './report';

interface WhichProgrammeProps {
  /** The title of the published programme. */
  readonly title: string;
  readonly history: History;
  readonly onChange: (history: History) => void;
  readonly messages: Pick<StudioMessages, 'whichProgramme' | 'ownAreas'>;
}

/** Asks whether the published programme is corrected or another one made, and of that one what it says of itself. */
export function WhichProgramme({ title, history, onChange, messages }: WhichProgrammeProps) {
  const id = useId();
  const said = messages.whichProgramme;
  const facts = programmeIn(history);
  const [isWriting, setWriting] = useState(false);
  const isNew = facts !== null && (isWriting || facts !== undefined);
  const answer = (next: ProgrammeFacts | null | undefined) => {
    setWriting(next === undefined);
    onChange(done(history, { kind: 'programme', facts: next }));
  };
  const write = () => {
    // Until the form is sent nobody has said what is made; it is a correction no longer.
    if (facts === null) answer(undefined);
    else setWriting(true);
  };
  const choice = (label: string, isChosen: boolean, onChoose: () => void) => (
    <label>
      <input type="radio" name={id} checked={isChosen} onChange={onChoose} /> {label}
    </label>
  );
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {said.title}
      </h2>
      <fieldset className="studio-choice" aria-labelledby={`${id}-title`}>
        {choice(said.correction(title), !isNew && facts === null, () => answer(null))}
        {choice(said.next, isNew, write)}
      </fieldset>
      {isNew && (
        <ProgrammeForm
          key={JSON.stringify(facts)}
          {...(facts ? { facts } : {})}
          onUse={answer}
          messages={{ ...messages.ownAreas, ...said }}
        />
      )}
    </section>
  );
}
