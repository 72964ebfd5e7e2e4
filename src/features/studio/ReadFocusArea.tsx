import { useRef, useState } from 'react';
import type { Theme, ThemeLevel } from '../../domain/model/dataset';
import { differsFromPublished } from '../../domain/interpretation/progress';
import { joinedTexts, rangeOf, quoteAt } from '../../domain/interpretation/quote';
import { isQuoteFrom, themeIssues } from '../../domain/interpretation/theme-issues';
import { useMessages } from '../../i18n/use-messages';
import { useAnnounce } from '../../ui/announcer';
import { QuoteFields } from './QuoteFields';
import { pressed, quoteFor } from './reading';
import { ReadTheme, type FocusAreaProps } from './ReadTheme';
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
  const setIds = set.map(({ id }) => id);
  // Those that are set, and then those suggested: they stay where they are while somebody reads.
  const [first] = useState([...setIds, ...focusArea.suggestions.map(({ theme }) => theme)]);
  const [unknown] = useState(setIds.filter((id) => all.every((theme) => theme.id !== id)));
  const quote = isQuoteFrom(written.trim(), texts) ? written.trim() : '';

  /** Marks words in the text, so that they are the quote. */
  function mark(words: string): void {
    const text = textRef.current;
    const [start, end] = rangeOf(texts, words);
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
          {shownThemes(first, all, [...setIds, ...unknown]).map((theme) => (
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

/** These themes and then the others, with those of `wanted` that are unknown, so that they can be taken away and set again. */
function shownThemes(
  first: readonly string[],
  all: readonly Theme[],
  wanted: readonly string[],
): readonly Theme[] {
  const byId = new Map(all.map((theme) => [theme.id, theme]));
  const nameless = { definition: { sv: '', en: '' }, family: '' };
  for (const id of wanted)
    if (!byId.has(id)) byId.set(id, { id, label: { sv: id, en: id }, ...nameless });
  return [...new Set([...first, ...all.map(({ id }) => id)])].flatMap((id) => byId.get(id) ?? []);
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
