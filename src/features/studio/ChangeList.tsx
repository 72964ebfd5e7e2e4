import { useId } from 'react';
import type { Lang } from '../../domain/model/dataset';
import { ChangedRegion, Listed } from '../../i18n/ChangedRegion';
import type { StudioMessages } from '../../i18n/messages';
import { CHANGES } from '../../i18n/programmes';
import { SaveButton } from '../../ui/SaveButton';
import type { EditionReport } from './report';

interface ChangeListProps {
  readonly edition: EditionReport;
  readonly lang: Lang;
  readonly messages: StudioMessages['changes'];
}

/** What has changed against the published edition, word by word. */
export function ChangeList({ edition, lang, messages }: ChangeListProps) {
  const id = useId();
  const { changes, markdown, isOfSite } = edition;
  const said = CHANGES[lang];
  const { programme, themesNew, themesGone, regions } = changes;
  const isSame = !programme && regions.length === 0;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{said.title}</h2>
      <p>{isOfSite ? messages.against : messages.other}</p>
      {isSame && <p>{said.nothing}</p>}
      {programme && <p>{said.programme}</p>}
      <Listed heading={said.themesNew} items={themesNew} lang={lang} />
      <Listed heading={said.themesGone} items={themesGone} lang={lang} />
      {regions.map((region) => (
        <ChangedRegion key={region.code} {...{ region, changes, lang }} />
      ))}
      <p>
        <SaveButton
          label={messages.save}
          file={lang === 'sv' ? 'vad-har-andrats.md' : 'what-has-changed.md'}
          type="text/markdown"
          text={() => markdown[lang]}
        />
      </p>
    </section>
  );
}
