import { useId, useState } from 'react';
import { useAnnounce } from '../../ui/announcer';
import { TextButton } from '../../ui/TextButton';
import { useHydrated } from '../../ui/use-hydrated';
import { FileInput } from './FileInput';
import { OwnAreasForm } from './OwnAreasForm';
import type { ChosenProperties, AreasReport, AreasSource, AreasStage, OwnAreas } from './own-areas';
import { ProgressLine } from './ProgressLine';
import type { StudioEngine } from './engine';
import { issueCounts } from './report';
import { useWork } from './use-work';
import { useStudioMessages } from './use-studio-messages';

interface BringAreasProps {
  readonly engine: StudioEngine;
  /** Those that spreadsheets are read against; null where they are the published ones. */
  readonly areas: OwnAreas | null;
  readonly onUse: (areas: OwnAreas | null) => void;
}

/** Areas that somebody brings, against which spreadsheets are read instead of the published ones. */
export function BringAreas({ engine, areas, onUse }: BringAreasProps) {
  const messages = useStudioMessages().ownAreas;
  const stages = Object.keys(messages.stages);
  const hydrated = useHydrated();
  const announce = useAnnounce();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { work, read, leave } = useOwnAreas(engine);
  const changeTo = (next: OwnAreas | null) => {
    onUse(next);
    leave();
    announce(next ? messages.used(next.file, next.programme.title) : messages.left);
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
        <h2>{messages.title}</h2>
      </summary>
      {areas && (
        <>
          <p className="status">{messages.used(areas.file, areas.programme.title)}</p>
          <TextButton onClick={() => changeTo(null)}>{messages.leave}</TextButton>
        </>
      )}
      <p>{messages.how}</p>
      <label htmlFor={`${id}-file`}>{messages.file}</label>
      <FileInput
        id={`${id}-file`}
        accept=".geojson,.json,.topojson"
        disabled={!hydrated}
        onFile={read}
      />
      {work.phase === 'reading' && (
        <ProgressLine value={stages.indexOf(work.stage)} max={stages.length}>
          {messages.stages[work.stage]}
        </ProgressLine>
      )}
      {work.phase === 'failed' && <p className="alert">{work.sentence}</p>}
      {work.phase === 'read' && (
        <OwnAreasForm
          report={work.result.report}
          onChoose={(chosen) => {
            const { file, bytes } = work.result.source;
            read(new File([bytes], file), chosen);
          }}
          onUse={(programme) => {
            const { source, report } = work.result;
            changeTo({ ...source, chosen: report.chosen, programme });
          }}
        />
      )}
    </details>
  );
}

interface ReadAreas {
  readonly source: AreasSource;
  readonly report: AreasReport;
}

/** Returns what has become of the last file of areas, and functions that read one and leave it. */
export function useOwnAreas(engine: StudioEngine) {
  const messages = useStudioMessages().ownAreas;
  const { work, run, stop } = useWork<ReadAreas, AreasStage>({
    firstStage: 'read',
    reading: () => messages.stages.read,
    done: ({ source, report }) =>
      messages.done(source.file, report.found?.count ?? 0, ...issueCounts(report)),
    failed: messages.failed,
  });

  return {
    work,
    /** @param chosen the properties that ids and names are read from; null where they are guessed. */
    read: (map: File, chosen: ChosenProperties | null = null) =>
      void run(map.name, async ({ onStage }) => {
        const source = { file: map.name, bytes: await map.arrayBuffer(), chosen };
        return { source, report: await engine.areas(source, onStage) };
      }),
    leave: stop,
  };
}
