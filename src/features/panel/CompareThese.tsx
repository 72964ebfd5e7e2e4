import { MAX_COMPARED } from '../../domain/comparison/comparison';
import type { RegionCode } from '../../domain/model/region';
import { useViewLinks } from '../../store/app-context';
import { openComparison } from '../../store/view-state';
import { useMessages } from '../../i18n/use-messages';
import { useHydrated } from '../../ui/use-hydrated';

/**
 * The way from regions that share something to their comparison, and so to all their contacts. It has no
 * page of its own, so it needs scripts; none for one region alone or for more than a comparison holds.
 */
export function CompareThese({ codes }: { readonly codes: readonly RegionCode[] }) {
  const { compare: messages } = useMessages();
  const link = useViewLinks();
  const hydrated = useHydrated();
  if (!hydrated || codes.length < 2 || codes.length > MAX_COMPARED) return null;
  return (
    <p className="screen-only">
      <a {...link((view) => openComparison(view, codes))}>{messages.compareThese(codes.length)}</a>
    </p>
  );
}
