import { useState } from 'react';
import type { StudioMessages } from '../../i18n/messages';
import { Issues } from './Issues';
import type { AreaProperties, AreasReport, FoundAreas } from './own-areas';
import { factsIn, NO_FACTS, ProgrammeFields } from './ProgrammeFields';
import type { ProgrammeFacts } from './report';
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
  const [facts, setFacts] = useState(NO_FACTS);
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
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const written = factsIn(event.currentTarget);
            if (written) onUse(written);
          }}
        >
          <ProgrammeFields hasMap {...{ facts }} onWrite={setFacts} messages={said} />
          <p>
            <button type="submit">{said.use}</button>
          </p>
        </form>
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
