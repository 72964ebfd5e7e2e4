import type { StudioMessages } from '../../i18n/messages';
import { useAnnouncedStatus } from '../../ui/announcer';
import { lackingIn } from './written-in';

/**
 * Returns a sentence on the field that must be filled in, "" where none has been missed, and a function that is false for a form
 * with such a field, which then has the focus. Browsers would say so in their own language.
 */
export function useRequired(
  messages: StudioMessages['ownAreas']['form'],
): readonly [string, (form: HTMLFormElement) => boolean] {
  const [refusal, refuse] = useAnnouncedStatus();
  const isFilled = (form: HTMLFormElement) => {
    const field = lackingIn(form);
    field?.focus();
    // The mark that it is required stands in an element of its own.
    const label = field?.labels?.[0]?.firstChild?.textContent?.trim() ?? '';
    const isChoice = field?.type === 'radio';
    if (field || refusal !== '') refuse(refusalOf(field === null, isChoice, label));
    return field === null;
  };
  const refusalOf = (isWhole: boolean, isChoice: boolean, label: string) => {
    if (isWhole) return '';
    return isChoice ? messages.choose : messages.lacks(label);
  };
  return [refusal, isFilled];
}
