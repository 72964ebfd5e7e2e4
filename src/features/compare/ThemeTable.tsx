import type { ComparedTheme, Comparison } from '../../domain/comparison/comparison';
import { nameOf, type RegionCode } from '../../domain/model/region';
import { LevelLegend, levelWord } from '../../map/LevelLegend';
import { ThemeLink } from '../../map/theme-links';
import { useMessages } from '../../i18n/use-messages';
import { LevelSign } from '../../ui/LevelSign';
import { Letter } from './Letter';
import { useAreas } from '../../store/app-context';

/** A table of levels: a row for each theme that any of the regions has, a column for each region. */
export function ThemeTable({ comparison }: { readonly comparison: Comparison }) {
  const areas = useAreas();
  const messages = useMessages();
  const { codes, themes } = comparison;
  return (
    <section>
      <h2 id="theme-table">{messages.compare.table}</h2>
      <LevelLegend levels={['main', 'touches', 'none']} />
      <div className="theme-table" role="region" aria-labelledby="theme-table" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{messages.compare.theme}</th>
              {codes.map((code) => (
                <th key={code} scope="col">
                  <Letter code={code} />
                  <span className="visually-hidden" translate="no">
                    {' '}
                    {nameOf(areas, code)}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {themes.map((theme) => (
              <ThemeRow key={theme.theme} theme={theme} codes={codes} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface ThemeRowProps {
  readonly theme: ComparedTheme;
  readonly codes: readonly RegionCode[];
}

function ThemeRow({ theme: { theme, cells }, codes }: ThemeRowProps) {
  const messages = useMessages();
  const levelIn = (code: RegionCode) => cells.find((cell) => cell.code === code)?.level ?? 'none';
  return (
    <tr>
      <th scope="row">
        <ThemeLink theme={theme} />
      </th>
      {codes.map((code) => (
        <td key={code}>
          <LevelSign level={levelIn(code)} />
          <span className="visually-hidden">{levelWord(levelIn(code), messages)}</span>
        </td>
      ))}
    </tr>
  );
}
