import type { Making } from './use-making';

/** In sight what is also said aloud. */
export function MakingSays({ making }: { readonly making: Making }) {
  if (making.said === '') return null;
  return (
    <p className={`outcome share-outcome is-${making.state}`} aria-hidden="true">
      {making.said}
    </p>
  );
}
