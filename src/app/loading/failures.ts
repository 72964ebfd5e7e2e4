import type { DatasetFailure } from '../../data/dataset/fetch';
import { GeometryError } from '../../data/fetch-geometry';
import { WebglError } from '../../map/webgl/error';
import type { FileFault, LoadFailure } from '../../i18n/load-failure';

/** What to tell of a dataset that could not be used. */
export function datasetFailure(failure: DatasetFailure): LoadFailure {
  return { kind: 'dataset', file: failure.file, fault: datasetFault(failure) };
}

function datasetFault(failure: DatasetFailure): FileFault {
  if (failure.kind === 'status') return { reason: 'status', status: failure.status };
  if (failure.kind !== 'shape') return { reason: failure.kind };
  const [first] = failure.problems;
  return {
    reason: 'shape',
    faults: failure.problems.length,
    place: first?.place ?? '',
    found: first?.found ?? '',
    expected: first?.expected ?? '',
  };
}

/** What to tell of a zoomable map that could not be started, from whatever was thrown on the way. */
export function mapFailure(error: unknown): LoadFailure {
  if (error instanceof GeometryError) {
    const { failure } = error;
    const fault: FileFault =
      failure.kind === 'status'
        ? { reason: 'status', status: failure.status }
        : { reason: failure.kind };
    return { kind: error.detail === 'fine' ? 'coarse' : 'geometry', file: failure.file, fault };
  }
  const reason = error instanceof WebglError ? error.reason : 'unknown';
  return { kind: reason === 'webgl' || reason === 'saves-data' ? reason : 'map' };
}
