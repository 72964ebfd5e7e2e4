import type { RegionCode } from '../../domain/model/region';
import { useIsDimmed, useAreas } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';
import { RegionLink } from './RegionLink';

function ListedRegion({ code }: { readonly code: RegionCode }) {
  return (
    <li className={useIsDimmed(code) ? 'is-dimmed' : undefined}>
      <RegionLink code={code} withValue />
    </li>
  );
}

/** All regions in Swedish alphabetical order, behind their title: the keyboard's map is a list of them already. */
export function RegionList() {
  const areas = useAreas();
  const { overview } = useMessages();
  return (
    <details className="all-regions">
      <summary>
        <h2 id="regions-title">{overview.regions}</h2>
      </summary>
      <ul className="region-list" aria-labelledby="regions-title">
        {areas.codes.map((code) => (
          <ListedRegion key={code} code={code} />
        ))}
      </ul>
    </details>
  );
}
