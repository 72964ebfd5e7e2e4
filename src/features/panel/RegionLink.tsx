import { areaOf, type RegionCode } from '../../domain/model/region';
import {
  useAtlasState,
  useHighlighting,
  useChoropleth,
  useViewLinks,
  useAreas,
} from '../../store/app-context';
import { selectedCode, selectRegion } from '../../store/view-state';
import { useMessages } from '../../i18n/use-messages';

/** A link to a region that highlights it on the map. `withValue` adds the choropleth's value to its name. */
export function RegionLink({
  code,
  withValue = false,
}: {
  readonly code: RegionCode;
  readonly withValue?: boolean;
}) {
  const areas = useAreas();
  const link = useViewLinks();
  const choropleth = useChoropleth();
  const { map } = useMessages();
  const selected = useAtlasState((state) => selectedCode(state.view) === code);
  const { shortName } = areaOf(areas, code);
  const value = choropleth.regions.get(code)?.value ?? '';
  return (
    <a
      {...link((view) => selectRegion(view, code))}
      translate="no"
      aria-current={selected ? 'page' : undefined}
      aria-label={withValue ? map.regionName(shortName, value) : undefined}
      {...useHighlighting(code)}
    >
      {shortName}
    </a>
  );
}
