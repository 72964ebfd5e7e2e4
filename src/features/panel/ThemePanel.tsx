import type { FocusArea } from '../../domain/model/dataset';
import type { LegendRow } from '../../domain/choropleth/choropleth';
import type { RegionCode } from '../../domain/model/region';
import { useAppContext, useChoropleth, useViewLinks } from '../../store/app-context';
import { colourByThemes } from '../../store/view-state';
import { useMapSentence } from '../../i18n/use-sentences';
import { useMessages } from '../../i18n/use-messages';
import { CompareThese } from './CompareWith';
import { NotCounted } from './NotCounted';
import { FewerNote } from './CountNotes';
import { PanelHeading } from './PanelHeading';
import { RegionLink } from './RegionLink';
import { RegionList } from './RegionList';
import { SourceNote } from './SourceNote';
import { PublishedTitle } from './TitleTranslation';
import { useThemeLabel } from './use-theme-label';
import { BackLink } from './BackLink';
import { PublishedQuote } from './PublishedText';

interface ThemePanelProps {
  readonly ids: readonly string[];
}

/** The panel of one or more themes: definitions, and for each class of the map its regions with their quotes. */
export function ThemePanel({ ids }: ThemePanelProps) {
  const { atlas } = useAppContext();
  const choropleth = useChoropleth();
  const messages = useMessages();
  const link = useViewLinks();
  const hasAny = (code: RegionCode) => ids.some((id) => atlas.levels.get(code)?.has(id));
  const withAll = atlas.areas.codes.filter((code) =>
    ids.every((id) => atlas.levels.get(code)?.has(id)),
  );
  return (
    <>
      <PanelHeading lead={messages.theme.lead(ids.length)}>{choropleth.heading}</PanelHeading>
      <p className="back-links">
        <BackLink />
        <a {...link((view) => colourByThemes(view, []))}>{messages.colour.clear}</a>
      </p>
      <p className="lead">{useMapSentence()}</p>
      <CompareThese codes={withAll} />
      <Definitions ids={ids} />
      <p className="muted">{messages.region.quotesAreOurs}</p>
      {choropleth.legend
        .map((row) => (row.id === 'unread' ? { ...row, regions: row.regions.filter(hasAny) } : row))
        .filter(isListed)
        .map((row) => (
          <ThemeClass key={row.id} row={row} ids={ids} />
        ))}
      <NotCounted themes={ids} />
      <FewerNote />
      <RegionList />
      <SourceNote />
    </>
  );
}

/** True for a class with regions that have a theme. The others are in the list of all regions. */
function isListed({ id, regions }: LegendRow): boolean {
  return regions.length > 0 && !['none', 'count-0', 'no-data'].includes(id);
}

function Definitions({ ids }: ThemePanelProps) {
  const { atlas } = useAppContext();
  const { lang } = useMessages();
  const themes = ids.flatMap((id) => atlas.themeById.get(id) ?? []);
  return (
    <dl className="theme-list">
      {themes.map(({ id, label, definition }) => (
        <div key={id}>
          <dt className={themes.length === 1 ? 'visually-hidden' : undefined}>{label[lang]}</dt>
          <dd>{definition[lang]}</dd>
        </div>
      ))}
    </dl>
  );
}

function ThemeClass({ row, ids }: ThemePanelProps & { readonly row: LegendRow }) {
  const { theme } = useMessages();
  const titles: Readonly<Record<string, string>> = { main: theme.main, touches: theme.touches };
  const titleId = `class-${row.id}`;
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>{titles[row.id] ?? row.label}</h2>
      <ul className="theme-regions">
        {row.regions.map((code) => (
          <li key={code}>
            <RegionLink code={code} />
            <RegionEvidence code={code} ids={ids} row={row.id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface EvidenceProps extends ThemePanelProps {
  /** The class of the map that the region is listed under. */
  readonly row: string;
}

/** The focus areas of a region that have any of the themes, each with its quotes; those with it as a main theme first. */
function RegionEvidence({ code, ...rest }: EvidenceProps & { readonly code: RegionCode }) {
  const { atlas } = useAppContext();
  const focusAreas = atlas.regionByCode.get(code)?.areas ?? [];
  const rankOf = ({ themes }: FocusArea) =>
    themes.some(({ id, level }) => rest.ids.includes(id) && level === 'main') ? 0 : 1;
  return focusAreas
    .toSorted((one, other) => rankOf(one) - rankOf(other))
    .map((focusArea) => <FocusAreaEvidence key={focusArea.id} focusArea={focusArea} {...rest} />);
}

function FocusAreaEvidence({
  focusArea,
  ids,
  row,
}: EvidenceProps & { readonly focusArea: FocusArea }) {
  const { region } = useMessages();
  const labelOf = useThemeLabel();
  const withTheme = focusArea.themes.filter(({ id }) => ids.includes(id));
  if (withTheme.length === 0) return null;
  // Among the regions with a main theme, a focus area that has it as a secondary theme says so.
  const levelOf = (level: 'main' | 'touches') =>
    level === 'touches' && row !== 'touches' ? ` (${region.touches})` : '';
  return (
    <>
      <p className="evidence-focus-area">
        <PublishedTitle title={focusArea.title} />
        {ids.length === 1 && withTheme.map(({ level }) => levelOf(level))}
      </p>
      {withTheme.map(({ id, evidence, level }) => (
        <p key={id} className="evidence">
          {ids.length > 1 && (
            <span className="muted">
              {labelOf(id)}
              {levelOf(level)}:{' '}
            </span>
          )}
          <PublishedQuote text={evidence} />
        </p>
      ))}
    </>
  );
}
