import { useId } from 'react';
import type { StudioMessages } from '../../i18n/messages';
import { Issues } from './Check';
import type { AreaProperties, AreasReport, FoundAreas, ProgrammeFacts } from './own-areas';
import { writtenIn } from './written-in';

interface OwnAreasFormProps {
  readonly report: AreasReport;
  readonly onChoose: (chosen: AreaProperties) => void;
  readonly onUse: (programme: ProgrammeFacts) => void;
  readonly messages: Pick<StudioMessages, 'ownAreas' | 'check'>;
}

/** What was found in a file of areas, and what must be said before they are used. */
export function OwnAreasForm({ report, onChoose, onUse, messages }: OwnAreasFormProps) {
  const { properties, chosen, issues, found } = report;
  const said = messages.ownAreas;
  return (
    <>
      {found && <Found {...{ found }} messages={said} />}
      {properties.length > 0 && (
        <p className="studio-areas-properties">
          {(['id', 'name'] as const).map((key) => (
            <label key={key}>
              {said[key]}{' '}
              <select
                value={chosen[key]}
                onChange={({ target }) => onChoose({ ...chosen, [key]: target.value })}
              >
                {properties.map(({ name, sample }) => (
                  <option key={name} value={name}>
                    {`${name} (${sample.join(', ')})`}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </p>
      )}
      {issues.length > 0 && (
        <Issues
          title={said.issues}
          issues={issues}
          onEdit={() => undefined}
          messages={{ ...messages.check, columns: said.columns }}
        />
      )}
      {found ? (
        <Facts {...{ onUse }} messages={said} />
      ) : (
        <p className="alert">{said.stop(properties.length > 0)}</p>
      )}
    </>
  );
}

const LISTED = 5;

function Found({
  found: { count, borders, alone, path, viewBox },
  messages,
}: {
  readonly found: FoundAreas;
  readonly messages: StudioMessages['ownAreas'];
}) {
  return (
    <>
      <p>{messages.found(count, borders)}</p>
      {alone.length > 0 && (
        <p>{messages.alone(alone.slice(0, LISTED), Math.max(0, alone.length - LISTED))}</p>
      )}
      <svg className="studio-areas-map" viewBox={viewBox} role="img" aria-label={messages.preview}>
        <path d={path} />
      </svg>
    </>
  );
}

/** What a programme must say of itself. */
function Facts({
  onUse,
  messages,
}: Pick<OwnAreasFormProps, 'onUse'> & { readonly messages: StudioMessages['ownAreas'] }) {
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
        });
      }}
    >
      <h3 id={id}>{messages.programme}</h3>
      <p>{messages.facts}</p>
      {(['title', 'publisher', 'source'] as const).map((name) => (
        <label key={name}>
          {fields[name]}
          <input name={name} required />
        </label>
      ))}
      <label>
        {fields.intro}
        <textarea name="intro" rows={3} required />
      </label>
      <button type="submit">{messages.use}</button>
    </form>
  );
}
