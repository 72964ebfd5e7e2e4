import { STEP_IDS } from './StepList';
import { StudioSection } from './StudioSection';
import { useStudioMessages } from './use-studio-messages';

interface LookProps {
  /** The address of the draft in the atlas; null while it is not saved. */
  readonly address: string | null;
  readonly isProgrammeKnown: boolean;
}

/** Leads to the draft in the atlas. */
export function Look({ address, isProgrammeKnown }: LookProps) {
  const { look, whichProgramme } = useStudioMessages();
  return (
    <StudioSection id={STEP_IDS.look} title={look.title}>
      <p>{look.text}</p>
      {isProgrammeKnown && address !== null ? (
        <p>
          <a
            href={address}
            // Back leads here from the atlas.
            onClick={() => window.history.replaceState(null, '', `#${STEP_IDS.look}`)}
          >
            {look.open}
          </a>
        </p>
      ) : (
        <p className="status">{isProgrammeKnown ? look.unsaved : whichProgramme.unsaid}</p>
      )}
    </StudioSection>
  );
}
