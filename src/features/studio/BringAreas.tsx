import { useId, useState } from 'react';
import { useAnnounce } from '../../ui/announcer';
import { TextButton } from '../../ui/TextButton';
import { useHydrated } from '../../ui/use-hydrated';
import { OwnAreasForm } from './OwnAreasForm';
import type { OwnAreas } from './own-areas';
import { ProgressLine } from './ProgressLine';
import type { StudioEngine } from './engine';
import { useOwnAreas } from './use-own-areas';
import { useStudioMessages } from './use-studio-messages';

interface BringAreasProps {
  readonly engine: StudioEngine | null;
  /** Those that spreadsheets are read against; null where they are the published ones. */
  readonly areas: OwnAreas | null;
  readonly onUse: (areas: OwnAreas | null) => void;
}

/** Areas that somebody brings, against which spreadsheets are read instead of the published ones. */
export function BringAreas({ engine, areas, onUse }: BringAreasProps) {
  const said = useStudioMessages().ownAreas;
  const stages = Object.keys(said.stages);
  const hydrated = useHydrated();
  const announce = useAnnounce();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { work, bring, choose, leave } = useOwnAreas(engine);
  const use = (next: OwnAreas | null) => {
    onUse(next);
    leave();
    announce(next ? said.used(next.file, next.programme.title) : said.left);
    // What had the focus is gone.
    document.getElementById(id)?.focus();
  };
  return (
    <details
      className="studio-areas"
      open={isOpen || areas !== null}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary id={id}>
        <h2>{said.title}</h2>
      </summary>
      {areas && (
        <>
          <p className="status">{said.used(areas.file, areas.programme.title)}</p>
          <TextButton onClick={() => use(null)}>{said.leave}</TextButton>
        </>
      )}
      <p>{said.how}</p>
      <label htmlFor={`${id}-file`}>{said.file}</label>
      <input
        id={`${id}-file`}
        type="file"
        accept=".geojson,.json,.topojson"
        disabled={!hydrated}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) bring(file);
          // So that the same file, once it is corrected, can be chosen again.
          target.value = '';
        }}
      />
      {work.phase === 'reading' && (
        <ProgressLine value={stages.indexOf(work.stage)} max={stages.length}>
          {said.stages[work.stage]}
        </ProgressLine>
      )}
      {work.phase === 'failed' && <p className="alert">{work.sentence}</p>}
      {work.phase === 'read' && (
        <OwnAreasForm
          report={work.report}
          onChoose={(chosen) => choose(work.source, chosen)}
          onUse={(programme) => use({ ...work.source, chosen: work.report.chosen, programme })}
        />
      )}
    </details>
  );
}
