import { SIDE_BY_SIDE } from '../../domain/comparison/comparison';
import { nameOf, type RegionCode } from '../../domain/model/region';
import { useMessages } from '../../i18n/use-messages';
import { useAnnounce } from '../../ui/announcer';
import { LetteredName } from './Letter';
import { useAreas } from '../../store/app-context';

interface TextChoiceProps {
  readonly codes: readonly RegionCode[];
  readonly shown: readonly RegionCode[];
  /** Called with the shown regions in the order of `codes`. */
  readonly onChange: (shown: readonly RegionCode[]) => void;
}

/** Checkboxes for the texts shown side by side, at most `SIDE_BY_SIDE` of them. */
export function TextChoice({ codes, shown, onChange }: TextChoiceProps) {
  const areas = useAreas();
  const { compare: messages } = useMessages();
  const announce = useAnnounce();
  const isFull = shown.length >= SIDE_BY_SIDE;
  const toggle = (code: RegionCode) => {
    const next = codes.filter((each) => shown.includes(each) !== (each === code));
    onChange(next);
    announce(messages.saidTexts(next.map((each) => nameOf(areas, each))));
  };
  return (
    <fieldset className="text-choice">
      <legend>{messages.chooseTexts}</legend>
      {codes.map((code) => {
        const isShown = shown.includes(code);
        return (
          <label key={code}>
            <input
              type="checkbox"
              checked={isShown}
              disabled={isFull && !isShown}
              onChange={() => toggle(code)}
            />
            <span>
              <LetteredName code={code} />
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
