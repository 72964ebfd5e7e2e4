import { useId } from 'react';
import type { Changes } from '../../domain/changes/changes';
import { ChangedRegions } from '../../i18n/ChangedRegions';
import { changesMarkdown } from '../../i18n/changes-markdown';
import { CHANGES } from '../../i18n/programmes';
import { useMessages } from '../../i18n/use-messages';
import { SaveButton } from '../../ui/SaveButton';
import { useStudioMessages } from './use-studio-messages';

/** What has changed against the published edition, word by word. */
export function ChangeList({ changes }: { readonly changes: Changes }) {
  const { lang } = useMessages();
  const messages = useStudioMessages().changes;
  const id = useId();
  const common = CHANGES[lang];
  const isSame = !changes.programme && changes.regions.length === 0;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{common.title}</h2>
      <p>{messages.against}</p>
      {isSame && <p>{common.nothing}</p>}
      {changes.programme && <p>{common.programme}</p>}
      <ChangedRegions {...{ changes, lang }} />
      <p>
        <SaveButton
          label={messages.save}
          file={lang === 'sv' ? 'vad-har-andrats.md' : 'what-has-changed.md'}
          type="text/markdown"
          text={() => changesMarkdown(changes, lang)}
        />
      </p>
    </section>
  );
}
