import { useRef } from 'react';
import { useAnnouncedStatus } from '../../ui/announcer';
import { Select } from '../../ui/Select';
import { TextButton } from '../../ui/TextButton';
import type { CellReport, IssueReport, Step } from './report';
import { useStudioMessages } from './use-studio-messages';

interface ProposalsProps extends Pick<IssueReport, 'place' | 'proposals' | 'choices'> {
  readonly cell: CellReport;
  readonly onStep: (step: Step) => void;
}

/** What a cell may have instead: what was probably meant, and all that there is where it is one of many. */
export function Proposals({ proposals, choices, ...rest }: ProposalsProps) {
  const { place, cell, onStep } = rest;
  const messages = useStudioMessages().check;
  return (
    <>
      {proposals.map(({ words, text: better }) => (
        <p key={better}>
          <TextButton
            aria-label={messages.takeNamed(words, place)}
            onClick={() => onStep({ kind: 'edit', ...cell, text: better })}
          >
            {messages.take(words)}
          </TextButton>
        </p>
      ))}
      {choices.length > 0 && <ThemeSelect {...{ choices }} {...rest} />}
    </>
  );
}

/** One of many, none at first. A button takes what is chosen: keys that look through the list change nothing. */
function ThemeSelect({ place, cell, choices, onStep }: Omit<ProposalsProps, 'proposals'>) {
  const messages = useStudioMessages().check;
  const [refusal, refuse] = useAnnouncedStatus();
  const listRef = useRef<HTMLSelectElement>(null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const text = listRef.current?.value ?? '';
        if (text !== '') {
          onStep({ kind: 'edit', ...cell, text });
          return;
        }
        refuse(messages.noneChosen);
        listRef.current?.focus();
      }}
    >
      <Select
        ref={listRef}
        aria-label={messages.choose(place)}
        options={[
          ['', messages.choice],
          ...choices.map(({ words, text }) => [text, words] as const),
        ]}
        onChange={() => refuse('')}
      />{' '}
      <TextButton type="submit" aria-label={messages.takeChosenNamed(place)}>
        {messages.takeChosen}
      </TextButton>
      {refusal !== '' && <p className="alert">{refusal}</p>}
    </form>
  );
}
