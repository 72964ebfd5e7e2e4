import { useId } from 'react';
import type { StudioMessages } from '../../i18n/messages';
import type { ReadingStage } from './report';

interface ProgressProps {
  readonly stage: ReadingStage;
  readonly messages: StudioMessages['stages'];
}

/** What is about while a spreadsheet is read, and how much of it is done; seen only where it takes a second. */
export function Progress({ stage, messages }: ProgressProps) {
  const id = useId();
  const known = stage.stage === 'regions' ? { value: stage.done, max: stage.all } : {};
  return (
    <p className="studio-progress">
      <progress {...known} aria-labelledby={id} />{' '}
      <span id={id}>{sentenceOf(stage, messages)}</span>
    </p>
  );
}

function sentenceOf(stage: ReadingStage, messages: ProgressProps['messages']): string {
  switch (stage.stage) {
    case 'rows':
      return messages.rows(stage.count);
    case 'regions':
      return messages.regions(stage.done, stage.all);
    default:
      return messages[stage.stage];
  }
}
