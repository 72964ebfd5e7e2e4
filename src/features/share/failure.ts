import type { FileFailure } from '../../domain/export/failure';
import { UnwritableText } from '../../domain/export/text';

/** What went wrong, as the interface words it. Formats come late, so their errors are known by name. */
export function failureOf(error: unknown): FileFailure {
  if (error instanceof UnwritableText) {
    return { kind: 'character', character: error.character, place: error.place };
  }
  if (isUnwritableCell(error)) return { kind: 'cell', place: error.place, reason: error.reason };
  if (!(error instanceof Error)) return { kind: 'unknown', detail: String(error) };
  if (error.name === 'PictureError') return { kind: 'picture' };
  // A module that cannot be fetched is a TypeError in every browser; so is a fetch without network.
  if (error.name === 'GeometryError' || error instanceof TypeError) return { kind: 'network' };
  return { kind: 'unknown', detail: error.message };
}

type CellError = Error & Omit<Extract<FileFailure, { kind: 'cell' }>, 'kind'>;

function isUnwritableCell(error: unknown): error is CellError {
  return error instanceof Error && error.name === 'UnwritableCell';
}
