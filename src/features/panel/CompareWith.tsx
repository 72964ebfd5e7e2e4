import { nameOf, type RegionCode } from '../../domain/model/region';
import { useViewLinks, useAreas } from '../../store/app-context';
import { openComparison } from '../../store/view-state';
import { useMessages } from '../../i18n/use-messages';

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
  const pair = areas.codes.filter((code) => code === here || code === there);
  return (
    <a
      {...link((view) => openComparison(view, pair))}
      className={isNamed ? undefined : 'neighbour-compare'}
      translate={isNamed ? 'no' : undefined}
      aria-label={messages.compare(nameOf(areas, here), nameOf(areas, there))}
    >
      {isNamed ? nameOf(areas, there) : messages.compareShort}
    </a>
  );
}
