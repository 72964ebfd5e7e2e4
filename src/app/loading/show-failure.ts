/** Puts a sentence at the top of a page that scripts could not bring to life, and leaves the page as it is. */
export function showFailure(sentence: string): void {
  const note = document.createElement('p');
  note.className = 'trouble trouble-page';
  note.setAttribute('role', 'alert');
  note.textContent = sentence;
  document.body.prepend(note);
}
