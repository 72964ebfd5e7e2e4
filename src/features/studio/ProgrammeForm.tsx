import { useId } from 'react';
import type { StudioMessages } from '../../i18n/messages';
import type { ProgrammeFacts } from './report';
import { writtenIn } from './written-in';

interface ProgrammeFormProps {
  /** What the fields hold at first. */
  readonly facts?: ProgrammeFacts;
  /** True where its areas are on a map that was brought. */
  readonly hasMap?: boolean;
  readonly onUse: (programme: ProgrammeFacts) => void;
  readonly messages: Pick<StudioMessages['ownAreas'], 'programme' | 'facts' | 'fields' | 'use'>;
}

/** What a programme must say of itself. */
export function ProgrammeForm({ facts, hasMap = false, onUse, messages }: ProgrammeFormProps) {
  const id = useId();
  const { fields } = messages;
  return (
    <form
      className="studio-form"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        const textOf = writtenIn(event.currentTarget);
        if (!textOf) return;
        onUse({
          title: textOf('title'),
          publisher: textOf('publisher'),
          source: textOf('source'),
          intro: textOf('intro'),
          ...(hasMap ? { mapSource: textOf('mapSource') } : {}),
        });
      }}
    >
      <h3 id={id}>{messages.programme}</h3>
      <p>{messages.facts}</p>
      {(['title', 'publisher', 'source'] as const).map((name) => (
        <label key={name}>
          {fields[name]}
          <input name={name} defaultValue={facts?.[name]} required />
        </label>
      ))}
      <label>
        {fields.intro}
        <textarea name="intro" rows={3} defaultValue={facts?.intro} required />
      </label>
      {hasMap && (
        <label>
          {fields.mapSource}
          <input name="mapSource" />
        </label>
      )}
      <button type="submit">{messages.use}</button>
    </form>
  );
}
