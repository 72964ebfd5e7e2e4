import { useState, type ToggleEvent } from 'react';
import type { FocusAreaTheme, FocusArea } from '../../domain/model/dataset';
import { useTextLang, useMessages } from '../../i18n/use-messages';
import { useAppContext, useAtlasState } from '../../store/app-context';
import { focusAreaElementId } from '../../ui/anchors';
import { HighlightedText, PublishedBlocks, PublishedQuote, useQuotesIn } from './PublishedText';
import { BackLink } from './BackLink';
import { TitleTranslation } from './TitleTranslation';
import { useThemeLinks } from '../../map/theme-links';
import { useThemeLabel } from './use-theme-label';

/** A focus area: its published text, then its themes, which are our interpretation, with the supporting quotes. */
export function FocusAreaArticle({
  focusArea,
  number,
}: {
  readonly focusArea: FocusArea;
  readonly number: number;
}) {
  const messages = useMessages();
  const lang = useTextLang();
  const [showsQuotes, setShowsQuotes] = useState(false);
  const colours = useAtlasState(
    ({ view }) =>
      view.mode === 'map' && focusArea.themes.some(({ id }) => view.themes.includes(id)),
  );
  const quotesIn = useQuotesIn(focusArea, showsQuotes ? focusArea.themes : []);
  return (
    <article className="focus-area" aria-labelledby={focusAreaElementId(focusArea.id)}>
      <p className="focus-area-number">{messages.region.focusAreaNumber(number)}</p>
      <h2 id={focusAreaElementId(focusArea.id)} tabIndex={-1} lang={lang}>
        <HighlightedText text={focusArea.title} quotes={quotesIn(focusArea.title)} />
      </h2>
      <TitleTranslation title={focusArea.title} />
      <PublishedBlocks blocks={focusArea.body} quotesIn={quotesIn} />
      <h3 className="reading-title">{messages.region.ourInterpretation}</h3>
      {focusArea.themes.length === 0 && <p>{messages.region.notRead}</p>}
      <ul className="theme-chips">
        {focusArea.themes.map((theme) => (
          <ThemeChip key={theme.id} theme={theme} />
        ))}
      </ul>
      {colours && (
        <p className="back-links">
          <BackLink />
        </p>
      )}
      {focusArea.note && <p className="reading-note">{focusArea.note[messages.lang]}</p>}
      {focusArea.themes.length > 0 && <Quotes focusArea={focusArea} onToggle={setShowsQuotes} />}
    </article>
  );
}

interface QuotesProps {
  readonly focusArea: FocusArea;
  readonly onToggle: (isOpen: boolean) => void;
}

/** The quotes behind the themes. Those that are opened before the scripts come are reported too. */
function Quotes({ focusArea, onToggle }: QuotesProps) {
  const { region } = useMessages();
  const labelOf = useThemeLabel();
  const toggle = ({ currentTarget: details }: ToggleEvent<HTMLDetailsElement>) => {
    onToggle(details.open);
    // The marked quotes make the text above longer; the summary that was pressed stays in view.
    requestAnimationFrame(() => {
      if (details.contains(document.activeElement))
        details.firstElementChild?.scrollIntoView({ block: 'nearest' });
    });
  };
  const report = (details: HTMLDetailsElement | null) => {
    if (details?.open) onToggle(true);
  };
  return (
    <details className="quotes" onToggle={toggle} ref={report}>
      <summary>{region.showQuotes}</summary>
      <dl>
        {focusArea.themes.map(({ id, evidence }) => (
          <div key={id}>
            <dt>{labelOf(id)}</dt>
            <dd>
              <PublishedQuote text={evidence} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="muted">{region.quotesAreOurs}</p>
    </details>
  );
}

function ThemeChip({ theme }: { readonly theme: FocusAreaTheme }) {
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
