import type { Family, Lang, Theme } from '../../domain/model/dataset';
import type { Taxonomy } from '../../domain/interpretation/taxonomy';
import { useMessages } from '../../i18n/use-messages';
import { LANGS } from '../../store/paths';
import { Select } from '../../ui/Select';
import { writtenEntry } from './reading';
import type { Step } from './report';
import { StudioForm, TextField } from './StudioForm';
import { useStudioMessages } from './use-studio-messages';

export interface ThemeFormProps {
  readonly of: keyof Taxonomy;
  /** Null where one is made. */
  readonly entry: Family | Theme | null;
  readonly taxonomy: Taxonomy;
  readonly onStep: (step: Step) => void;
}

/** What a theme or family is called in both languages, and for a theme what it is. */
export function ThemeForm({ of, entry, taxonomy, onStep }: ThemeFormProps) {
  const { lang } = useMessages();
  const { themes: messages, form } = useStudioMessages();
  const labels = { labelsv: messages.label.sv, definitionsv: messages.definition.sv };
  const save = (textOf: (name: string) => string, filled: HTMLFormElement) => {
    onStep(writtenEntry(of, entry, taxonomy, textOf));
    if (entry) return;
    // For the next one.
    filled.reset();
    filled.querySelector('input')?.focus();
  };
  const theme = entry && 'definition' in entry ? entry : null;
  return (
    <StudioForm className="studio-form" onSend={save} {...{ labels }}>
      <BilingualFields name="label" text={entry?.label} labels={messages.label} />
      {of === 'themes' && (
        <>
          <BilingualFields
            name="definition"
            text={theme?.definition}
            labels={messages.definition}
            rows={2}
          />
          <label>
            {messages.family}{' '}
            <Select
              name="family"
              defaultValue={theme?.family}
              options={taxonomy.families.map(({ id, label }) => [id, label[lang]])}
            />
          </label>
        </>
      )}
      <p className="muted">{messages.english}</p>
      <button type="submit">{entry ? form.keep : messages[of].add}</button>
    </StudioForm>
  );
}

interface BilingualFieldsProps {
  readonly name: string;
  readonly text: Theme['label'] | undefined;
  readonly labels: Readonly<Record<Lang, string>>;
  readonly rows?: number;
}

/** A text in both languages. English that is the same as the Swedish is none of its own. */
function BilingualFields({ name, text, labels, rows }: BilingualFieldsProps) {
  return LANGS.map((lang) => (
    <TextField
      key={lang}
      name={name + lang}
      label={labels[lang]}
      required={lang === 'sv'}
      autoComplete="off"
      defaultValue={lang === 'en' && text?.en === text?.sv ? '' : text?.[lang]}
      {...{ lang, rows }}
    />
  ));
}
