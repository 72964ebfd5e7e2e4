import type { formSv } from '../sv/form';

/** What the forms of the studio say of fields that must be filled in, in English. */
export const formEn: typeof formSv = {
  required: '(required)',
  lacks: (field) => `The field “${field}” must be filled in.`,
  choose: 'Choose one of the answers.',
};
