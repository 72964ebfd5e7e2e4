/** Returns what gives the text of a field without spaces around it. */
export function writtenIn(form: HTMLFormElement): (name: string) => string {
  trim(form);
  const fields = new FormData(form);
  return (name) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
}

/** Returns the first field of a form that must be filled in, or chosen, and is not; null where there is none. */
export function lackingIn(form: HTMLFormElement): HTMLInputElement | HTMLTextAreaElement | null {
  trim(form);
  return fieldsIn(form).find((field) => !field.checkValidity()) ?? null;
}

const fieldsIn = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea'),
];

function trim(form: HTMLFormElement): void {
  for (const field of fieldsIn(form)) field.value = field.value.trim();
}
