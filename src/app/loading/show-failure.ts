/** Shows a sentence at the top of a page that could not be hydrated, and leaves the page as it is. */
export function showFailure(sentence: string): void {
  const note = document.createElement('p');
  note.className = 'alert alert-page';
  note.setAttribute('role', 'alert');
  note.textContent = sentence;
  document.body.prepend(note);
}
