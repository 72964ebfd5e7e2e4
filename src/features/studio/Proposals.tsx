import { TextButton } from '../../ui/TextButton';
import type { CellReport, IssueReport, Step } from './report';
import { useStudioMessages } from './use-studio-messages';

interface ProposalsProps extends Pick<IssueReport, 'place' | 'proposals'> {
  readonly cell: CellReport;
  readonly onStep: (step: Step) => void;
}

/** What a cell may have instead, which was probably meant. */
export function Proposals({ proposals, place, cell, onStep }: ProposalsProps) {
  const messages = useStudioMessages().check;
  return proposals.map(({ words, text: better }) => (
    <p key={better}>
      <TextButton
        aria-label={messages.takeNamed(words, place)}
        onClick={() => onStep({ kind: 'edit', ...cell, text: better })}
      >
        {messages.take(words)}
      </TextButton>
    </p>
  ));
}
