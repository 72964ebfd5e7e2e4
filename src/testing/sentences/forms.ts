import { MAP_FORMS } from './map';
import type { Check } from './reader';
import { REGION_FORMS } from './regions';
import { WHOLE_FORMS } from './whole';

/** Every form a generated sentence may have, with its check. The first whose pattern fits decides. */
export const FORMS = { ...MAP_FORMS, ...WHOLE_FORMS, ...REGION_FORMS } satisfies Readonly<
  Record<string, Check>
>;

export type FormName = keyof typeof FORMS;

/** The names of all forms, in the order they are tried. */
export const FORM_NAMES: readonly FormName[] = Object.keys(FORMS).filter(
  (name): name is FormName => name in FORMS,
);
