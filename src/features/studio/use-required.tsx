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
  const [lacking, setLacking] = useState({ name: '', sentence: '' });
  const sentenceOn = ({ name, validity }: HTMLInputElement | HTMLTextAreaElement) => {
    const label = labels[name];
    if (label === undefined) return messages.choose;
    return validity.patternMismatch ? messages.differs(label) : messages.lacks(label);
  };
  return {
    isFilled: (form) => {
      const field = lackingIn(form);
      const sentence = field ? sentenceOn(field) : '';
      field?.focus();
      setLacking({ name: field?.name ?? '', sentence });
      if (field || lacking.sentence !== '') announce(sentence);
      return field === null;
    },
    stateOf: (name) => ({
      'aria-invalid': name === lacking.name,
      'aria-describedby': name === lacking.name ? id : undefined,
    }),
    refusal: lacking.sentence !== '' && (
      <p id={id} className="alert">
        {lacking.sentence}
      </p>
    ),
  };
}
