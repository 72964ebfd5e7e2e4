import type { ComparedCell, ThemedArea } from '../../domain/comparison/comparison';
import { identityOf, type RegionCode } from '../../domain/model/region';
import { swedishOn } from '../../i18n/language';
import { useThemeLinks } from '../panel/theme-links';
import { useThemeLabel } from '../panel/use-theme-label';
import { useMessages } from '../../i18n/use-messages';
import { Letter } from './Letter';

/** A theme by name: the link colours the map by it. */
export function ThemeTitle({ theme }: { readonly theme: string }) {
  const labelOf = useThemeLabel();
  const link = useThemeLinks();
  return <a {...link(theme)}>{labelOf(theme)}</a>;
}

interface ThemeWorkProps {
  readonly code: RegionCode;
  /** Null where it does not work with the theme. */
  readonly cell: ComparedCell | null;
}

/** One region's work with one theme: how strongly, in which areas, in which words. */
export function ThemeWork({ code, cell }: ThemeWorkProps) {
  const { region, compare } = useMessages();
  return (
    <>
      <p className="compared-name">
        <Letter code={code} /> <strong>{identityOf(code).shortName}</strong>{' '}
        <span className="muted">{cell ? region[cell.level] : compare.without}</span>
      </p>
      {cell && <Quotes areas={cell.areas} />}
    </>
  );
}

/** The areas that carry a theme, each with the quote that does. */
export function Quotes({ areas }: { readonly areas: readonly ThemedArea[] }) {
  const { lang } = useMessages();
  const swedish = swedishOn(lang);
  return areas.map(({ id, title, evidence }) => (
    <div key={id}>
      <p className="evidence-area" lang={swedish}>
        {title}
      </p>
      <p className="evidence">
        <q lang={swedish}>{evidence}</q>
      </p>
    </div>
  ));
}
