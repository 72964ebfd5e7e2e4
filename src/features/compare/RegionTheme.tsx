import type { ComparedCell } from '../../domain/comparison/comparison';
import { nameOf, type RegionCode } from '../../domain/model/region';
import { swedishTag } from '../../i18n/language';
import { useThemeLinks } from '../../map/theme-links';
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

/** A theme in one region: its level, focus areas and quotes. */
export function RegionTheme({ code, cell }: RegionThemeProps) {
  const areas = useAreas();
  const { region, compare } = useMessages();
  return (
    <>
      <p className="compared-name">
        <Letter code={code} /> <strong translate="no">{nameOf(areas, code)}</strong>{' '}
        <span className="muted">{cell ? region[cell.level] : compare.without}</span>
      </p>
      {cell && <FocusAreaQuotes cell={cell} />}
    </>
  );
}

/** The focus areas that have a theme, each with its quote, and with its level where that is not the region's. */
export function FocusAreaQuotes({ cell }: { readonly cell: ComparedCell }) {
  const { lang, region } = useMessages();
  return cell.focusAreas.map(({ level, evidence, ...focusArea }) => (
    <div key={focusArea.id}>
      <p className="evidence-focus-area">
        <span lang={swedishTag(lang)}>{focusArea.title}</span>
        <TitleMeaning title={focusArea.title} />
        {level !== cell.level && ` (${region[level]})`}
      </p>
      <p className="evidence">
        <PublishedQuote text={evidence} from={focusArea} />
      </p>
    </div>
  ));
}
