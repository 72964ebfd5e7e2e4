import { useRef, type ReactNode } from 'react';
import type { FocusAreaTheme, Theme, ThemeLevel } from '../../domain/model/dataset';
import type { ThemeSuggestion } from '../../domain/interpretation/suggestions';
import { isQuoteFrom } from '../../domain/interpretation/theme-issues';
import { useMessages } from '../../i18n/use-messages';
import { TextButton } from '../../ui/TextButton';
import { suggestedQuote, without } from './reading';
import type { FocusAreaReport } from './report';
import { useStudioMessages } from './use-studio-messages';

export interface FocusAreaProps {
  readonly focusArea: FocusAreaReport;
  /** The names of all focus areas, by the places that suggestions give. */
  readonly others: readonly string[];
  readonly onSet: (themes: readonly FocusAreaTheme[]) => void;
  /** That of the texts on the page. */
  readonly langOfText: string | undefined;
}

interface ThemeProps extends FocusAreaProps {
  readonly theme: Theme;
  /** Presses the button of a level: sets it, gives the theme a quote, or removes the theme. */
  readonly onPress: (level: ThemeLevel) => void;
  /** The words that are marked; "" where there are none. */
  readonly marked: string;
  readonly onMark: (words: string) => void;
}

const LEVELS = ['main', 'touches'] as const;
/** More focus areas would hide the words. */
const MOST_NAMED = 3;

/** A theme with a button for each level, and the quote behind it or what suggests it. */
export function ReadTheme({ theme, onPress, ...rest }: ThemeProps) {
  const { lang } = useMessages();
  const messages = useStudioMessages().read;
  const levelRef = useRef<HTMLButtonElement>(null);
  const label = theme.label[lang];
  const { themes, suggestions } = rest.focusArea;
  const set = themes.find(({ id }) => id === theme.id);
  const suggestion = suggestions.find((each) => each.theme === theme.id);
  const button: ButtonFor = (name, onClick, isOff = false) => (
    <TextButton aria-label={`${name}: ${label}`} {...{ onClick, isOff }}>
      {name}
    </TextButton>
  );
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
        <SetQuote {...{ set, button, ...rest }} onRemoved={() => levelRef.current?.focus()} />
      )}
      {!set && suggestion && <Suggestion {...{ suggestion, button, ...rest }} />}
    </li>
  );
}

/** Renders a button that says of which theme it is. */
type ButtonFor = (name: string, onClick: () => void, isOff?: boolean) => ReactNode;

interface SetQuoteProps extends Omit<ThemeProps, 'theme' | 'others' | 'onPress'> {
  readonly set: FocusAreaTheme;
  readonly button: ButtonFor;
  readonly onRemoved: () => void;
}

/** The quote behind a theme, to be shown in the text or exchanged; a theme without one can be removed here. */
function SetQuote({ set: { id, evidence }, button, focusArea, ...props }: SetQuoteProps) {
  const { langOfText, marked, onSet, onRemoved, onMark } = props;
  const messages = useStudioMessages().read;
  const { texts, themes } = focusArea;
  const [isBare, isQuote] = [evidence === '', isQuoteFrom(evidence, texts)];
  const suggested = suggestedQuote(id, focusArea);
  const requote = (words: string) =>
    onSet(themes.map((each) => (each.id === id ? { ...each, evidence: words } : each)));
  const remove = () => {
    onRemoved();
    onSet(without(themes, id));
  };
  return (
    <p>
      {!isBare && <q lang={langOfText}>{evidence}</q>}{' '}
      {!isQuote && <strong>{isBare ? messages.lacksQuote : messages.isQuote(false)}</strong>}{' '}
      {/* One button, which keeps the focus when the quote is there. */}
      {(isQuote || (isBare && suggested !== '')) &&
        button(isQuote ? messages.show : messages.takeSuggested(suggested), () =>
          isQuote ? onMark(evidence) : requote(suggested),
        )}{' '}
      {button(messages.requote, () => requote(marked), marked === '')}{' '}
      {isBare && button(messages.remove, remove)}
    </p>
  );
}

interface SuggestionProps extends Pick<ThemeProps, 'others' | 'langOfText' | 'onMark'> {
  readonly suggestion: ThemeSuggestion;
  readonly button: ButtonFor;
}

function Suggestion({ suggestion, button, others, langOfText, onMark }: SuggestionProps) {
  const { names, shared, others: places } = suggestion;
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
          .{' '}
        </>
      )}
      {button(messages.show, () => onMark(first))}
    </p>
  );
}
