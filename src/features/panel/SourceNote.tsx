import { servedFrom } from '../../ui/location';
import { encode } from '../../store/url-codec';
import { useAppContext, useAtlasState } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';
import { useHydrated } from '../../ui/use-hydrated';

/** The source and age of the texts, what in them is our interpretation, and in print the address. */
export function SourceNote() {
  const { source, lang } = useMessages();
  const { atlas, codec, publishedCopy, draft } = useAppContext();
  const { programme } = atlas.dataset;
  const view = useAtlasState((state) => state.view);
  const hydrated = useHydrated();
  return (
    <section className="source-note" aria-labelledby="source">
      <h2 id="source">{source.title}</h2>
      <p>{source.line(programme)}</p>
      {publishedCopy.isReplaced === true && <p className="muted">{source.replaced}</p>}
      {programme.age && <p className="muted">{programme.age[lang]}</p>}
      <p className="muted">{source.interpretation(programme)}</p>
      {/* On screen the address bar has it. */}
      <p className="print-only">
        {draft?.unpublished ?? servedFrom(publishedCopy.origin, hydrated) + encode(view, codec)}
      </p>
    </section>
  );
}
