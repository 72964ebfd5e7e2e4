import { useRef, useState } from 'react';
import type { Theme, ThemeLevel } from '../../domain/model/dataset';
import { differsFromPublished } from '../../domain/interpretation/progress';
import { joinedTexts, placeOf, quoteAt } from '../../domain/interpretation/quote';
import { isQuoteFrom, themeIssues } from '../../domain/interpretation/theme-issues';
import { useMessages } from '../../i18n/use-messages';
import { useAnnounce } from '../../ui/announcer';
import { QuoteFields } from './QuoteFields';
import { pressed, quoteFor } from './reading';
import { ReadTheme, type FocusAreaProps } from './ReadTheme';
import type { FocusAreaReport } from './report';
import { useStudioMessages } from './use-studio-messages';

interface ReadFocusAreaProps extends FocusAreaProps {
  readonly themes: readonly Theme[];
}

/** The text of a focus area, in which a quote is marked, and the themes that it can support. */
export function ReadFocusArea(props: ReadFocusAreaProps) {
  const { focusArea, themes: all, others, onSet, langOfText } = props;
  const messages = useStudioMessages().read;
  const announce = useAnnounce();
  const textRef = useRef<HTMLTextAreaElement>(null);
  const [written, setQuote] = useState('');
  const { texts, themes: set } = focusArea;
  const [first] = useState(() => setOnesFirst(all, focusArea));
  const quote = isQuoteFrom(written.trim(), texts) ? written.trim() : '';

  /** Marks words in the text, so that they are the quote. */
  function mark(words: string): void {
    const text = textRef.current;
    const [start, end] = placeOf(texts, words);
    if (!text || start === end) return;
    text.focus();
    text.setSelectionRange(start, end);
    // Browsers do not scroll to what is marked so.
    const part = start / joinedTexts(texts).length;
    text.scrollTop = text.scrollHeight * part - text.clientHeight / 3;
    setQuote(quoteAt(texts, start, end));
  }

  function press(theme: string, level: ThemeLevel): void {
    const next = pressed(set, theme, level, quoteFor(theme, focusArea, quote));
    if (next) {
      onSet(next);
      return;
    }
    announce(messages.noQuote);
    textRef.current?.focus();
  }

  return (
    <div className="studio-read-columns">
      <QuoteFields quote={written} onQuote={setQuote} {...{ texts, textRef, langOfText }} />
      <div>
        <h4>{messages.themes}</h4>
        <Remarks {...{ focusArea }} themes={all} />
        <ul className="studio-read-themes">
          {inFormerOrder(first, all).map((theme) => (
            <ReadTheme
              key={theme.id}
              marked={quote}
              onPress={(level) => press(theme.id, level)}
              onMark={mark}
              {...{ theme, focusArea, others, onSet, langOfText }}
            />
          ))}
        </ul>
      </div>
    </div>
  );
}

/** The family of themes that there are not. */
const UNKNOWN = '';

/** Themes in an order that they had, as they are now, and then new ones. */
function inFormerOrder(order: readonly Theme[], themes: readonly Theme[]): readonly Theme[] {
  const byId = new Map(themes.map((theme) => [theme.id, theme]));
  const isLeft = ({ family }: Theme) => family === UNKNOWN;
  const kept = order.flatMap((each) => byId.get(each.id) ?? (isLeft(each) ? each : []));
  return [...new Set([...kept, ...themes])];
}

/** The themes that are set, unknown ones too, so that they can be taken away; then those suggested, then the others. */
function setOnesFirst(themes: readonly Theme[], { themes: set, suggestions }: FocusAreaReport) {
  const byId = new Map(themes.map((theme) => [theme.id, theme]));
  const unknown = (id: string): Theme => {
    const label = { sv: id, en: id };
    return { id, label, definition: { sv: '', en: '' }, family: UNKNOWN };
  };
  return [
    ...new Set([
      ...set.map(({ id }) => byId.get(id) ?? unknown(id)),
      ...suggestions.flatMap(({ theme }) => byId.get(theme) ?? []),
      ...themes,
    ]),
  ];
}

/** What is wrong with the themes, and those of the published edition where they are others. */
function Remarks({ focusArea, themes }: Pick<ReadFocusAreaProps, 'focusArea' | 'themes'>) {
  const { lang } = useMessages();
  const messages = useStudioMessages().read;
  const { themes: set, texts, published } = focusArea;
  const labels = new Map(themes.map(({ id, label }) => [id, label[lang]]));
  const issues = themeIssues(set, new Set(labels.keys()), texts);
  const unknown = set.filter(({ id }) => !labels.has(id)).map(({ id }) => id);
  const earlier = (published ?? []).map(
    ({ id, level }) => `${labels.get(id) ?? id} (${messages[level].toLowerCase()})`,
  );
  return (
    <>
      {set.length === 0 && <p>{messages.none}</p>}
      {issues.some(({ kind }) => kind === 'main-count') && <p>{messages.mainCount}</p>}
      {unknown.length > 0 && <p>{messages.unknown(unknown)}</p>}
      {earlier.length > 0 && differsFromPublished(focusArea) && (
        <p className="muted">{messages.published(earlier)}</p>
      )}
    </>
  );
}
