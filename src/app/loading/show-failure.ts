const BROKEN = {
  sv: {
    sentence:
      'Något gick fel. Sidan kan läsas och länkarna fungerar, men inte sökning, filter och val.',
    again: 'Ladda om sidan',
  },
  en: {
    sentence:
      'Something went wrong. The page can be read and links work, but not search, filter and choices.',
    again: 'Reload the page',
  },
};

/** Shows a sentence at the top of a page that could not be hydrated, and leaves the page as it is. */
export function showFailure(sentence: string, ...more: readonly (string | Node)[]): void {
  const note = document.createElement('p');
  note.className = 'alert alert-page';
  note.setAttribute('role', 'alert');
  note.append(sentence, ...more);
  document.body.prepend(note);
}

/** Says that the scripts have failed, whatever of them is here, and offers to load the page again. */
export function showBroken(): void {
  const { sentence, again } = BROKEN[document.documentElement.lang === 'en' ? 'en' : 'sv'];
  const link = document.createElement('a');
  link.href = window.location.href;
  link.textContent = again;
  showFailure(sentence, ' ', link);
}

/**
 * Puts the page of the current address, as it was prerendered, in the place of what an error has emptied, and says so.
 * Where it cannot be fetched, the sentence and its link are left.
 */
export async function restorePage(root: HTMLElement): Promise<void> {
  showBroken();
  // Nothing follows the address any more.
  window.addEventListener('popstate', () => window.location.reload());
  const response = await fetch(window.location.href);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  root.replaceChildren(...(page.getElementById('root')?.childNodes ?? []));
}
