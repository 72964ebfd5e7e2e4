import { useShareMessages } from '../use-share-messages';

interface CheckGroupProps {
  readonly name: string;
  readonly about?: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** A group of checkboxes, with buttons that check all or none. */
export function CheckGroup({ name, about, options, chosen, onChoose }: CheckGroupProps) {
  const { briefing } = useShareMessages();
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  return (
    <fieldset className="share-checks">
      <legend>{name}</legend>
      {about !== undefined && <p className="muted">{about}</p>}
      <p className="share-buttons">
        <button
          type="button"
          className="text-button"
          aria-label={briefing.allOf(name)}
          onClick={() => onChoose(new Set(options.map(({ id }) => id)))}
        >
          {briefing.all}
        </button>
        <button
          type="button"
          className="text-button"
          aria-label={briefing.noneOf(name)}
          onClick={() => onChoose(new Set())}
        >
          {briefing.none}
        </button>
      </p>
      <div className="share-boxes">
        {options.map(({ id, label }) => (
          <label key={id}>
            <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
