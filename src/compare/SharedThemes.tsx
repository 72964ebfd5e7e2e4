import {
  themesShared,
  type ComparedCell,
  type ComparedTheme,
  type Comparison,
  type Sharing,
} from '../domain/comparison';
import { identityOf, type RegionCode } from '../domain/region';
import { useThemeLinks } from '../panel/theme-links';
import { useThemeLabel } from '../panel/use-theme-label';
import { useWords } from '../text/words';
import { Letter } from './Letter';

/** The themes of a comparison: those all have, those some have, and those one alone has, with the quotes. */
export function SharedThemes({ comparison }: { readonly comparison: Comparison }) {
  const { compare: words } = useWords();
  const count = comparison.codes.length;
  const titles: Readonly<Record<Sharing, string>> = {
    all: words.all(count),
    some: words.some,
    one: words.one,
  };
  const kinds: readonly Sharing[] = count > 2 ? ['all', 'some', 'one'] : ['all', 'one'];
  return kinds.map((sharing) => (
    <section key={sharing} aria-labelledby={`sharing-${sharing}`}>
      <h2 id={`sharing-${sharing}`}>{titles[sharing]}</h2>
      <Themes themes={themesShared(comparison, sharing)} codes={comparison.codes} />
    </section>
  ));
}

interface ThemesProps {
  readonly themes: readonly ComparedTheme[];
  readonly codes: readonly RegionCode[];
}

function Themes({ themes, codes }: ThemesProps) {
  const { compare: words } = useWords();
  const labelOf = useThemeLabel();
  const link = useThemeLinks();
  if (themes.length === 0) return <p>{words.none}</p>;
  return themes.map(({ theme, cells, sharing }) => (
    <div key={theme} className="compared-theme">
      <h3>
        <a {...link(theme)}>{labelOf(theme)}</a>
      </h3>
      <ul className="compared-row">
        {codes
          .map((code) => ({ code, cell: cells.find((each) => each.code === code) ?? null }))
          .filter(({ cell }) => sharing !== 'one' || cell !== null)
          .map(({ code, cell }) => (
            <li key={code}>
              <Cell code={code} cell={cell} />
            </li>
          ))}
      </ul>
    </div>
  ));
}

/** One region's work with one theme: how strongly, in which areas, in which words. */
function Cell({ code, cell }: { readonly code: RegionCode; readonly cell: ComparedCell | null }) {
  const { region, compare, lang } = useWords();
  const swedish = lang === 'sv' ? undefined : 'sv';
  return (
    <>
      <p className="compared-name">
        <Letter code={code} /> <strong>{identityOf(code).shortName}</strong>{' '}
        <span className="quiet">{cell ? region[cell.level] : compare.without}</span>
      </p>
      {cell?.areas.map(({ id, title, evidence }) => (
        <div key={id}>
          <p className="evidence-area" lang={swedish}>
            {title}
          </p>
          <p className="evidence">
            <q lang={swedish}>{evidence}</q>
          </p>
        </div>
      ))}
    </>
  );
}
