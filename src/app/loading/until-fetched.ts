/** Returns a function that fetches once, by what it is first called with, and anew after a failure. */
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
