import { useId } from 'react';
import type { CodeForm } from '../../../store/embed-address';
import { useMessages } from '../../../i18n/use-messages';
import { useAppContext } from '../../../store/app-context';
import { CopyButton } from '../../../ui/CopyButton';
import { policyFor } from '../embed-code';
import { useBuilderMessages } from '../messages';

interface CodeBoxProps {
  readonly code: string;
  readonly form: CodeForm;
  readonly origin: string;
}

/** The code to copy, its size, and what a Content-Security-Policy must allow for it. */
export function CodeBox({ code, form, origin }: CodeBoxProps) {
  const { contact } = useMessages();
  const messages = useBuilderMessages();
  const { codec } = useAppContext();
  const policy = form === 'snippet' ? '' : policyFor(codec, origin);
  const id = useId();
  return (
    <section className="builder-code" aria-labelledby="code-title">
      <h2 id="code-title">
        <label htmlFor={id}>{messages.code}</label>
      </h2>
      <textarea
        id={id}
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
          failed={contact.copyFailed}
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
