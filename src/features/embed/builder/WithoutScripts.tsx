import { FRAME_PATH } from '../../../store/paths';
import type { EmbedMessages } from '../../../i18n/messages';

interface WithoutScriptsProps {
  readonly messages: EmbedMessages['builder'];
  /** The origin that the build was told, or "". */
  readonly origin: string;
  readonly base: string;
}

/** How to change the code by hand where scripts do not run. */
export function WithoutScripts({ messages, origin, base }: WithoutScriptsProps) {
  const { lead, how, examples, noOrigin } = messages.without;
  return (
    <noscript>
      <p>{lead}</p>
      <p>{how}</p>
      <ul>
        {examples.map(([path, shows]) => (
          <li key={path}>
            {shows}: <code translate="no">{`${origin}${base}${FRAME_PATH}${path}`}</code>
          </li>
        ))}
      </ul>
      {origin === '' && <p>{noOrigin}</p>}
    </noscript>
  );
}
