/** Returns `fetchIt`, which keeps its first answer, whatever it is called with then, and fetches anew after a failure. */
export function untilFetched<Args extends readonly unknown[], T>(
  fetchIt: (...args: Args) => Promise<T>,
): (...args: Args) => Promise<T> {
  let pending: Promise<T> | null = null;
  return (...args) => {
    pending ??= fetchIt(...args).catch((error: unknown) => {
      pending = null;
      throw error;
    });
    return pending;
  };
}
