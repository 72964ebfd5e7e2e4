import { useRef, useState, type SyntheticEvent } from 'react';
import type { Family, Theme } from '../../domain/model/dataset';
import { otherLang } from '../../i18n/language';
import { useMessages } from '../../i18n/use-messages';
import { Select } from '../../ui/Select';
import { TextButton } from '../../ui/TextButton';
import type { Step } from './report';
import { ThemeForm, type ThemeFormProps } from './ThemeForm';
import { useStudioMessages } from './use-studio-messages';

export interface ItemProps extends ThemeFormProps {
  readonly entry: Family | Theme;
  /** How many focus areas have a theme, or how many themes a family. */
  readonly count: number;
  /** False where rows wait for their area: what they have is not counted, and so nothing is unused for sure. */
  readonly isWhole: boolean;
}

/** A theme or family in both languages, with how much has it; below it what can be done to it. */
export function ThemeItem({ entry, count, isWhole, ...props }: ItemProps) {
  const { of, taxonomy, onStep } = props;
  const { lang } = useMessages();
  const messages = useStudioMessages().themes;
  const [isOpen, setOpen] = useState(false);
  const summaryRef = useRef<HTMLElement>(null);
  const { id, label } = entry;
  const other = otherLang(lang);
  const family =
    'family' in entry ? taxonomy.families.find((each) => each.id === entry.family) : null;
  const change = (step: Step) => {
    setOpen(false);
    summaryRef.current?.focus();
    onStep(step);
  };
  return (
    <li>
      <details open={isOpen}>
        <summary
          ref={summaryRef}
          onClick={(event) => {
            // The event of the opening comes later than the next key, for which the form must be there.
            event.preventDefault();
            setOpen(!isOpen);
          }}
        >
          <strong>{label[lang]}</strong>{' '}
          {label.sv === label.en ? messages.same : <span lang={other}>{label[other]}</span>}{' '}
          <span className="muted">
            {family && `${family.label[lang]}. `}
            {messages[of].count(count)}
          </span>
        </summary>
        {isOpen && (
          <>
            <ThemeForm {...props} entry={entry} onStep={change} />
            <Merge {...props} entry={entry} />
            {isWhole && count === 0 && (
              <TextButton onClick={() => onStep({ kind: 'remove', of, ids: [id], into: null })}>
                {messages.remove(label[lang])}
              </TextButton>
            )}
          </>
        )}
      </details>
    </li>
  );
}

/** Merges a theme or family into another, where there is one. */
function Merge({ of, entry, taxonomy, onStep }: Omit<ItemProps, 'count' | 'isWhole'>) {
  const { lang } = useMessages();
  const messages = useStudioMessages().themes;
  const { id, label } = entry;
  const others = taxonomy[of].filter((each) => each.id !== id);
  const [chosen, setChosen] = useState<string>();
  // The chosen one may have been undone, or merged away elsewhere.
  const into = others.some((each) => each.id === chosen) ? chosen : others[0]?.id;
  if (into === undefined) return null;
  const merge = (event: SyntheticEvent) => {
    event.preventDefault();
    onStep({ kind: 'remove', of, ids: [id], into });
  };
  return (
    <form className="studio-form" onSubmit={merge}>
      <label>
        {messages.mergeInto(label[lang])}{' '}
        <Select
          value={into}
          options={others.map((each) => [each.id, each.label[lang]])}
          onChange={({ target }) => setChosen(target.value)}
        />
      </label>
      <p className="muted">{messages[of].merged}</p>
      <TextButton type="submit">{messages.merge}</TextButton>
    </form>
  );
}
