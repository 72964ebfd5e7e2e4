import type { StudioMessages } from '../messages';

export const formEn: StudioMessages['form'] = {
  required: '(required)',
  lacks: (field) => `The field “${field}” must be filled in.`,
  differs: (field) => `The field “${field}” is not filled in correctly.`,
  choose: 'Choose one of the answers.',
};
