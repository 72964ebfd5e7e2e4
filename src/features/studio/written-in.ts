/**
 * Returns what gives the text of a field without spaces around it, or null where a required one has nothing else: the
 * browser then asks for it.
 */
export function writtenIn(form: HTMLFormElement): ((name: string) => string) | null {
  for (const field of form.querySelectorAll<HTMLInputElement>('input, textarea')) {
    field.value = field.value.trim();
  }
  if (!form.reportValidity()) return null;
  const fields = new FormData(form);
  return (name) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
}
