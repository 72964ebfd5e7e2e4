import type { ReactNode } from 'react';
import type { ThemeMatrix } from '../../domain/matrix/matrix';
import { themeClusters } from '../../domain/matrix/clusters';
import { identityOf, type RegionCode } from '../../domain/model/region';
import { useAppContext } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';
import { useMatrixLinks } from './links';

/** So many clusters are shown: the least expected ones. */
const SHOWN = 3;

/** What stands out: themes that nobody has chosen, regions alone with a theme, regions that share several. */
export function MatrixFindings({ matrix }: { readonly matrix: ThemeMatrix }) {
  const { atlas } = useAppContext();
  const { matrix: messages } = useMessages();
  const clusters = themeClusters(atlas).slice(0, SHOWN);
  return (
    <section className="matrix-findings" aria-labelledby="matrix-findings">
      <h3 id="matrix-findings">{messages.findings}</h3>
      <dl>
        <dt>{messages.gaps}</dt>
        {matrix.gaps.length === 0 && <dd>{messages.noGaps}</dd>}
        {matrix.gaps.map((theme) => (
          <dd key={theme}>
            <ThemeName theme={theme} />
          </dd>
        ))}
        <dt>{messages.lone}</dt>
        {matrix.lone.length === 0 && <dd>{messages.noLone}</dd>}
        {matrix.lone.map(({ theme, code }) => (
          <dd key={theme}>
            <RegionName code={code} />: <ThemeName theme={theme} />
          </dd>
        ))}
        <dt>{messages.clusters}</dt>
        {clusters.length === 0 && <dd>{messages.noClusters}</dd>}
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
  const { compare } = useMessages();
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
  const { atlas } = useAppContext();
  const { lang } = useMessages();
  const links = useMatrixLinks();
  return <a {...links.theme(theme)}>{atlas.themeById.get(theme)?.label[lang] ?? theme}</a>;
}
