import { useHydrated } from '../../ui/use-hydrated';
import { FormatButton } from './FormatButton';
import { MakingSays } from './TaskStatus';
import { useMaking } from './use-export-task';
import { useShareWords } from './use-share-words';

/** The map as it is on show, as a sheet to print or to put in a document. */
export function Pictures() {
  const { picture } = useShareWords();
  const hydrated = useHydrated();
  const making = useMaking();
  // Without scripts there is no picture to make; the page itself can be printed.
  if (!hydrated) return null;
  return (
    <details className="share-part">
      <summary>{picture.title}</summary>
      <p className="quiet">{picture.about}</p>
      <ul className="share-formats">
        <li>
          <FormatButton words={picture.png} onPress={() => making.make({ kind: 'png' })} />
        </li>
        <li>
          <FormatButton words={picture.svg} onPress={() => making.make({ kind: 'svg' })} />
        </li>
      </ul>
      <MakingSays making={making} />
    </details>
  );
}
