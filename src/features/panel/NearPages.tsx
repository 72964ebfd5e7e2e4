import { nearNames } from '../../domain/text-analysis/near-names';
import { identityOf, REGIONS, type RegionIdentity } from '../../domain/model/region';
import { useMessages } from '../../i18n/use-messages';
import { useAppContext, useViewLinks } from '../../store/app-context';
import { colourByThemes, selectRegion, START } from '../../store/view-state';
import { useThemeLabel } from './use-theme-label';

/** Links to the regions and themes that an unknown address may mean, or nothing. `asked` is its path. */
export function NearPages({ asked }: { readonly asked: string }) {
  const { unknown } = useMessages();
  const { atlas } = useAppContext();
  const link = useViewLinks();
  const labelOf = useThemeLabel();
  const word = asked.split('/').at(-1) ?? '';
  const slugs = nearNames(word, REGIONS.flatMap(namesOf));
  const codes = new Set(
    REGIONS.filter((each) => namesOf(each).some((name) => slugs.includes(name))),
  );
  const themes = nearNames(word, [...atlas.themeById.keys()]);
  if (codes.size + themes.length === 0) return null;
  return (
    <>
      <p>{unknown.meant}</p>
      <ul className="region-list">
        {[...codes].map(({ code }) => (
          <li key={code}>
            <a {...link((view) => selectRegion({ ...START, lang: view.lang }, code))}>
              {identityOf(code).shortName}
            </a>
          </li>
        ))}
        {themes.map((id) => (
          <li key={id}>
            <a {...link((view) => colourByThemes({ ...START, lang: view.lang }, [id]))}>
              {labelOf(id)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The name and the county as addresses have them: "sormland", "sodermanlands-lan". */
function namesOf({ slug, county }: RegionIdentity): readonly string[] {
  return [slug, county.toLowerCase().replace(' ', '-')];
}
