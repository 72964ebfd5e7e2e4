import type { Written } from '../../domain/model/language';
import { textLanguageName } from '../language';

/** Returns the language of a programme's texts as a sentence goes on, ", på finska"; "" where it is Swedish. */
export function writtenInSv(programme: Written, before = ', '): string {
  const name = textLanguageName(programme, 'sv');
  return name === '' ? '' : `${before}på ${name}`;
}
