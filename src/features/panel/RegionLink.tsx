import { identityOf, type RegionCode } from '../../domain/model/region';
import { useAtlasState, useAttend, usePainting, useViewLinks } from '../../store/app-context';
import { selectedCode, selectRegion } from '../../store/view-state';
import { useWords } from '../../i18n/use-messages';

/** The way to a region, with what the map's colour says of it. The map shows which one is meant. */
export function RegionLink({
  code,
  withValue = false,
}: {
  readonly code: RegionCode;
  readonly withValue?: boolean;
}) {
  const link = useViewLinks();
  const attend = useAttend();
  const painting = usePainting();
  const { map } = useWords();
  const selected = useAtlasState((state) => selectedCode(state.view) === code);
  const { shortName } = identityOf(code);
  const value = painting.regions.get(code)?.value ?? '';
  return (
    <a
      {...link((view) => selectRegion(view, code))}
      aria-current={selected ? 'page' : undefined}
      aria-label={withValue ? map.regionName(shortName, value) : undefined}
      onPointerEnter={() => attend({ hovered: code })}
      onPointerLeave={() => attend({ hovered: null })}
      onFocus={() => attend({ focused: code })}
      onBlur={() => attend({ focused: null })}
    >
      {shortName}
    </a>
  );
}
