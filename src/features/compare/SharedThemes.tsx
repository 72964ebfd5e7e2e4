import {
  SIDE_BY_SIDE,
  themesShared,
  type ComparedTheme,
  type Comparison,
  type ComparedCell,
} from '../../domain/comparison/comparison';
import { grouped } from '../../domain/model/grouped';
import { nameOf, type RegionCode } from '../../domain/model/region';
import { useMessages } from '../../i18n/use-messages';
import { useAreas } from '../../store/app-context';
import { ThemeLink } from '../../map/theme-links';
import { useThemeLabel } from '../panel/use-theme-label';
import { PublishedTitle } from '../panel/TitleTranslation';
import { PublishedQuote } from '../panel/PublishedText';
import { LetteredName, Letter } from './Letter';

/** The themes that all of the regions have and, for three or more, those that some have, with quotes. */
export function SharedThemes({ comparison }: { readonly comparison: Comparison }) {
  const { compare: messages } = useMessages();
  const count = comparison.codes.length;
  const titles = { all: messages.all(count), some: messages.some(count) };
  const kinds = count > 2 ? (['all', 'some'] as const) : (['all'] as const);
  return kinds.map((sharing) => {
    const themes = themesShared(comparison, sharing);
    return (
      <section key={sharing} aria-labelledby={`sharing-${sharing}`}>
        <h2 id={`sharing-${sharing}`}>{titles[sharing]}</h2>
        {themes.length === 0 && <p>{messages.none}</p>}
        {themes.map((theme) => (
          <SharedTheme key={theme.theme} theme={theme} comparison={comparison} />
        ))}
      </section>
    );
  });
}

interface SharedThemeProps {
  readonly theme: ComparedTheme;
  readonly comparison: Comparison;
}

/** A theme with a column for each region. For more than `SIDE_BY_SIDE` only those that have it, behind a disclosure. */
function SharedTheme({ theme: { theme, cells }, comparison: { codes } }: SharedThemeProps) {
  const { peers, region } = useMessages();
  const labelOf = useThemeLabel();
  const isMany = codes.length > SIDE_BY_SIDE;
  const shown = isMany ? cells.map(({ code }) => code) : codes;
  const row = (
    <ul className="compared-row">
      {shown.map((code) => (
        <RegionTheme key={code} code={code} cell={cells.find((cell) => cell.code === code)} />
      ))}
    </ul>
  );
  return (
    <div className="compared-theme">
      <h3>
        <ThemeLink theme={theme} />
      </h3>
      {isMany ? (
        <>
          <p className="regions-with-theme">
            {cells.map(({ code, level }) => (
              <span key={code}>
                <LetteredName code={code} /> <span className="muted">{region[level]}</span>{' '}
              </span>
            ))}
          </p>
          <details className="quotes">
            <summary>
              {peers.showQuotes}
              <span className="visually-hidden">: {labelOf(theme)}</span>
            </summary>
            {row}
          </details>
        </>
      ) : (
        row
      )}
    </div>
  );
}

interface RegionThemeProps {
  readonly code: RegionCode;
  readonly cell: ComparedCell | undefined;
}

/** A theme in one region: its level, focus areas and quotes, or that it does not have the theme. */
function RegionTheme({ code, cell }: RegionThemeProps) {
  const areas = useAreas();
  const { region, compare } = useMessages();
  return (
    <li>
      <p className="compared-name">
        <Letter code={code} /> <strong translate="no">{nameOf(areas, code)}</strong>{' '}
        <span className="muted">{cell ? region[cell.level] : compare.without}</span>
      </p>
      {cell && <FocusAreaQuotes cell={cell} />}
    </li>
  );
}

/** The themes that a single region has, in a column for each region, with quotes. */
export function OwnThemes({ comparison }: { readonly comparison: Comparison }) {
  const { compare: messages, region } = useMessages();
  const { codes } = comparison;
  const own = themesShared(comparison, 'one').flatMap(({ theme, cells }) =>
    cells.map((cell) => ({ theme, cell })),
  );
  const ownOf = grouped(own, ({ cell }) => cell.code);
  const having = codes.filter((code) => ownOf.has(code));
  return (
    <section aria-labelledby="sharing-one">
      <h2 id="sharing-one">{messages.one}</h2>
      <div className="compared-row">
        {having.map((code) => (
          <div key={code} className="own-themes">
            <h3>
              <LetteredName code={code} />
            </h3>
            {ownOf.get(code)?.map(({ theme, cell }) => (
              <div key={theme}>
                <h4>
                  <ThemeLink theme={theme} /> <span className="muted">{region[cell.level]}</span>
                </h4>
                <FocusAreaQuotes cell={cell} />
              </div>
            ))}
          </div>
        ))}
      </div>
      {having.length === 0 && <p>{messages.none}</p>}
    </section>
  );
}

/** The focus areas that have a theme, each with its quote, and with its level where that is not the region's. */
function FocusAreaQuotes({ cell }: { readonly cell: ComparedCell }) {
  const { region } = useMessages();
  return cell.focusAreas.map(({ id, title, level, evidence }) => (
    <div key={id}>
      <p className="evidence-focus-area">
        <PublishedTitle title={title} />
        {level !== cell.level && ` (${region[level]})`}
      </p>
      <p className="evidence">
        <PublishedQuote text={evidence} />
      </p>
    </div>
  ));
}
