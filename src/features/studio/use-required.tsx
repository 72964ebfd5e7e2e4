import { useId, useState, type ReactNode } from 'react';
import { useAnnounce } from '../../ui/announcer';
import { useStudioMessages } from './use-studio-messages';
import { lackingIn } from './written-in';

export interface RequiredFields {
  /** True for a form in which all is filled in that must be; else the first field that is not has the focus. */
  readonly isFilled: (form: HTMLFormElement) => boolean;
  /** Returns what says of the field with a name that it must be filled in. */
  readonly stateOf: (name: string) => {
    readonly 'aria-invalid': boolean;
    readonly 'aria-describedby': string | undefined;
  };
  /** The sentence on the field that is not. */
  readonly refusal: ReactNode;
}

/**
 * Returns what a form says of fields that must be filled in. Browsers would say it in their own language.
 * @param labels what those fields are called, by their names; a choice has no label of its own.
 */
export function useRequired(labels: Readonly<Record<string, string>>): RequiredFields {
  const messages = useStudioMessages().form;
  const id = useId();
  const announce = useAnnounce();
  const [lacking, setLacking] = useState('');
  const sentenceOn = (name: string) => {
    const label = labels[name];
    return label === undefined ? messages.choose : messages.lacks(label);
  };
  return {
    isFilled: (form) => {
      const field = lackingIn(form);
      const name = field?.name ?? '';
      field?.focus();
      setLacking(name);
      if (field) announce(sentenceOn(name));
      else if (lacking !== '') announce('');
      return field === null;
    },
    stateOf: (name) => ({
      'aria-invalid': name === lacking,
      'aria-describedby': name === lacking ? id : undefined,
    }),
    refusal: lacking !== '' && (
      <p id={id} className="alert">
        {sentenceOn(lacking)}
      </p>
    ),
  };
}
