import {
  createContext,
  use,
  useId,
  useState,
  type ChangeEvent,
  type ComponentProps,
  type SyntheticEvent,
} from 'react';
import { useAnnounce } from '../../ui/announcer';
import { useStudioMessages } from './use-studio-messages';

/** The field for which a form was refused, "" where it was not, and the id of the sentence on it. */
const RefusedField = createContext({ name: '', sentenceId: '' });

interface StudioFormProps extends Omit<ComponentProps<'form'>, 'onSubmit'> {
  /** What the fields that must be filled in are called, by their names; a choice has no label of its own. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Called with what gives the text of a field, without spaces around it. */
  readonly onSend: (textOf: (name: string) => string, form: HTMLFormElement) => void;
}

/** A form that says itself which field must be filled in. Browsers would say it in their own language. */
export function StudioForm({ labels, onSend, children, ...form }: StudioFormProps) {
  const messages = useStudioMessages().form;
  const sentenceId = useId();
  const announce = useAnnounce();
  const [refused, setRefused] = useState({ name: '', sentence: '', sentenceId });
  const sentenceOn = (field: Field) => {
    const label = labels?.[field.name];
    if (label === undefined) return messages.choose;
    return field.validity.patternMismatch ? messages.differs(label) : messages.lacks(label);
  };
  const send = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = lackingIn(event.currentTarget);
    const sentence = field ? sentenceOn(field) : '';
    field?.focus();
    setRefused({ name: field?.name ?? '', sentence, sentenceId });
    if (field || refused.sentence !== '') announce(sentence);
    if (!field) onSend(textsIn(event.currentTarget), event.currentTarget);
  };
  return (
    <form {...form} noValidate onSubmit={send}>
      <RefusedField value={refused}>{children}</RefusedField>
      {refused.sentence !== '' && (
        <p id={sentenceId} className="alert">
          {refused.sentence}
        </p>
      )}
    </form>
  );
}

/** Returns the attributes by which a field of a form says that it must be filled in. */
export function useFieldState(name: string) {
  const refused = use(RefusedField);
  const isRefused = refused.name === name;
  return {
    'aria-invalid': isRefused,
    'aria-describedby': isRefused ? refused.sentenceId : undefined,
  };
}

type Field = HTMLInputElement | HTMLTextAreaElement;

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'onChange'> {
  readonly name: string;
  readonly label: string;
  /** Whether its label says that it must be filled in. */
  readonly isMarked?: boolean;
  /** How many lines it shows of a text that may have several. */
  readonly rows?: number | undefined;
  readonly onWrite?: (text: string) => void;
}

/** A field for a text, below its label. */
export function TextField(props: TextFieldProps) {
  const { name, label, required, isMarked = required, rows, onWrite, ...input } = props;
  const messages = useStudioMessages().form;
  const { lang, autoComplete, value, defaultValue } = input;
  const shared = {
    ...useFieldState(name),
    name,
    required,
    onChange: onWrite && (({ target }: ChangeEvent<Field>) => onWrite(target.value)),
  };
  return (
    <label>
      {label} {isMarked && <small>{messages.required}</small>}
      {rows === undefined ? (
        <input {...input} {...shared} />
      ) : (
        <textarea {...{ rows, lang, autoComplete, value, defaultValue }} {...shared} />
      )}
    </label>
  );
}

/** Returns what gives the text of a field without spaces around it. */
function textsIn(form: HTMLFormElement): (name: string) => string {
  const fields = new FormData(form);
  return (name) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
}

/** Returns the first field of a form that must be filled in, or chosen, and is not, or not as it must be; null where there is none. */
function lackingIn(form: HTMLFormElement): Field | null {
  const fields = form.querySelectorAll<Field>('[required], [pattern]');
  const isEmpty = ({ required, value }: Field) => required && value.trim() === '';
  return [...fields].find((field) => !field.checkValidity() || isEmpty(field)) ?? null;
}
