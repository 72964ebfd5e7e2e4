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
  /** Regions that are not offered. */
  readonly taken?: readonly RegionCode[] | undefined;
  /** The label of choosing no region, where that is allowed. */
  readonly none?: string | undefined;
  readonly onChoose: (code: RegionCode | null) => void;
}

/** A list box of regions. */
export function RegionSelect({ label, chosen, taken, none, onChoose }: RegionSelectProps) {
  const id = useId();
  return (
    <p className="builder-select">
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
