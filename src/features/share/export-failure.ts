import type { FileFailure } from '../../domain/export/failure';
import { UnwritableText } from '../../domain/export/text';

/** Returns why a file could not be made. Formats are lazy-loaded, so their errors are told apart by name. */
export function exportFailure(error: unknown): FileFailure {
  if (error instanceof UnwritableText) {
    return { kind: 'character', character: error.character, place: error.place };
  }
  if (isUnwritableCell(error)) return { kind: 'cell', place: error.place, reason: error.reason };
  if (!(error instanceof Error)) return { kind: 'unknown', detail: String(error) };
  if (error.name === 'PictureError') return { kind: 'picture' };
  // A failed fetch and a failed import() are both a TypeError in every browser.
  if (error.name === 'GeometryError' || error instanceof TypeError) return { kind: 'network' };
  return { kind: 'unknown', detail: error.message };
}

type CellError = Error & Omit<Extract<FileFailure, { kind: 'cell' }>, 'kind'>;

function isUnwritableCell(error: unknown): error is CellError {
  return error instanceof Error && error.name === 'UnwritableCell';
}
