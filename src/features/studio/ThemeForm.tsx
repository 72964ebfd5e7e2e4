import type { SyntheticEvent } from 'react';
import type { Family, Lang, Theme } from '../../domain/model/dataset';
import type { Taxonomy } from '../../domain/interpretation/taxonomy';
import { useMessages } from '../../i18n/use-messages';
import { LANGS } from '../../store/paths';
import { Select } from '../../ui/Select';
import { writtenEntry } from './reading';
import type { Step } from './report';
import { useRequired, type RequiredFields } from './use-required';
import { useStudioMessages } from './use-studio-messages';
import { writtenIn } from './written-in';

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
  const messages = useStudioMessages().themes;
  const labels = { labelsv: messages.label.sv, definitionsv: messages.definition.sv };
  const { isFilled, stateOf, refusal } = useRequired(labels);
  const save = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!isFilled(form)) return;
    onStep(writtenEntry(of, entry, taxonomy, writtenIn(form)));
    if (entry) return;
    // For the next one.
    form.reset();
    form.querySelector('input')?.focus();
  };
  const theme = entry && 'definition' in entry ? entry : null;
  return (
    <form className="studio-form" noValidate onSubmit={save}>
      <BilingualFields name="label" text={entry?.label} labels={messages.label} {...{ stateOf }} />
      {of === 'themes' && (
        <>
          <BilingualFields
            name="definition"
            text={theme?.definition}
            labels={messages.definition}
            {...{ stateOf }}
            isLong
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
      <button type="submit">{entry ? messages.keep : messages[of].add}</button>
      {refusal}
    </form>
  );
}

interface BilingualFieldsProps {
  readonly name: string;
  readonly text: Theme['label'] | undefined;
  readonly labels: Readonly<Record<Lang, string>>;
  readonly stateOf: RequiredFields['stateOf'];
  readonly isLong?: boolean;
}

/** A text in both languages. English that is the same as the Swedish is none of its own. */
function BilingualFields({ name, text, labels, stateOf, isLong = false }: BilingualFieldsProps) {
  const { form } = useStudioMessages();
  const Field = isLong ? 'textarea' : 'input';
  return LANGS.map((lang) => (
    <label key={lang}>
      {labels[lang]} {lang === 'sv' && <small>{form.required}</small>}
      <Field
        name={name + lang}
        lang={lang}
        required={lang === 'sv'}
        {...stateOf(name + lang)}
        autoComplete="off"
        defaultValue={lang === 'en' && text?.en === text?.sv ? '' : text?.[lang]}
      />
    </label>
  ));
}
