import { useId } from 'react';
import type { StudioMessages } from '../../i18n/messages';
import type { ReadingStage } from './report';

interface ProgressProps {
  readonly stage: ReadingStage;
  readonly messages: StudioMessages['stages'];
}

/** The stage of reading a spreadsheet, and how much of it is done; seen only where it takes a second. */
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
  return stage.stage === 'regions'
    ? messages.regions(stage.done, stage.all)
    : messages[stage.stage];
}
