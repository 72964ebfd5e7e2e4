import { useAnnouncedStatus } from '../../ui/announcer';
import { saveFile } from '../../ui/SaveButton';
import type { StudioEngine } from './engine';
import type { EditionReport } from './report';
import { STEP_IDS } from './StepList';
import { StudioSection } from './StudioSection';
import { useStudioMessages } from './use-studio-messages';

interface PublishProps {
  readonly edition: EditionReport;
  readonly engine: StudioEngine;
  readonly isProgrammeKnown: boolean;
}

/** Offers the edition as a ZIP. */
export function Publish({ edition, engine, isProgrammeKnown }: PublishProps) {
  const { publish: messages, steps, whichProgramme } = useStudioMessages();
  const { regions, focusAreas, contacts } = edition;
  const [status, say] = useAnnouncedStatus();

  async function make(): Promise<void> {
    say(messages.making);
    try {
      saveFile(await engine.pack(), 'regionatlas.zip');
      say(messages.made);
    } catch (error) {
      say(messages.failed(error instanceof Error ? error.message : ''));
    }
  }

  return (
    <StudioSection id={STEP_IDS.publish} title={steps.names.publish}>
      {isProgrammeKnown && <p>{messages.text(regions, focusAreas, contacts)}</p>}
      {isProgrammeKnown ? (
        <button
          type="button"
          // Not disabled: it would lose the focus.
          aria-disabled={status === messages.making}
          onClick={() => {
            if (status !== messages.making) void make();
          }}
        >
          {messages.make}
        </button>
      ) : (
        <p className="status">{whichProgramme.unsaid}</p>
      )}
      {status !== '' && <p className="status">{status}</p>}
    </StudioSection>
  );
}
