import { MAX_COMPARED } from '../../domain/comparison/comparison';
import { nameOf, type RegionCode } from '../../domain/model/region';
import { useViewLinks, useAreas } from '../../store/app-context';
import { openComparison } from '../../store/view-state';
import { useMessages } from '../../i18n/use-messages';
import { useAwaitedClass } from '../../ui/use-hydrated';

interface CompareWithProps {
  readonly here: RegionCode;
  readonly there: RegionCode;
  /** True where the other region's name is the link's text. */
  readonly isNamed?: boolean;
}

/** A link to the comparison of two regions, in alphabetical order like the prerendered pages of pairs. */
export function CompareWith({ here, there, isNamed = false }: CompareWithProps) {
  const areas = useAreas();
  const { neighbours: messages } = useMessages();
  const link = useViewLinks();
  const [from, to] = [nameOf(areas, here), nameOf(areas, there)];
  const pair = areas.codes.filter((code) => code === here || code === there);
  return (
    <a
      {...link((view) => openComparison(view, pair))}
      className={isNamed ? undefined : 'neighbour-compare'}
      translate={isNamed ? 'no' : undefined}
      aria-label={isNamed ? messages.compareNamed(to, from) : messages.compare(from, to)}
    >
      {isNamed ? to : messages.compareShort}
    </a>
  );
}

interface CompareTheseProps {
  readonly codes: readonly RegionCode[];
  /** What stands before the link, where it is part of a line. */
  readonly before?: string;
}

/** A link to a comparison of regions. It needs scripts, and two regions or more up to `MAX_COMPARED`. */
export function CompareThese({ codes, before }: CompareTheseProps) {
  const { compare: messages } = useMessages();
  const link = useViewLinks();
  const awaited = useAwaitedClass();
  if (codes.length < 2 || codes.length > MAX_COMPARED) return null;
  const Line = before === undefined ? 'p' : 'span';
  return (
    <Line className={`screen-only ${awaited}`}>
      {before}
      <a {...link((view) => openComparison(view, codes))}>{messages.compareThese(codes.length)}</a>
    </Line>
  );
}
