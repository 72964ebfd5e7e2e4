import { otherLang } from '../../i18n/language';
import { encode } from '../../store/url-codec';
import { useAppContext, useViewLinks } from '../../store/app-context';
import { leaveRegion, DEFAULT_VIEW, colourByThemes, selectRegion } from '../../store/view-state';
import { useMessages } from '../../i18n/use-messages';
import { useHydrated } from '../../ui/use-hydrated';
import { nearNames } from '../../domain/text-analysis/near-names';
import type { Theme } from '../../domain/model/dataset';
import type { RegionIdentity } from '../../domain/model/region';
import { kindFrom, plain } from '../../store/read-words';
import { PanelHeading } from './PanelHeading';
import { RegionList } from './RegionList';
import { useThemeLabel } from './use-theme-label';

/** The panel of an unknown address: the address, and links to the start page in both languages. */
export function UnknownPanel({ asked }: { readonly asked: string }) {
  const { unknown, lang } = useMessages();
  const { codec } = useAppContext();
  const link = useViewLinks();
  const other = otherLang(lang);
  const isOffline = useHydrated() && !navigator.onLine;
  return (
    <>
      {isOffline ? (
        <>
          <PanelHeading>{unknown.withoutNetwork.title}</PanelHeading>
          <p className="lead">{unknown.withoutNetwork.text}</p>
        </>
      ) : (
        <>
          <PanelHeading>{unknown.title}</PanelHeading>
          <p className="lead">
            {asked === '404' ? unknown.textUnnamed : unknown.text(readable(asked))}
          </p>
          <NearPages asked={readable(asked)} />
        </>
      )}
      <p>
        <a {...link(leaveRegion)}>{unknown.home}</a>
      </p>
      <p lang={other}>
        {isOffline ? unknown.inOther.notSaved : unknown.inOther.title}{' '}
        <a href={encode({ ...DEFAULT_VIEW, lang: other }, codec)} hrefLang={other}>
          {unknown.inOther.home}
        </a>
      </p>
      <RegionList />
    </>
  );
}

/** The requested path with its percent-encoding decoded, if it is valid. */
function readable(asked: string): string {
  try {
    return decodeURIComponent(asked);
  } catch {
    return asked;
  }
}

/** Links to the regions and themes that an unknown address may mean, or nothing. `asked` is its path. */
function NearPages({ asked }: { readonly asked: string }) {
  const { unknown } = useMessages();
  const { atlas } = useAppContext();
  const link = useViewLinks();
  const labelOf = useThemeLabel();
  // "region" is no word for a theme whose name begins with it.
  const words = asked
    .split(/[/,;]/)
    .filter((word) => kindFrom(word) === null)
    .map(plain);
  const regions = nearOf(words, atlas.areas.areas, namesOfRegion);
  const themes = nearOf(words, [...atlas.themeById.values()], namesOfTheme);
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
        {themes.map(({ id }) => (
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

/** Returns those which have a name that is near one of the words. */
function nearOf<Named>(
  words: readonly string[],
  all: readonly Named[],
  namesOf: (named: Named) => readonly string[],
): readonly Named[] {
  const names = all.flatMap(namesOf);
  const near = new Set(words.flatMap((word) => nearNames(word, names)));
  return all.filter((named) => namesOf(named).some((name) => near.has(name)));
}

/** Returns name and county as addresses have them: "sormland", "sodermanlands-lan". */
const namesOfRegion = ({ slug, county }: RegionIdentity) => [slug, plain(county)];

/** Returns the id, and the name in each language as an address would have it: "circular-economy". */
const namesOfTheme = ({ id, label }: Theme) => [id, plain(label.sv), plain(label.en)];
