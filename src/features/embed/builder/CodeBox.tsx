import { useId } from 'react';
import type { CodeForm } from '../../../store/embed-address';
import type { EmbedWords } from '../../../i18n/embed-words';
import { CopyButton } from '../../../ui/CopyButton';

interface CodeBoxProps {
  readonly code: string;
  readonly form: CodeForm;
  /** What a strict policy must allow for this code, or "" where that is nothing. */
  readonly policy: string;
  readonly words: EmbedWords['builder'];
}

/** The code to take, how large it is, and what a strict page must allow for it. */
export function CodeBox({ code, form, policy, words }: CodeBoxProps) {
  const id = useId();
  const bytes = new TextEncoder().encode(code).length;
  return (
    <section className="code-box" aria-labelledby="code-title">
      <h2 id="code-title">
        <label htmlFor={id}>{words.code}</label>
      </h2>
      <p className="quiet" id={`${id}-size`}>
        {words.forms[form].name}, {words.size(bytes)}
      </p>
      <textarea
        id={id}
        aria-describedby={`${id}-size`}
        readOnly
        spellCheck={false}
        rows={form === 'snippet' ? 12 : 7}
        value={code}
      />
      <p>
        <CopyButton
          text={code}
          label={words.copy}
          name={words.copy}
          done={words.copied}
          failed={words.notCopied}
        />
      </p>
      <details className="policy">
        <summary>{words.policy}</summary>
        <p>{policy === '' ? words.policyNone : words.policyText}</p>
        {policy !== '' && (
          <pre>
            <code>{policy}</code>
          </pre>
        )}
      </details>
    </section>
  );
}
