/** True where an element shows that it has the focus. Browsers that cannot tell show it always. */
export function isFocusVisible(element: Element | null): boolean {
  try {
    return element?.matches(':focus-visible') === true;
  } catch {
    return element?.matches(':focus') === true;
  }
}
