import { useId } from 'react';
import { publishedName } from '../../domain/model/atlas';
import type { RegionCode } from '../../domain/model/region';
import type { ExportScope } from '../../store/export-scope';
import { useAppContext, useAtlasState } from '../../store/app-context';
import type { ShareMessages } from '../../i18n/messages';
import type { Scope } from './export-job';
import { useShareMessages } from './use-share-messages';

interface ScopeChoiceProps {
  readonly chosen: Scope;
  readonly onChoose: (scope: Scope) => void;
}

/** Radio buttons for the current view or everything; none where these are the same, a note where the view has no regions. */
export function ScopeChoice({ chosen, onChoose }: ScopeChoiceProps) {
  const { atlas, selectors } = useAppContext();
  const { download } = useShareMessages();
  const shown = useAtlasState(selectors.exportScope);
  const name = useId();
  if (shown.kind === 'all') return null;
  if (shown.codes.length === 0) return <p className="muted">{download.noneShown}</p>;
  const regionName = (code: RegionCode) => publishedName(atlas, code);
  const labels: Readonly<Record<Scope, string>> = {
    shown: download.shown(scopeName(shown, regionName, download)),
    everything: download.everything(atlas.dataset.regions.length),
  };
  return (
    <fieldset className="share-scope">
      <legend>{download.what}</legend>
      {(['shown', 'everything'] as const).map((scope) => (
        <label key={scope}>
          <input
            type="radio"
            name={name}
            checked={chosen === scope}
            onChange={() => onChoose(scope)}
          />
          {labels[scope]}
        </label>
      ))}
    </fieldset>
  );
}

function scopeName(
  shown: ExportScope,
  regionName: (code: RegionCode) => string,
  messages: ShareMessages['download'],
): string {
  return shown.kind === 'named'
    ? messages.counted(shown.name, shown.codes.length)
    : messages.compared(shown.codes.map(regionName));
}
