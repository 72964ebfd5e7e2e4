import type { ReactNode } from 'react';
import { useAppContext } from '../store/app-context';

/** What only a published edition has; of a draft, why it is not offered and where it is published. */
export function PublishedOnly({ children }: { readonly children: ReactNode }) {
  const { draft } = useAppContext();
  if (!draft) return <>{children}</>;
  return (
    <p className="screen-only">
      {draft.notOffered} <a href={draft.studio.href}>{draft.studio.label}</a>
    </p>
  );
}
