import { MAX_COMPARED } from '../../domain/comparison/comparison';
import type { RegionCode } from '../../domain/model/region';
import { useViewLinks } from '../../store/app-context';
import { openComparison } from '../../store/view-state';
import { useMessages } from '../../i18n/use-messages';
import { useAwaitedClass } from '../../ui/use-hydrated';

/** A link to a comparison of regions. It needs scripts, and two regions or more up to `MAX_COMPARED`. */
export function CompareThese({ codes }: { readonly codes: readonly RegionCode[] }) {
  const { compare: messages } = useMessages();
  const link = useViewLinks();
  const awaited = useAwaitedClass();
  if (codes.length < 2 || codes.length > MAX_COMPARED) return null;
  return (
    <p className={`screen-only ${awaited}`}>
      <a {...link((view) => openComparison(view, codes))}>{messages.compareThese(codes.length)}</a>
    </p>
  );
}
