import { useId, useState } from 'react';
import type { StudioMessages } from '../../i18n/messages';
import { useAnnounce } from '../../ui/announcer';
import { useHydrated } from '../../ui/use-hydrated';
import { OwnAreasForm } from './OwnAreasForm';
import type { AreasStage, OwnAreas as BroughtAreas } from './own-areas';
import { ProgressLine } from './ProgressLine';
import type { StudioEngine } from './engine';
import { useOwnAreas } from './use-own-areas';

interface OwnAreasProps {
  readonly engine: StudioEngine | null;
  /** Those that spreadsheets are read against; null where they are the published ones. */
  readonly areas: BroughtAreas | null;
  readonly onUse: (areas: BroughtAreas | null) => void;
  readonly messages: Pick<StudioMessages, 'ownAreas' | 'check'>;
}

/** Areas that somebody brings, against which spreadsheets are read instead of the published ones. */
export function OwnAreas({ engine, areas, onUse, messages }: OwnAreasProps) {
  const said = messages.ownAreas;
  const hydrated = useHydrated();
  const announce = useAnnounce();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { work, bring, choose, leave } = useOwnAreas(engine, said);
  const use = (next: BroughtAreas | null) => {
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
          <button type="button" className="text-button" onClick={() => use(null)}>
            {said.leave}
          </button>
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
      {work.phase === 'reading' && <AreasProgress stage={work.stage} messages={said} />}
      {work.phase === 'failed' && <p className="alert">{work.sentence}</p>}
      {work.phase === 'read' && (
        <OwnAreasForm
          report={work.report}
          onChoose={(chosen) => choose(work.source, chosen)}
          onUse={(programme) => use({ ...work.source, chosen: work.report.chosen, programme })}
          messages={messages}
        />
      )}
    </details>
  );
}

/** What has begun, and how much comes after it. */
function AreasProgress({
  stage,
  messages: { stages },
}: {
  readonly stage: AreasStage;
  readonly messages: StudioMessages['ownAreas'];
}) {
  const names = Object.keys(stages);
  return (
    <ProgressLine value={names.indexOf(stage)} max={names.length}>
      {stages[stage]}
    </ProgressLine>
  );
}
