// Works something out once for each thing that never changes, and forgets it when the thing goes.

/** Answers as `work` does, which is asked once for each key. The keys may not change. */
export function remember<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const before = known.get(key);
    // What is there for a key is what `work` gave, be it undefined.
    if (before !== undefined || known.has(key)) return before as Value;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}
