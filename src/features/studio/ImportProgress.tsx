import { ProgressLine } from './ProgressLine';
import type { ImportStage } from './report';
import { useStudioMessages } from './use-studio-messages';

/** The stage of reading a spreadsheet, and how much of it is done; seen only where it takes a second. */
export function ImportProgress({ stage }: { readonly stage: ImportStage }) {
  const messages = useStudioMessages().stages;
  const known = stage.stage === 'regions' ? { value: stage.done, max: stage.all } : {};
  return (
    <ProgressLine className="studio-progress" {...known}>
      {stage.stage === 'regions' ? messages.regions(stage.done, stage.all) : messages[stage.stage]}
    </ProgressLine>
  );
}
