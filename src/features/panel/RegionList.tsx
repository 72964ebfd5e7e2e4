import type { RegionCode } from '../../domain/model/region';
import { useIsDimmed, useAreas } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';
import { ALL_REGIONS } from '../../ui/anchors';
import { RegionLink } from './RegionLink';

function ListedRegion({ code }: { readonly code: RegionCode }) {
  return (
    <li className={useIsDimmed(code) ? 'is-dimmed' : undefined}>
      <RegionLink code={code} withValue />
    </li>
  );
}

/** All 21 regions in Swedish alphabetical order, the alternative to the map. */
export function RegionList() {
  const areas = useAreas();
  const { overview } = useMessages();
  return (
    <section className="all-regions" id={ALL_REGIONS} tabIndex={-1} aria-labelledby="all-regions">
      <h2 id="all-regions">{overview.regions}</h2>
      <ul className="region-list">
        {areas.codes.map((code) => (
          <ListedRegion key={code} code={code} />
        ))}
      </ul>
    </section>
  );
}
