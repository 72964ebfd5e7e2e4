import { identityOf, REGION_CODES, type RegionCode } from '../../domain/model/region';
import { useViewLinks } from '../../store/app-context';
import { openComparison } from '../../store/view-state';
import { useMessages } from '../../i18n/use-messages';

interface CompareWithProps {
  readonly here: RegionCode;
  readonly there: RegionCode;
}

/** From one region to it and another side by side, in the order of the names, which is that of a pair's own page. */
export function CompareWith({ here, there }: CompareWithProps) {
  const { neighbours: messages } = useMessages();
  const link = useViewLinks();
  const pair = REGION_CODES.filter((code) => code === here || code === there);
  return (
    <a
      {...link((view) => openComparison(view, pair))}
      className="neighbour-compare"
      aria-label={messages.compare(identityOf(here).shortName, identityOf(there).shortName)}
    >
      {messages.compareShort}
    </a>
  );
}
