import type { ReactNode } from 'react';
import type { ThemeMatrix } from '../../domain/matrix/matrix';
import { themeClusters } from '../../domain/matrix/clusters';
import { nameOf, type RegionCode } from '../../domain/model/region';
import { useAppContext, useAreas, useViewLinks } from '../../store/app-context';
import { selectRegion } from '../../store/view-state';
import { CompareThese } from '../panel/CompareWith';
import { ThemeLink } from '../../map/theme-links';
import { useMatrixMessages } from './use-matrix-messages';

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
  const messages = useMatrixMessages();
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
            <ThemeLink theme={theme} />
          </dd>
        ))}
        <dt>{messages.lone}</dt>
        {matrix.lone.length === 0 && <dd>{messages.noLone}</dd>}
        {matrix.lone.map(({ theme, code }) => (
          <dd key={theme}>
            <RegionName code={code} />: <ThemeLink theme={theme} />
          </dd>
        ))}
        {matrix.rows.length > 2 && (
          <>
            <dt>{messages.clusters}</dt>
            {clusters.length < all.length && <dd className="muted">{messages.someClusters}</dd>}
            {clusters.length === 0 && <dd>{messages.noClusters}</dd>}
            {clusters.map(({ themes, regions }) => (
              <dd key={themes.join()}>
                <CommaList
                  items={themes.map((theme) => (
                    <ThemeLink key={theme} theme={theme} />
                  ))}
                />
                {': '}
                <CommaList
                  items={regions.map((code) => (
                    <RegionName key={code} code={code} />
                  ))}
                />
                <CompareThese codes={regions} before=". " />
              </dd>
            ))}
          </>
        )}
      </dl>
    </section>
  );
}

function CommaList({ items }: { readonly items: readonly ReactNode[] }) {
  return <>{items.flatMap((item, at) => (at === 0 ? [item] : [', ', item]))}</>;
}

function RegionName({ code }: { readonly code: RegionCode }) {
  const areas = useAreas();
  const link = useViewLinks();
  return (
    <a {...link((view) => selectRegion(view, code))} translate="no">
      {nameOf(areas, code)}
    </a>
  );
}
