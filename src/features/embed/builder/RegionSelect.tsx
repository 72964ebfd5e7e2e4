import { useId } from 'react';
import { isRegionCode, type AreaSystem, type RegionCode } from '../../../domain/model/region';

interface RegionSelectProps {
  readonly areas: AreaSystem;
  readonly label: string;
  readonly chosen: RegionCode | null;
  /** Regions that are not offered. */
  readonly taken?: readonly RegionCode[] | undefined;
  /** The label of choosing no region, where that is allowed. */
  readonly none?: string | undefined;
  readonly onChoose: (code: RegionCode | null) => void;
}

/** A list box of regions. */
export function RegionSelect({ areas, label, chosen, taken, none, onChoose }: RegionSelectProps) {
  const id = useId();
  return (
    <p className="builder-select">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ target: { value } }) => onChoose(isRegionCode(areas, value) ? value : null)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {areas.areas
          .filter(({ code }) => code === chosen || taken?.includes(code) !== true)
          .map(({ code, shortName }) => (
            <option key={code} value={code}>
              {shortName}
            </option>
          ))}
      </select>
    </p>
  );
}
