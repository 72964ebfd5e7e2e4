import type { StudioMessages } from '../../i18n/messages';
import type { CellReport, IssueReport, Step } from './report';

interface ProposalsProps extends Pick<IssueReport, 'place' | 'proposals' | 'choices'> {
  readonly cell: CellReport;
  readonly onStep: (step: Step) => void;
  readonly messages: StudioMessages['check'];
}

/** What a cell may have instead: what was probably meant, and all that there is where it is one of many. */
export function Proposals({ proposals, choices, ...rest }: ProposalsProps) {
  const { place, cell, onStep, messages } = rest;
  return (
    <>
      {proposals.map(({ words, text: better }) => (
        <p key={better}>
          <button
            type="button"
            className="text-button"
            aria-label={messages.takeNamed(words, place)}
            onClick={() => onStep({ kind: 'edit', ...cell, text: better })}
          >
            {messages.take(words)}
          </button>
        </p>
      ))}
      {choices.length > 0 && <Choice {...{ choices }} {...rest} />}
    </>
  );
}

/** One of many. A button takes what is chosen: keys that look through the list change nothing. */
function Choice({ place, cell, choices, onStep, messages }: Omit<ProposalsProps, 'proposals'>) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const text = new FormData(event.currentTarget).get('text');
        if (typeof text === 'string') onStep({ kind: 'edit', ...cell, text });
      }}
    >
      <select name="text" aria-label={messages.choose(place)}>
        {choices.map(({ words, text }) => (
          <option key={text} value={text}>
            {words}
          </option>
        ))}
      </select>{' '}
      <button type="submit" className="text-button" aria-label={messages.takeChosenNamed(place)}>
        {messages.takeChosen}
      </button>
    </form>
  );
}
