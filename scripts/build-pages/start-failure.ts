import type { Lang } from '../../src/domain/model/dataset';
import { START_FAILURE } from '../../src/i18n/start-failure';

/**
 * A shell with the sentence that is shown where the scripts fail to start the page (src/app/loading/show-failure.ts). It is
 * in the page, since the script that fails may be the very first.
 */
export function addStartFailure(shell: string, lang: Lang): string {
  const { sentence, again } = START_FAILURE[lang];
  const note = `<p class="start-failure is-awaited" role="alert">${sentence} <a href="">${again}</a></p>`;
  return shell.replace('<!--start-failure-->', note);
}
