import type { Telling } from './use-export-announcer';

/** In sight what is also said aloud. */
export function TaskStatus({ making }: { readonly making: Telling }) {
  if (making.said === '') return null;
  return (
    <p className={`outcome share-outcome is-${making.state}`} aria-hidden="true">
      {making.said}
    </p>
  );
}
