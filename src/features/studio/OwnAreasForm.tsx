import { useState } from 'react';
import type { StudioMessages } from '../../i18n/messages';
import { Issues } from './Issues';
import type { AreaProperties, AreasReport, FoundAreas } from './own-areas';
import { NO_FACTS, ProgrammeFields, trimmed } from './ProgrammeFields';
import type { ProgrammeFacts } from './report';
import { useRequired } from './use-required';
import { bySeverity } from './use-studio';

interface OwnAreasFormProps {
  readonly report: AreasReport;
  readonly onChoose: (chosen: AreaProperties) => void;
  readonly onUse: (programme: ProgrammeFacts) => void;
  readonly messages: Pick<StudioMessages, 'ownAreas' | 'check'>;
}

/** What was found in a file of areas, and what must be said before they are used. */
export function OwnAreasForm({ report, onChoose, onUse, messages }: OwnAreasFormProps) {
  const { properties, chosen, found } = report;
  const [errors, warnings] = bySeverity(report);
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
      {[
        { title: messages.check.errors(errors.length), issues: errors },
        { title: messages.check.warnings(warnings.length), issues: warnings },
      ].map(
        ({ title, issues }) =>
          issues.length > 0 && (
            <Issues
              key={title}
              {...{ title, issues }}
              onStep={() => undefined}
              messages={messages.check}
            />
          ),
      )}
      {found ? (
        <ProgrammeOfAreas {...{ onUse }} messages={said} />
      ) : (
        <p className="alert">{said.stop(properties.length > 0)}</p>
      )}
    </>
  );
}

/** Asks what the programme says of itself that the areas are of. */
function ProgrammeOfAreas({
  onUse,
  messages,
}: Pick<OwnAreasFormProps, 'onUse'> & { readonly messages: StudioMessages['ownAreas'] }) {
  const [facts, setFacts] = useState<ProgrammeFacts>({ ...NO_FACTS, mapSource: '' });
  const { isFilled, stateOf, refusal } = useRequired(messages.fields, messages.form);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isFilled(event.currentTarget)) onUse(trimmed(facts));
      }}
    >
      <ProgrammeFields hasMap {...{ facts, stateOf }} onWrite={setFacts} messages={messages} />
      <p>
        <button type="submit">{messages.use}</button>
      </p>
      {refusal}
    </form>
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
