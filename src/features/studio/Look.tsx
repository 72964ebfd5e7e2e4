import { useId } from 'react';
import type { StudioMessages } from '../../i18n/messages';
import { replaceAddress } from '../../ui/location';
import { STEP_IDS } from './StepList';

interface LookProps {
  /** The address of the draft in the atlas; null while it is not saved. */
  readonly address: string | null;
  readonly messages: StudioMessages['look'];
}

/** Leads to the draft in the atlas. */
export function Look({ address, messages }: LookProps) {
  const id = useId();
  return (
    <section id={STEP_IDS.look} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {messages.title}
      </h2>
      <p>{messages.text}</p>
      <p>
        {address === null ? (
          messages.unsaved
        ) : (
          // The way back from the atlas leads here.
          <a href={address} onClick={() => replaceAddress(`#${STEP_IDS.look}`)}>
            {messages.open}
          </a>
        )}
      </p>
    </section>
  );
}
