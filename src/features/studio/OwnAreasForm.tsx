import { useState } from 'react';
import { ANY_AREAS } from '../../domain/model/area-kinds';
import type { ProgrammeFacts } from '../../domain/model/programme-facts';
import { Select } from '../../ui/Select';
import { Issues } from './Issues';
import type { ChosenProperties, AreasReport, FoundAreas } from './own-areas';
import { NO_FACTS, ProgrammeFields, trimmed } from './ProgrammeFields';
import { StudioForm } from './StudioForm';
import { useStudioMessages } from './use-studio-messages';

interface OwnAreasFormProps {
  readonly report: AreasReport;
  readonly onChoose: (chosen: ChosenProperties) => void;
  readonly onUse: (programme: ProgrammeFacts) => void;
}

/** What was found in a file of areas, and what must be said before they are used. */
export function OwnAreasForm({ report, onChoose, onUse }: OwnAreasFormProps) {
  const messages = useStudioMessages().ownAreas;
  const { properties, chosen, found } = report;
  return (
    <>
      {found && <AreasSummary {...{ found }} />}
      {properties.length > 0 && (
        <p className="studio-form">
          {(['id', 'name'] as const).map((key) => (
            <label key={key}>
              {messages[key]}{' '}
              <Select
                value={chosen[key]}
                options={properties.map(({ name, sample }) => [
                  name,
                  `${name} (${sample.join(', ')})`,
                ])}
                onChange={({ target }) => onChoose({ ...chosen, [key]: target.value })}
              />
            </label>
          ))}
        </p>
      )}
      {(['error', 'warning'] as const).map((severity) => (
        <Issues key={severity} {...{ report, severity }} onStep={() => undefined} />
      ))}
      {found ? <ProgrammeOfAreas {...{ onUse }} /> : <p className="alert">{messages.stop}</p>}
    </>
  );
}

/** Asks what the programme says of itself that the areas are of. */
function ProgrammeOfAreas({ onUse }: Pick<OwnAreasFormProps, 'onUse'>) {
  const { ownAreas: messages, whichProgramme } = useStudioMessages();
  const [facts, setFacts] = useState<ProgrammeFacts>({
    ...NO_FACTS,
    mapSource: '',
    called: ANY_AREAS.sv.one,
  });
  return (
    <StudioForm labels={whichProgramme.fields} onSend={() => onUse(trimmed(facts))}>
      <ProgrammeFields hasMap {...{ facts, messages }} onWrite={setFacts} />
      <p>
        <button type="submit">{messages.use}</button>
      </p>
    </StudioForm>
  );
}

const LISTED = 5;

function AreasSummary({ found }: { readonly found: FoundAreas }) {
  const { count, borders, withoutBorder, path, viewBox } = found;
  const messages = useStudioMessages().ownAreas;
  return (
    <>
      <p>{messages.found(count, borders)}</p>
      {withoutBorder.length > 0 && (
        <p>
          {messages.withoutBorder(
            withoutBorder.slice(0, LISTED),
            Math.max(0, withoutBorder.length - LISTED),
          )}
        </p>
      )}
      <svg className="studio-areas-map" viewBox={viewBox} role="img" aria-label={messages.preview}>
        <path d={path} />
      </svg>
    </>
  );
}
