import { useId } from 'react';
import type { CodeForm } from '../../../store/embed-address';
import type { EmbedMessages } from '../../../i18n/messages';
import { CopyButton } from '../../../ui/CopyButton';

interface CodeBoxProps {
  readonly code: string;
  readonly form: CodeForm;
  /** What a Content-Security-Policy must allow for this code, or "". */
  readonly policy: string;
  readonly messages: EmbedMessages['builder'];
}

/** The code to copy, its size, and what a Content-Security-Policy must allow for it. */
export function CodeBox({ code, form, policy, messages }: CodeBoxProps) {
  const id = useId();
  const bytes = new TextEncoder().encode(code).length;
  return (
    <section className="builder-code" aria-labelledby="code-title">
      <h2 id="code-title">
        <label htmlFor={id}>{messages.code}</label>
      </h2>
      <p className="muted" id={`${id}-size`}>
        {messages.forms[form].name}, {messages.size(bytes)}
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
          label={messages.copy}
          done={messages.copied}
          failed={messages.notCopied}
        />
      </p>
      <details className="builder-policy">
        <summary>{messages.policy}</summary>
        <p>{policy === '' ? messages.policyNone : messages.policyText}</p>
        {policy !== '' && (
          <pre>
            <code translate="no">{policy}</code>
          </pre>
        )}
      </details>
    </section>
  );
}
