import {
  SIDE_BY_SIDE,
  themesShared,
  type ComparedTheme,
  type Comparison,
} from '../../domain/comparison/comparison';
import { identityOf } from '../../domain/model/region';
import { useThemeLabel } from '../panel/use-theme-label';
import { useMessages } from '../../i18n/use-messages';
import { Letter } from './Letter';
import { Quotes, ThemeTitle, ThemeWork } from './ThemeWork';

/** The themes that all of them have, and of three or more those that some have, with the quotes. */
export function SharedThemes({ comparison }: { readonly comparison: Comparison }) {
  const { compare: messages } = useMessages();
  const count = comparison.codes.length;
  const titles = { all: messages.all(count), some: messages.some };
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

/**
 * As many as stand in columns keep them, also who has not the theme. Of more the table has said who has
 * it, and their quotes wait behind one press.
 */
function SharedTheme({ theme: { theme, cells }, comparison: { codes } }: SharedThemeProps) {
  const { peers } = useMessages();
  const labelOf = useThemeLabel();
  const cellOf = new Map(cells.map((cell) => [cell.code, cell]));
  const isMany = codes.length > SIDE_BY_SIDE;
  const row = (
    <ul className="compared-row">
      {codes
        .filter((code) => !isMany || cellOf.has(code))
        .map((code) => (
          <li key={code}>
            <ThemeWork code={code} cell={cellOf.get(code) ?? null} />
          </li>
        ))}
    </ul>
  );
  return (
    <div className="compared-theme">
      <h3>
        <ThemeTitle theme={theme} />
      </h3>
      {isMany ? (
        <>
          <RegionsWithTheme cells={cells} />
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

/** The regions that work with a theme, each with its level, in one line. */
function RegionsWithTheme({ cells }: Pick<ComparedTheme, 'cells'>) {
  const { region } = useMessages();
  return (
    <p className="regions-with-theme">
      {cells.map(({ code, level }) => (
        <span key={code}>
          <Letter code={code} /> {identityOf(code).shortName}{' '}
          <span className="muted">{region[level]}</span>{' '}
        </span>
      ))}
    </p>
  );
}

/** The themes that one of them alone has, in its own column, with the quotes. */
export function OwnThemes({ comparison }: { readonly comparison: Comparison }) {
  const { compare: messages, region } = useMessages();
  const own = themesShared(comparison, 'one');
  const themesOf = comparison.codes.map((code) => ({
    code,
    cells: own.flatMap(({ theme, cells }) =>
      cells.filter((cell) => cell.code === code).map((cell) => ({ theme, cell })),
    ),
  }));
  const without = themesOf.filter(({ cells }) => cells.length === 0);
  return (
    <section aria-labelledby="sharing-one">
      <h2 id="sharing-one">{messages.one}</h2>
      <div className="compared-row">
        {themesOf
          .filter(({ cells }) => cells.length > 0)
          .map(({ code, cells }) => (
            <div key={code} className="own-themes">
              <h3>
                <Letter code={code} /> {identityOf(code).shortName}
              </h3>
              {cells.map(({ theme, cell }) => (
                <div key={theme}>
                  <h4>
                    <ThemeTitle theme={theme} /> <span className="muted">{region[cell.level]}</span>
                  </h4>
                  <Quotes areas={cell.areas} />
                </div>
              ))}
            </div>
          ))}
      </div>
      {without.length > 0 && (
        <p>{messages.noneAlone(without.map(({ code }) => identityOf(code).shortName))}</p>
      )}
    </section>
  );
}
