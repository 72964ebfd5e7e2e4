import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useTextLang, useMessages } from '../../i18n/use-messages';
import { citationsOf, type Citation } from './citations';
import { useAppContext, useAtlasState } from '../../store/app-context';
import { WithPublished } from '../../i18n/WithPublished';
import { CopyButton } from '../../ui/CopyButton';
import { SHARE_PARTS } from '../../ui/anchors';
import { useHydrated } from '../../ui/use-hydrated';
import { useShareMessages } from './use-share-messages';

/** How to cite the current view. Without scripts all citations are listed, to be selected and copied. */
export function CitationSection() {
  const messages = useMessages();
  const { cite } = useShareMessages();
  const app = useAppContext();
  const view = useDeferredValue(useAtlasState((state) => state.view));
  const hydrated = useHydrated();
  const [today] = useState(() => new Date());
  const citations = useMemo(
    () => citationsOf(app, messages, view, hydrated ? today : null),
    [app, messages, view, hydrated, today],
  );
  return (
    <details className="share-part" id={SHARE_PARTS.cite}>
      <summary>{cite.title}</summary>
      {hydrated ? (
        <CitationChoice key={citations[0]?.key} citations={citations} />
      ) : (
        citations.map((citation) => (
          <div key={citation.key}>
            <p className="share-subject">
              <WithPublished text={citation.name} published={citation.published} />
            </p>
            <CitationForms citation={citation} />
          </div>
        ))
      )}
      <p className="muted">{cite.undated}</p>
    </details>
  );
}

function CitationChoice({ citations }: { readonly citations: readonly Citation[] }) {
  const { cite } = useShareMessages();
  const lang = useTextLang();
  const [key, setKey] = useState('');
  const id = useId();
  const chosen = citations.find((citation) => citation.key === key) ?? citations[0];
  if (!chosen) return null;
  return (
    <>
      {citations.length > 1 && (
        <p className="share-choice">
          <label htmlFor={id}>{cite.what}</label>
          <select id={id} value={chosen.key} onChange={({ target }) => setKey(target.value)}>
            {citations.map((citation) => (
              <option
                key={citation.key}
                value={citation.key}
                lang={citation.published.includes(citation.name) ? lang : undefined}
              >
                {citation.name}
              </option>
            ))}
          </select>
        </p>
      )}
      <CitationForms citation={chosen} />
    </>
  );
}

function CitationForms({ citation }: { readonly citation: Citation }) {
  const { cite } = useShareMessages();
  const { contact } = useMessages();
  const textOf = (form: keyof typeof cite.forms) => (
    <WithPublished text={citation[form]} published={citation.published} />
  );
  return (['press', 'apa', 'bibtex', 'ris'] as const).map((form) => (
    <div key={form} className="share-citation">
      <p className="share-form">
        <strong>{cite.forms[form]}</strong>{' '}
        <CopyButton
          text={citation[form]}
          label={cite.copy}
          name={`${cite.copy}: ${cite.forms[form]}`}
          done={cite.copied(cite.forms[form])}
          failed={contact.copyFailed}
        />
      </p>
      {form === 'bibtex' || form === 'ris' ? (
        <pre translate="no">{textOf(form)}</pre>
      ) : (
        <p className="share-text" translate="no">
          {textOf(form)}
        </p>
      )}
    </div>
  ));
}
