import type { StudioMessages } from '../../i18n/messages';
import { ProgressLine } from './ProgressLine';
import type { ReadingStage } from './report';

interface ReadingProgressProps {
  readonly stage: ReadingStage;
  readonly messages: StudioMessages['stages'];
}

/** The stage of reading a spreadsheet, and how much of it is done; seen only where it takes a second. */
export function ReadingProgress({ stage, messages }: ReadingProgressProps) {
  const known = stage.stage === 'regions' ? { value: stage.done, max: stage.all } : {};
  return (
    <ProgressLine className="studio-progress" {...known}>
      {stage.stage === 'regions' ? messages.regions(stage.done, stage.all) : messages[stage.stage]}
    </ProgressLine>
  );
}
