import { nearNames } from '../../domain/text-analysis/near-names';
import type { RegionIdentity } from '../../domain/model/region';
import { useMessages } from '../../i18n/use-messages';
import { useAppContext, useViewLinks } from '../../store/app-context';
import { plain } from '../../store/read-words';
import { colourByThemes, selectRegion, DEFAULT_VIEW } from '../../store/view-state';
import { useThemeLabel } from './use-theme-label';

/** Links to the regions and themes that an unknown address may mean, or nothing. `asked` is its path. */
export function NearPages({ asked }: { readonly asked: string }) {
  const { unknown } = useMessages();
  const { atlas } = useAppContext();
  const link = useViewLinks();
  const labelOf = useThemeLabel();
  const word = plain(asked.split('/').at(-1) ?? '');
  const { areas } = atlas.areas;
  const near = new Set(nearNames(word, areas.flatMap(addressNamesOf)));
  const regions = areas.filter((region) => addressNamesOf(region).some((name) => near.has(name)));
  const themes = nearNames(word, [...atlas.themeById.keys()]);
  if (regions.length + themes.length === 0) return null;
  return (
    <>
      <p>{unknown.meant}</p>
      <ul className="region-list">
        {regions.map(({ code, shortName }) => (
          <li key={code}>
            <a
              translate="no"
              {...link((view) => selectRegion({ ...DEFAULT_VIEW, lang: view.lang }, code))}
            >
              {shortName}
            </a>
          </li>
        ))}
        {themes.map((id) => (
          <li key={id}>
            <a {...link((view) => colourByThemes({ ...DEFAULT_VIEW, lang: view.lang }, [id]))}>
              {labelOf(id)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Returns name and county as addresses have them: "sormland", "sodermanlands-lan". */
function addressNamesOf({ slug, county }: RegionIdentity): readonly string[] {
  return [slug, plain(county)];
}
