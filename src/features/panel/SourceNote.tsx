import { servedFrom } from '../../ui/location';
import { encode } from '../../store/url-codec';
import { useAppContext, useAtlasState } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';
import { useHydrated } from '../../ui/use-hydrated';

/** Where the text comes from, how old it is, what is ours, and, on paper, its address. */
export function SourceNote() {
  const { source } = useMessages();
  const { atlas, codec, edition } = useAppContext();
  const view = useAtlasState((state) => state.view);
  const hydrated = useHydrated();
  const { publisher, source: page, title } = atlas.dataset.programme;
  return (
    <section className="source-note" aria-labelledby="source">
      <h2 id="source">{source.title}</h2>
      <p>{source.line(publisher, page, title)}</p>
      <p className="muted">{source.age}</p>
      <p className="muted">{source.reading}</p>
      {/* On paper there is nothing to copy: the address is printed instead, with or without scripts. */}
      <p className="print-only">{servedFrom(edition.origin, hydrated) + encode(view, codec)}</p>
    </section>
  );
}
