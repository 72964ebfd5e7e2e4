import type { FocusAreaTheme, Lang, Theme, ThemeLevel } from '../../domain/model/dataset';
import type { ThemeSuggestion } from '../../domain/interpretation/suggestions';
import { isQuoteFrom } from '../../domain/interpretation/theme-issues';
import { swedishTag } from '../../i18n/language';
import type { StudioMessages } from '../../i18n/messages';

interface ThemeProps {
  readonly theme: Theme;
  /** Null where the focus area has not the theme. */
  readonly set: FocusAreaTheme | null;
  readonly suggestion: ThemeSuggestion | null;
  readonly texts: readonly string[];
  /** The names of all focus areas, by the places that suggestions give. */
  readonly others: readonly string[];
  /** Presses the button of a level: sets it, or takes the theme away. */
  readonly onPress: (level: ThemeLevel) => void;
  /** The words that suggest it, and those that are marked; "" where there are none. */
  readonly suggested: string;
  readonly marked: string;
  /** Makes words the quote. */
  readonly onRequote: (words: string) => void;
  readonly onMark: (words: string) => void;
  readonly lang: Lang;
  readonly messages: StudioMessages['read'];
}

const LEVELS = ['main', 'touches'] as const;
/** More focus areas would hide the words. */
const MOST_NAMED = 3;

/** A theme with a button for each level, and the quote behind it or what suggests it. */
export function ReadTheme({
  theme,
  set,
  suggestion,
  onPress,
  lang,
  messages,
  ...rest
}: ThemeProps) {
  const label = theme.label[lang];
  return (
    <li className={set ? 'is-set' : undefined}>
      <p>
        <strong>{label}</strong> <span className="muted">{theme.definition[lang]}</span>
      </p>
      <p className="studio-read-levels">
        {LEVELS.map((level) => (
          <button
            key={level}
            type="button"
            aria-pressed={set?.level === level}
            aria-label={`${messages[level]}: ${label}`}
            onClick={() => onPress(level)}
          >
            {messages[level]}
          </button>
        ))}
      </p>
      {set && <SetQuote {...{ set, label, lang, messages, ...rest }} />}
      {!set && suggestion && <Suggestion {...{ suggestion, label, lang, messages, ...rest }} />}
    </li>
  );
}

type Rest = Omit<ThemeProps, 'theme' | 'set' | 'suggestion' | 'onPress'> & {
  readonly label: string;
};

/** The quote behind a theme, to be shown in the text or exchanged. */
function SetQuote({
  set: { evidence },
  label,
  texts,
  suggested,
  marked,
  onRequote,
  onMark,
  lang,
  messages,
}: Rest & { readonly set: FocusAreaTheme }) {
  return (
    <p>
      {evidence !== '' && <q lang={swedishTag(lang)}>{evidence}</q>}{' '}
      {isQuoteFrom(evidence, texts) ? (
        <ShowButton {...{ label, onMark, messages }} words={evidence} />
      ) : (
        <strong>{evidence === '' ? messages.lacksQuote : messages.isQuote(false)}</strong>
      )}{' '}
      {evidence === '' && suggested !== '' && (
        <>
          <button
            type="button"
            className="text-button"
            aria-label={`${messages.takeSuggested(suggested)}: ${label}`}
            onClick={() => onRequote(suggested)}
          >
            {messages.takeSuggested(suggested)}
          </button>{' '}
        </>
      )}
      <button
        type="button"
        className="text-button"
        // Not disabled: it would lose the focus.
        aria-disabled={marked === ''}
        aria-label={`${messages.requote}: ${label}`}
        onClick={() => marked !== '' && onRequote(marked)}
      >
        {messages.requote}
      </button>
    </p>
  );
}

/** Why a theme is suggested. */
function Suggestion({
  suggestion: { names, shared, others: places },
  label,
  others,
  onMark,
  lang,
  messages,
}: Rest & { readonly suggestion: ThemeSuggestion }) {
  const [first = ''] = [...names, ...shared];
  const named = places.slice(0, MOST_NAMED).flatMap((place) => others[place] ?? []);
  const swedish = (text: string) => <span lang={swedishTag(lang)}>{text}</span>;
  return (
    <p className="studio-read-suggestion">
      {messages.suggestion}{' '}
      {names.length > 0 && (
        <>
          {messages.named} {swedish(messages.quoted(names))}.{' '}
        </>
      )}
      {shared.length > 0 && (
        <>
          {messages.shared} {swedish(messages.quoted(shared))}: {swedish(named.join('; '))}
          {places.length > MOST_NAMED && ` ${messages.more}`}.{' '}
        </>
      )}
      <ShowButton {...{ label, onMark, messages }} words={first} />
    </p>
  );
}

function ShowButton({
  label,
  words,
  onMark,
  messages,
}: Pick<Rest, 'label' | 'onMark' | 'messages'> & { readonly words: string }) {
  return (
    <button
      type="button"
      className="text-button"
      aria-label={`${messages.show}: ${label}`}
      onClick={() => onMark(words)}
    >
      {messages.show}
    </button>
  );
}
