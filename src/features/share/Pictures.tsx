import { useHydrated } from '../../ui/use-hydrated';
import { FormatButton } from './FormatButton';
import { TaskStatus } from './TaskStatus';
import { useExportTask } from './use-export-task';
import { useShareMessages } from './use-share-words';

/** The map as it is on show, as a sheet to print or to put in a document. */
export function Pictures() {
  const { picture } = useShareMessages();
  const hydrated = useHydrated();
  const making = useExportTask();
  // Without scripts there is no picture to make; the page itself can be printed.
  if (!hydrated) return null;
  return (
    <details className="share-part">
      <summary>{picture.title}</summary>
      <p className="quiet">{picture.about}</p>
      <ul className="share-formats">
        <li>
          <FormatButton messages={picture.png} onPress={() => making.make({ kind: 'png' })} />
        </li>
        <li>
          <FormatButton messages={picture.svg} onPress={() => making.make({ kind: 'svg' })} />
        </li>
      </ul>
      <TaskStatus making={making} />
    </details>
  );
}
