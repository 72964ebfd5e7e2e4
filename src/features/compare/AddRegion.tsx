import { useId, useState, type FormEvent } from 'react';
import { MAX_COMPARED } from '../../domain/comparison/comparison';
import { areNeighbours } from '../../domain/geography/neighbours';
import { isRegionCode, nameOf, type RegionCode } from '../../domain/model/region';
import { useAppContext, useChangeView, useAreas } from '../../store/app-context';
import { toggleCompared } from '../../store/view-state';
import { useMessages } from '../../i18n/use-messages';
import { isFocusVisible } from '../../ui/focus-visible';

/** A form that adds a region to the comparison. Neighbours of the compared regions come first. */
export function AddRegion({ codes }: { readonly codes: readonly RegionCode[] }) {
  const areas = useAreas();
  const { atlas } = useAppContext();
  const { compare: messages } = useMessages();
  const changeView = useChangeView();
  const [wanted, setWanted] = useState('');
  const id = useId();
  if (codes.length >= MAX_COMPARED) return <p className="muted">{messages.full}</p>;
  const others = areas.codes.filter((code) => !codes.includes(code));
  const near = others.filter((code) => codes.some((other) => areNeighbours(atlas, code, other)));
  const far = others.filter((code) => !near.includes(code));
  const chosen = others.find((code) => code === wanted) ?? near[0] ?? far[0] ?? '';
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // With the last region that fits the form disappears; a keyboard user then continues from the heading.
    const byKeyboard = isFocusVisible(event.currentTarget.querySelector(':focus'));
    if (isRegionCode(areas, chosen))
      changeView((view) => toggleCompared(view, chosen), { byKeyboard });
  };
  return (
    <form className="add-region" onSubmit={add}>
      <label htmlFor={id}>{messages.addLabel}</label>
      <select id={id} value={chosen} onChange={(event) => setWanted(event.target.value)}>
        <RegionOptions label={messages.addNeighbours} codes={near} />
        <RegionOptions label={messages.addOthers} codes={far} />
      </select>
      <button type="submit">{messages.add}</button>
    </form>
  );
}

function RegionOptions({
  label,
  codes,
}: {
  readonly label: string;
  readonly codes: readonly RegionCode[];
}) {
  const areas = useAreas();
  if (codes.length === 0) return null;
  return (
    <optgroup label={label}>
      {codes.map((code) => (
        <option key={code} value={code} translate="no">
          {nameOf(areas, code)}
        </option>
      ))}
    </optgroup>
  );
}
