import { useAtlasSession } from '../store/use-atlas';
import { currentAddress } from '../store/url-sync';
import { useWords } from '../text/words';
import { useHydrated } from '../ui/use-hydrated';

/** Where the text comes from, how old it is, what is ours, and the address to share. */
export function SourceNote() {
  const { source } = useWords();
  // On paper there is nothing to copy: the address is printed instead.
  const hydrated = useHydrated();
  const { publisher, source: page, title } = useAtlasSession().atlas.dataset.programme;
  return (
    <section className="source-note" aria-labelledby="source">
      <h2 id="source">{source.title}</h2>
      <p>{source.line(publisher, page, title)}</p>
      <p className="quiet">{source.age}</p>
      <p className="quiet">{source.reading}</p>
      {hydrated && <p className="print-only">{currentAddress()}</p>}
    </section>
  );
}
