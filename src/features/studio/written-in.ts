/** Returns what gives the text of a field without spaces around it. */
export function writtenIn(form: HTMLFormElement): (name: string) => string {
  const fields = new FormData(form);
  return (name) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
}

/** Returns the first field of a form that must be filled in, or chosen, and is not, or not as it must be; null where there is none. */
export function lackingIn(form: HTMLFormElement): HTMLInputElement | HTMLTextAreaElement | null {
  const fields = form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    '[required], [pattern]',
  );
  const isEmpty = ({ required, value }: (typeof fields)[number]) => required && value.trim() === '';
  return [...fields].find((field) => !field.checkValidity() || isEmpty(field)) ?? null;
}
