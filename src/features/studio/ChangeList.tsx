import { useId } from 'react';
import { changesMarkdown } from '../../domain/changes/markdown';
import { ChangedRegions } from '../../i18n/ChangedRegions';
import { CHANGES } from '../../i18n/programmes';
import { useMessages } from '../../i18n/use-messages';
import { SaveButton } from '../../ui/SaveButton';
import type { EditionReport } from './report';
import { useStudioMessages } from './use-studio-messages';

interface ChangeListProps {
  readonly edition: EditionReport;
}

/** What has changed against the published edition, word by word; nothing where that is of another programme or about other areas. */
export function ChangeList({ edition: { changes } }: ChangeListProps) {
  const { lang } = useMessages();
  const messages = useStudioMessages().changes;
  const id = useId();
  const common = CHANGES[lang];
  if (!changes) return null;
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
          text={() => changesMarkdown(changes, common)}
        />
      </p>
    </section>
  );
}
