import { SHARE_PARTS } from '../../ui/anchors';
import { useHydrated } from '../../ui/use-hydrated';
import { FormatItem } from './FormatItem';
import { TaskStatus } from './TaskStatus';
import { useExportTask } from './use-export-task';
import { useShareMessages } from './use-share-messages';

/** The current map as a sheet to print or insert in a document. Without scripts there is none. */
export function PictureSection() {
  const { picture } = useShareMessages();
  const hydrated = useHydrated();
  const task = useExportTask();
  if (!hydrated) return null;
  return (
    <details className="share-part" id={SHARE_PARTS.picture}>
      <summary>{picture.title}</summary>
      <p className="muted">{picture.about}</p>
      <ul className="share-formats">
        <FormatItem messages={picture.png} onPress={() => task.start({ kind: 'png' })} />
        <FormatItem messages={picture.svg} onPress={() => task.start({ kind: 'svg' })} />
      </ul>
      <TaskStatus task={task} />
    </details>
  );
}
