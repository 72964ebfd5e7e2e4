import type { ComparedCell, ThemedArea } from '../../domain/comparison/comparison';
import { nameOf, type RegionCode } from '../../domain/model/region';
import { swedishTag } from '../../i18n/language';
import { useThemeLinks } from '../panel/theme-links';
import { useThemeLabel } from '../panel/use-theme-label';
import { useMessages } from '../../i18n/use-messages';
import { Letter } from './Letter';
import { useAreas } from '../../store/app-context';
import { TitleMeaning } from '../panel/TitleTranslation';
import { PublishedQuote } from '../panel/PublishedText';

/** The name of a theme, as a link that colours the map by it. */
export function ThemeLink({ theme }: { readonly theme: string }) {
  const labelOf = useThemeLabel();
  const link = useThemeLinks();
  return <a {...link(theme)}>{labelOf(theme)}</a>;
}

interface RegionThemeProps {
  readonly code: RegionCode;
  /** Null if the region does not have the theme. */
  readonly cell: ComparedCell | null;
}

/** A theme in one region: its level, areas and quotes. */
export function RegionTheme({ code, cell }: RegionThemeProps) {
  const areas = useAreas();
  const { region, compare } = useMessages();
  return (
    <>
      <p className="compared-name">
        <Letter code={code} /> <strong translate="no">{nameOf(areas, code)}</strong>{' '}
        <span className="muted">{cell ? region[cell.level] : compare.without}</span>
      </p>
      {cell && <AreaQuotes areas={cell.areas} />}
    </>
  );
}

/** The areas that have a theme, each with its quote. */
export function AreaQuotes({ areas }: { readonly areas: readonly ThemedArea[] }) {
  const { lang } = useMessages();
  return areas.map(({ id, title, evidence }) => (
    <div key={id}>
      <p className="evidence-area" lang={swedishTag(lang)}>
        {title}
        <TitleMeaning title={title} />
      </p>
      <p className="evidence">
        <PublishedQuote text={evidence} />
      </p>
    </div>
  ));
}
