import * as v from 'valibot';
import { useId, type ChangeEvent } from 'react';
import { AREA_KINDS } from '../../domain/model/area-kinds';
import { LANGUAGE_TAG } from '../../domain/model/language';
import { programmeFacts, type ProgrammeFacts } from '../../domain/model/programme-facts';
import { useMessages } from '../../i18n/use-messages';
import type { StudioMessages } from '../../i18n/messages';
import { Select } from '../../ui/Select';
import type { RequiredFields } from './use-required';
import { useStudioMessages } from './use-studio-messages';

export const NO_FACTS: ProgrammeFacts = { title: '', publisher: '', source: '', intro: '' };

/** The attributes of a field for a language tag. */
const TAG = { pattern: ` *${LANGUAGE_TAG} *`, autoCapitalize: 'none', spellCheck: false } as const;

interface ProgrammeFieldsProps {
  readonly facts: ProgrammeFacts;
  /** True where its areas are on a map that was brought. */
  readonly hasMap?: boolean;
  readonly onWrite: (facts: ProgrammeFacts) => void;
  readonly stateOf: RequiredFields['stateOf'];
  /** The heading above them, and what they are for. */
  readonly messages: Pick<StudioMessages['ownAreas'], 'programme' | 'facts'>;
}

/** The fields for what a programme says of itself. */
export function ProgrammeFields({
  facts,
  hasMap = false,
  onWrite,
  stateOf,
  messages,
}: ProgrammeFieldsProps) {
  const id = useId();
  const { lang } = useMessages();
  const { form, whichProgramme } = useStudioMessages();
  const { fields } = whichProgramme;
  const field = (name: keyof ProgrammeFacts) => ({
    name,
    value: facts[name] ?? '',
    onChange: ({
      target,
    }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) =>
      onWrite({ ...facts, [name]: target.value }),
  });
  return (
    <div className="studio-form" role="group" aria-labelledby={id}>
      <h3 id={id}>{messages.programme}</h3>
      <p>{messages.facts}</p>
      {(['title', 'publisher', 'source'] as const).map((name) => (
        <label key={name}>
          {fields[name]} <small>{form.required}</small>
          <input {...field(name)} {...stateOf(name)} required />
        </label>
      ))}
      <label>
        {fields.intro}
        <textarea rows={3} {...field('intro')} />
      </label>
      <label>
        {fields.language}
        <input {...field('language')} {...stateOf('language')} {...TAG} />
      </label>
      {hasMap && (
        <>
          <label>
            {fields.called}
            <Select
              {...field('called')}
              options={AREA_KINDS.map((nouns) => [nouns.sv.one, nouns[lang].many])}
            />
          </label>
          <label>
            {fields.mapSource}
            <input {...field('mapSource')} />
          </label>
        </>
      )}
    </div>
  );
}

/** Returns facts without spaces around them. */
export function trimmed(facts: ProgrammeFacts): ProgrammeFacts {
  const texts = Object.entries(facts).map(([name, text]) => [name, text?.trim()]);
  return v.parse(programmeFacts, Object.fromEntries(texts));
}
