import type { Written } from '../../domain/model/language';
import { textLanguageName } from '../language';

/** Returns the language of a programme's texts as a sentence goes on, ", in Finnish"; "" where it is English. */
export function writtenInEn(programme: Written, before = ', '): string {
  const name = textLanguageName(programme, 'en');
  return name === '' ? '' : `${before}in ${name}`;
}
