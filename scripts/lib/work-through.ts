// Works through a list a few at a time.

/**
 * How many files are open at once where many are read or written. Some systems let a process have 256 open, the browser's
 * pipes among them; the disk is no faster for more, since Node has four threads for it.
 */
export const filesAtOnce = 8;

/**
 * Calls `work` for each item in order, at most `width` at a time. After the first that throws no other is begun;
 * those under way are waited for, and then that first error is thrown.
 */
export async function workThrough<Item>(
  items: Iterable<Item>,
  width: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const rest = items[Symbol.iterator]();
  const errors: unknown[] = [];
  const worker = async (): Promise<void> => {
    for (let next = rest.next(); !next.done && errors.length === 0; next = rest.next()) {
      await work(next.value).catch((error: unknown) => errors.push(error));
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  if (errors.length > 0) throw errors[0];
}
