import { useRef, type ComponentProps } from 'react';
import type { FocusAreaTheme, Theme, ThemeLevel } from '../../domain/model/dataset';
import type { ThemeSuggestion } from '../../domain/interpretation/suggestions';
import { isQuoteFrom } from '../../domain/interpretation/theme-issues';
import { useMessages } from '../../i18n/use-messages';
import { TextButton } from '../../ui/TextButton';
import { useStudioMessages } from './use-studio-messages';

interface ThemeProps {
  readonly theme: Theme;
  /** Null where the focus area has not the theme. */
  readonly set: FocusAreaTheme | null;
  readonly suggestion: ThemeSuggestion | null;
  readonly texts: readonly string[];
  /** That of the texts on the page. */
  readonly langOfText: string | undefined;
  readonly others: readonly string[];
  /** Presses the button of a level: sets it, gives the theme a quote, or removes the theme. */
  readonly onPress: (level: ThemeLevel) => void;
  /** The words that suggest it, and those that are marked; "" where there are none. */
  readonly suggested: string;
  readonly marked: string;
  /** Makes words the quote. */
  readonly onRequote: (words: string) => void;
  readonly onRemove: () => void;
  readonly onMark: (words: string) => void;
}

const LEVELS = ['main', 'touches'] as const;
/** More focus areas would hide the words. */
const MOST_NAMED = 3;

/** A theme with a button for each level, and the quote behind it or what suggests it. */
export function ReadTheme({ theme, set, suggestion, onPress, onRemove, ...rest }: ThemeProps) {
  const { lang } = useMessages();
  const messages = useStudioMessages().read;
  const levelRef = useRef<HTMLButtonElement>(null);
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
            ref={level === 'main' ? levelRef : null}
            type="button"
            aria-pressed={set?.level === level}
            aria-label={`${messages[level]}: ${label}`}
            onClick={() => onPress(level)}
          >
            {messages[level]}
          </button>
        ))}
      </p>
      {set && (
        <SetQuote
          {...{ set, label, ...rest }}
          onRemove={() => {
            levelRef.current?.focus();
            onRemove();
          }}
        />
      )}
      {!set && suggestion && <Suggestion {...{ suggestion, label, ...rest }} />}
    </li>
  );
}

/** The quote behind a theme, to be shown in the text or exchanged; a theme without one can be removed here. */
function SetQuote({
  set: { evidence },
  label,
  texts,
  langOfText,
  suggested,
  marked,
  onRequote,
  onRemove,
  onMark,
}: Omit<ThemeProps, 'theme' | 'suggestion' | 'others' | 'onPress'> & {
  readonly set: FocusAreaTheme;
  readonly label: string;
}) {
  const messages = useStudioMessages().read;
  const [isBare, isQuote] = [evidence === '', isQuoteFrom(evidence, texts)];
  return (
    <p>
      {!isBare && <q lang={langOfText}>{evidence}</q>}{' '}
      {!isQuote && <strong>{isBare ? messages.lacksQuote : messages.isQuote(false)}</strong>}{' '}
      {/* One button, which keeps the focus when the quote is there. */}
      {isQuote || (isBare && suggested !== '') ? (
        <ThemeButton
          name={isQuote ? messages.show : messages.takeSuggested(suggested)}
          label={label}
          onClick={() => (isQuote ? onMark(evidence) : onRequote(suggested))}
        />
      ) : null}{' '}
      <ThemeButton
        name={messages.requote}
        label={label}
        isOff={marked === ''}
        onClick={() => onRequote(marked)}
      />{' '}
      {isBare && <ThemeButton name={messages.remove} {...{ label }} onClick={onRemove} />}
    </p>
  );
}

/** Why a theme is suggested. */
function Suggestion({
  suggestion: { names, shared, others: places },
  label,
  others,
  langOfText,
  onMark,
}: Pick<ThemeProps, 'others' | 'langOfText' | 'onMark'> & {
  readonly suggestion: ThemeSuggestion;
  readonly label: string;
}) {
  const messages = useStudioMessages().read;
  const [first = ''] = [...names, ...shared];
  const named = places.slice(0, MOST_NAMED).flatMap((place) => others[place] ?? []);
  const published = (text: string) => <span lang={langOfText}>{text}</span>;
  return (
    <p className="studio-read-suggestion">
      {messages.suggestion}{' '}
      {names.length > 0 && (
        <>
          {messages.named} {published(messages.quoted(names))}.{' '}
        </>
      )}
      {shared.length > 0 && (
        <>
          {messages.shared} {published(messages.quoted(shared))}: {published(named.join('; '))}
          {places.length > MOST_NAMED && ` ${messages.more}`}.{' '}
        </>
      )}
      <ThemeButton name={messages.show} label={label} onClick={() => onMark(first)} />
    </p>
  );
}

interface ThemeButtonProps extends ComponentProps<typeof TextButton> {
  readonly name: string;
  /** That of the theme. */
  readonly label: string;
}

function ThemeButton({ name, label, ...props }: ThemeButtonProps) {
  return (
    <TextButton {...props} aria-label={`${name}: ${label}`}>
      {name}
    </TextButton>
  );
}
