import * as v from 'valibot';
import { useId } from 'react';
import { AREA_KINDS } from '../../domain/model/area-kinds';
import { LANGUAGE_TAG } from '../../domain/model/language';
import { programmeFacts, type ProgrammeFacts } from '../../domain/model/programme-facts';
import { useMessages } from '../../i18n/use-messages';
import type { StudioMessages } from '../../i18n/messages';
import { Select } from '../../ui/Select';
import { TextField } from './StudioForm';
import { useStudioMessages } from './use-studio-messages';

export const NO_FACTS: ProgrammeFacts = { title: '', publisher: '', source: '', intro: '' };

/** The attributes of a field for a language tag. */
const TAG = { pattern: ` *${LANGUAGE_TAG} *`, autoCapitalize: 'none', spellCheck: false } as const;

interface ProgrammeFieldsProps {
  readonly facts: ProgrammeFacts;
  /** True where its areas are on a map that was brought. */
  readonly hasMap?: boolean;
  readonly onWrite: (facts: ProgrammeFacts) => void;
  /** The heading above them, and what they are for. */
  readonly messages: Pick<StudioMessages['ownAreas'], 'programme' | 'facts'>;
}

/** The fields for what a programme says of itself. */
export function ProgrammeFields({ facts, hasMap, onWrite, messages }: ProgrammeFieldsProps) {
  const id = useId();
  const { lang } = useMessages();
  const { fields } = useStudioMessages().whichProgramme;
  const write = (name: keyof ProgrammeFacts, text: string) => onWrite({ ...facts, [name]: text });
  const field = (name: keyof ProgrammeFacts) => ({
    name,
    label: fields[name],
    value: facts[name] ?? '',
    onWrite: (text: string) => write(name, text),
  });
  return (
    <div className="studio-form" role="group" aria-labelledby={id}>
      <h3 id={id}>{messages.programme}</h3>
      <p>{messages.facts}</p>
      {(['title', 'publisher', 'source'] as const).map((name) => (
        <TextField key={name} {...field(name)} required />
      ))}
      <TextField {...field('intro')} rows={3} />
      <TextField {...field('language')} {...TAG} />
      {hasMap && (
        <>
          <label>
            {fields.called}
            <Select
              name="called"
              value={facts.called}
              options={AREA_KINDS.map((nouns) => [nouns.sv.one, nouns[lang].many])}
              onChange={({ target }) => write('called', target.value)}
            />
          </label>
          <TextField {...field('mapSource')} />
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
