import type { ShownHit } from '../domain/search/shown-hit';

/** Returns what a hit goes by in tests: a code, an id, a name. */
export function nameOf(hit: ShownHit): string {
  switch (hit.kind) {
    case 'region':
      return hit.code;
    case 'theme':
      return hit.id;
    case 'focus-area':
      return hit.focusAreaId;
    case 'contact':
      return hit.contact.name;
    case 'text':
      return hit.region?.code ?? 'programme';
  }
}
