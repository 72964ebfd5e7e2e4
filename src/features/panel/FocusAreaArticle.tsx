import { useState, type ToggleEvent } from 'react';
import type { AreaTheme, FocusArea } from '../../domain/model/dataset';
import { swedishTag } from '../../i18n/language';
import { useAppContext, useAtlasState } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';
import { areaPlace } from '../../ui/anchors';
import { quotesByText } from './highlight';
import { HighlightedText, PublishedBlocks, PublishedQuote } from './PublishedText';
import { TitleTranslation } from './TitleTranslation';
import { useThemeLinks } from './theme-links';
import { useThemeLabel } from './use-theme-label';

/** A focus area: its published text, then its themes, which are our reading, with the supporting quotes. */
export function FocusAreaArticle({
  area,
  number,
}: {
  readonly area: FocusArea;
  readonly number: number;
}) {
  const messages = useMessages();
  const labelOf = useThemeLabel();
  const [showsQuotes, setShowsQuotes] = useState(false);
  const quotes = area.themes.map(({ id, evidence }) => ({ theme: labelOf(id), text: evidence }));
  const quotesIn = quotesByText(area, showsQuotes ? quotes : []);
  const toggle = ({ currentTarget: details }: ToggleEvent<HTMLDetailsElement>) => {
    setShowsQuotes(details.open);
    // The marked quotes make the text above longer; the summary that was pressed stays in view.
    requestAnimationFrame(() => {
      if (details.contains(document.activeElement))
        details.firstElementChild?.scrollIntoView({ block: 'nearest' });
    });
  };
  return (
    <article className="area" aria-labelledby={areaPlace(area.id)}>
      <p className="area-number">{messages.region.areaNumber(number)}</p>
      <h2 id={areaPlace(area.id)} tabIndex={-1} lang={swedishTag(messages.lang)}>
        <HighlightedText text={area.title} quotes={quotesIn(area.title)} />
      </h2>
      <TitleTranslation title={area.title} />
      <PublishedBlocks blocks={area.body} quotesIn={quotesIn} />
      <h3 className="reading-title">{messages.region.ourReading}</h3>
      <ul className="theme-chips">
        {area.themes.map((theme) => (
          <ThemeChip key={theme.id} theme={theme} />
        ))}
      </ul>
      {area.note && <p className="reading-note">{area.note[messages.lang]}</p>}
      <details className="quotes" onToggle={toggle}>
        <summary>{messages.region.showQuotes}</summary>
        <dl>
          {area.themes.map(({ id, evidence }) => (
            <div key={id}>
              <dt>{labelOf(id)}</dt>
              <dd>
                <PublishedQuote text={evidence} />
              </dd>
            </div>
          ))}
        </dl>
        <p className="muted">{messages.region.quotesAreOurs}</p>
      </details>
    </article>
  );
}

/** A theme of an area, as a link that colours the map by it. */
function ThemeChip({ theme }: { readonly theme: AreaTheme }) {
  const { region } = useMessages();
  const { atlas } = useAppContext();
  const link = useThemeLinks();
  const labelOf = useThemeLabel();
  const current = useAtlasState((state) => state.view.themes.includes(theme.id));
  if (!atlas.themeById.has(theme.id)) return null;
  return (
    <li>
      <a
        {...link(theme.id)}
        className={`theme-chip level-${theme.level}`}
        aria-current={current ? 'true' : undefined}
      >
        {labelOf(theme.id)} <span className="theme-level">{region[theme.level]}</span>
      </a>
    </li>
  );
}
