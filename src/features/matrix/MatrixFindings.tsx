import type { ReactNode } from 'react';
import type { ThemeMatrix } from '../../domain/matrix/matrix';
import { themeClusters } from '../../domain/matrix/clusters';
import { nameOf, type RegionCode } from '../../domain/model/region';
import { themeLabel } from '../../domain/summaries/names';
import { useAppContext, useAreas } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';
import { useAwaitedClass } from '../../ui/use-hydrated';
import { useMatrixLinks } from './links';

/** The number of clusters shown. */
const SHOWN_CLUSTERS = 3;

/** Findings: themes without regions, regions alone with a theme, and regions that share several themes. */
export function MatrixFindings({
  matrix,
  Heading,
}: {
  readonly matrix: ThemeMatrix;
  /** One level below the title of the matrix. */
  readonly Heading: 'h2' | 'h3';
}) {
  const { atlas } = useAppContext();
  const { matrix: messages } = useMessages();
  const all = themeClusters(atlas);
  const clusters = all.slice(0, SHOWN_CLUSTERS);
  return (
    <section className="matrix-findings" aria-labelledby="matrix-findings">
      <Heading id="matrix-findings">{messages.findings}</Heading>
      <dl>
        <dt>{messages.gaps}</dt>
        {matrix.gaps.length === 0 && <dd>{messages.noGaps(matrix.columns.length)}</dd>}
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
        {clusters.length < all.length && <dd className="muted">{messages.someClusters}</dd>}
        {clusters.length === 0 && <dd>{messages.noClusters}</dd>}
        {clusters.map(({ themes, regions }) => (
          <dd key={themes.join()}>
            <Joined
              items={themes.map((theme) => (
                <ThemeName key={theme} theme={theme} />
              ))}
            />
            {': '}
            <Joined
              items={regions.map((code) => (
                <RegionName key={code} code={code} />
              ))}
            />
            <MatrixCompareLink codes={regions} />
          </dd>
        ))}
      </dl>
    </section>
  );
}

function MatrixCompareLink({ codes }: { readonly codes: readonly RegionCode[] }) {
  const { compare } = useMessages();
  const link = useMatrixLinks().compare(codes);
  const awaited = useAwaitedClass();
  return (
    link && (
      <span className={`screen-only ${awaited}`}>
        . <a {...link}>{compare.compareThese(codes.length)}</a>
      </span>
    )
  );
}

function Joined({ items }: { readonly items: readonly ReactNode[] }) {
  return <>{items.flatMap((item, at) => (at === 0 ? [item] : [', ', item]))}</>;
}

function RegionName({ code }: { readonly code: RegionCode }) {
  const areas = useAreas();
  const links = useMatrixLinks();
  return (
    <a {...links.region(code)} translate="no">
      {nameOf(areas, code)}
    </a>
  );
}

function ThemeName({ theme }: { readonly theme: string }) {
  const { atlas } = useAppContext();
  const { lang } = useMessages();
  const links = useMatrixLinks();
  return <a {...links.theme(theme)}>{themeLabel(atlas, theme, lang)}</a>;
}
