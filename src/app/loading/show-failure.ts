/** Shows a sentence at the top of a page that could not be hydrated, and leaves the page as it is. */
export function showFailure(sentence: string): void {
  const note = document.createElement('p');
  note.className = 'alert alert-page';
  note.setAttribute('role', 'alert');
  note.append(sentence);
  document.body.prepend(note);
}

/** The sentence that every page carries (scripts/build-pages/start-failure.ts), and that the styles show in time. */
const startFailure = () => document.querySelector('.start-failure');

/** Keeps the page from saying that it has not been started: it has. */
export function cancelStartFailure(): void {
  startFailure()?.classList.remove('is-awaited');
}

/** Says that the scripts have failed, whatever of them is here, and offers to load the page again. */
export function showStartFailure(): void {
  startFailure()?.classList.add('is-shown');
}

/**
 * Puts the page of the current address, as it was prerendered, in the place of what an error has emptied, and says so.
 * Where it cannot be fetched, the sentence and its link are left.
 */
export async function restorePage(root: HTMLElement): Promise<void> {
  showStartFailure();
  // Nothing follows the address any more.
  window.addEventListener('popstate', () => window.location.reload());
  const response = await fetch(window.location.href);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  root.replaceChildren(...(page.getElementById('root')?.childNodes ?? []));
}
