import type { FileFailure } from '../../data/fetch-json';
import { GeometryError } from '../../data/fetch-geometry';
import { WebglError } from '../../map/webgl/error';
import type { FileFault, LoadFailure } from '../../i18n/load-failure';

/** Returns the failure to tell of, where the dataset could not be used. */
export function datasetFailure(failure: FileFailure): LoadFailure {
  return { kind: 'dataset', file: failure.file, fault: fileFault(failure) };
}

function fileFault(failure: FileFailure): FileFault {
  if (failure.kind === 'status') return { reason: 'status', status: failure.status };
  if (failure.kind !== 'shape') return { reason: failure.kind };
  const [first] = failure.issues;
  return {
    reason: 'shape',
    faults: failure.issues.length,
    place: first?.place ?? '',
    found: first?.found ?? '',
    expected: first?.expected ?? '',
  };
}

/** Returns the failure to tell of, from whatever was thrown while the WebGL map was started. */
export function mapFailure(error: unknown): LoadFailure {
  if (error instanceof GeometryError) {
    const kind = error.detail === 'fine' ? 'coarse' : 'geometry';
    return { kind, file: error.failure.file, fault: fileFault(error.failure) };
  }
  const reason = error instanceof WebglError ? error.reason : 'unknown';
  const isToldApart = reason === 'code' || reason === 'webgl' || reason === 'saves-data';
  return { kind: isToldApart ? reason : 'map' };
}
