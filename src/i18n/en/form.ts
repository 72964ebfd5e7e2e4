import type { StudioMessages } from '../messages';

/** What the forms of the studio say of fields that must be filled in, in English. */
export const formEn: StudioMessages['form'] = {
  required: '(required)',
  lacks: (field) => `The field “${field}” must be filled in.`,
  differs: (field) => `The field “${field}” is not filled in correctly.`,
  choose: 'Choose one of the answers.',
};
