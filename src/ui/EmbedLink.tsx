import type { ReactNode } from 'react';
import { builderAddress } from '../store/embed-address';
import { useAppContext, useAtlasState } from '../store/app-context';

/** A link to the page that makes code for other websites, which starts with the current view. */
export function EmbedLink({ children }: { readonly children: ReactNode }) {
  const { codec } = useAppContext();
  const view = useAtlasState((state) => state.view);
  return <a href={builderAddress({ view, form: 'iframe' }, view.lang, codec)}>{children}</a>;
}
