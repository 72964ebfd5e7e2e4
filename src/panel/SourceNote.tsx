import { useAtlasSession } from '../store/use-atlas';
import { useWords } from '../text/words';
import { CopyAddress } from './CopyAddress';

/** Where the text comes from, how old it is, what is ours, and the address to share. */
export function SourceNote() {
  const { source } = useWords();
  const { publisher, source: page, title } = useAtlasSession().atlas.dataset.programme;
  return (
    <section className="source-note" aria-labelledby="source">
      <h2 id="source">{source.title}</h2>
      <p>{source.line(publisher, page, title)}</p>
      <p className="quiet">{source.age}</p>
      <p className="quiet">{source.reading}</p>
      <CopyAddress />
    </section>
  );
}
