/** Does something for each item, a few at a time in their order, and gives each result as soon as it is there. */
export function pooled<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): (item: T) => Promise<R> {
  const results = new Map<T, Promise<R>>();
  // Each item waits for the one that stands `atOnce` before it.
  items.forEach((item, index) => {
    const before = items[index - atOnce];
    const turn = before === undefined ? Promise.resolve() : results.get(before)?.then(ignored, ignored);
    const result = Promise.resolve(turn).then(() => work(item));
    // One that fails before anybody asks for it is no unhandled rejection.
    result.catch(ignored);
    results.set(item, result);
  });
  return async (item) => {
    const result = results.get(item);
    if (result === undefined) throw new Error('this is none of the items');
    return result;
  };
}

const ignored = (): void => undefined;
