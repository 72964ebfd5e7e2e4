import type { ReactNode } from 'react';
import type { ThemeMatrix } from '../../domain/matrix/matrix';
import { themeClusters } from '../../domain/matrix/clusters';
import { identityOf, type RegionCode } from '../../domain/model/region';
import { useAtlasSession } from '../../store/app-context';
import { useWords } from '../../i18n/use-messages';
import { useMatrixLinks } from './links';

/** So many clusters are shown: the least expected ones. */
const SHOWN = 3;

/** What stands out: themes that nobody has chosen, regions alone with a theme, regions that share several. */
export function MatrixFindings({ matrix }: { readonly matrix: ThemeMatrix }) {
  const { atlas } = useAtlasSession();
  const { matrix: words } = useWords();
  const clusters = themeClusters(atlas).slice(0, SHOWN);
  return (
    <section className="matrix-findings" aria-labelledby="matrix-findings">
      <h3 id="matrix-findings">{words.findings}</h3>
      <dl>
        <dt>{words.gaps}</dt>
        {matrix.gaps.length === 0 && <dd>{words.noGaps}</dd>}
        {matrix.gaps.map((theme) => (
          <dd key={theme}>
            <ThemeName theme={theme} />
          </dd>
        ))}
        <dt>{words.lone}</dt>
        {matrix.lone.length === 0 && <dd>{words.noLone}</dd>}
        {matrix.lone.map(({ theme, code }) => (
          <dd key={theme}>
            <RegionName code={code} />: <ThemeName theme={theme} />
          </dd>
        ))}
        <dt>{words.clusters}</dt>
        {clusters.length === 0 && <dd>{words.noClusters}</dd>}
        {clusters.map(({ themes, regions }) => (
          <dd key={themes.join()}>
            <Listed
              items={themes.map((theme) => (
                <ThemeName key={theme} theme={theme} />
              ))}
            />
            {': '}
            <Listed
              items={regions.map((code) => (
                <RegionName key={code} code={code} />
              ))}
            />
            <CompareThese codes={regions} />
          </dd>
        ))}
      </dl>
    </section>
  );
}

function CompareThese({ codes }: { readonly codes: readonly RegionCode[] }) {
  const { compare } = useWords();
  const link = useMatrixLinks().compare(codes);
  return (
    link && (
      <span className="screen-only">
        . <a {...link}>{compare.compareThese(codes.length)}</a>
      </span>
    )
  );
}

function Listed({ items }: { readonly items: readonly ReactNode[] }) {
  return items.flatMap((item, at) => (at === 0 ? [item] : [', ', item]));
}

function RegionName({ code }: { readonly code: RegionCode }) {
  const links = useMatrixLinks();
  return <a {...links.region(code)}>{identityOf(code).shortName}</a>;
}

function ThemeName({ theme }: { readonly theme: string }) {
  const { atlas } = useAtlasSession();
  const { lang } = useWords();
  const links = useMatrixLinks();
  return <a {...links.theme(theme)}>{atlas.themeById.get(theme)?.label[lang] ?? theme}</a>;
}
