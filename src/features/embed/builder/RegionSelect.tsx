import { useId } from 'react';
import {
  identityOf,
  isRegionCode,
  REGION_CODES,
  type RegionCode,
} from '../../../domain/model/region';

interface RegionSelectProps {
  readonly label: string;
  readonly chosen: RegionCode | null;
  /** Regions that are chosen elsewhere and cannot be chosen here. */
  readonly taken?: readonly RegionCode[] | undefined;
  /** The name of choosing none, where that is a choice. */
  readonly none?: string | undefined;
  readonly onChoose: (code: RegionCode | null) => void;
}

/** One region by its name. */
export function RegionSelect({ label, chosen, taken, none, onChoose }: RegionSelectProps) {
  const id = useId();
  return (
    <p className="choice-select">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ target: { value } }) => onChoose(isRegionCode(value) ? value : null)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {REGION_CODES.filter((code) => code === chosen || taken?.includes(code) !== true).map(
          (code) => (
            <option key={code} value={code}>
              {identityOf(code).shortName}
            </option>
          ),
        )}
      </select>
    </p>
  );
}
