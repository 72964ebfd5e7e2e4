import { loadPolyfills } from '../../ui/polyfills';

/** Shows a sentence at the top of a page that could not be hydrated, and leaves the page as it is. */
export function showFailure(sentence: string): void {
  const note = document.createElement('p');
  note.className = 'alert alert-page';
  note.setAttribute('role', 'alert');
  note.append(sentence);
  document.body.prepend(note);
}

/** The sentence that every page carries (scripts/build-pages/fill-shells.ts), and that the styles show in time. */
const startFailure = () => document.querySelector<HTMLElement>('.start-failure');

/** Starts a page. Where that fails, or takes half a minute, the page says so and stays as it was prerendered. */
export function startPage(start: (root: HTMLElement) => Promise<void> | void): void {
  startIn(document.getElementById('root'), start).then(
    // Styles may be missing, so it is hidden without them.
    () => startFailure()?.setAttribute('hidden', ''),
    (error: unknown) => {
      showStartFailure();
      throw error;
    },
  );
}

async function startIn(root: HTMLElement | null, start: Parameters<typeof startPage>[0]) {
  if (!root) throw new Error('The page has no element with id "root".');
  await loadPolyfills();
  await start(root);
}

/** Says that the scripts have failed, whatever of them is here, and offers to load the page again. */
function showStartFailure(): void {
  const note = startFailure();
  note?.removeAttribute('hidden');
  note?.classList.add('is-shown');
}

/** Settings of a React root that an error may empty: the page is put back as it was prerendered, and says so. */
export function restoreOnError(root: HTMLElement) {
  return {
    onUncaughtError: (error: unknown) => {
      void restorePage(root);
      throw error;
    },
  };
}

/** Where the prerendered page cannot be fetched, the sentence and its link are left. */
async function restorePage(root: HTMLElement): Promise<void> {
  showStartFailure();
  // Nothing follows the address any more.
  window.addEventListener('popstate', () => window.location.reload());
  const response = await fetch(window.location.href);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  root.replaceChildren(...(page.getElementById('root')?.childNodes ?? []));
}
