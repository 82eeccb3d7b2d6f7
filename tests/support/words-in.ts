// Every word of a sort that stands anywhere in a value: in texts, in keys, however deep.

/** The words that match, each once, in order. Sets and maps are looked into, with the keys of both maps and objects. */
export function wordsIn(value: unknown, pattern: RegExp): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<object>();
  const walk = (inner: unknown): void => {
    if (typeof inner === "string") for (const [word] of inner.matchAll(pattern)) found.add(word);
    if (typeof inner !== "object" || inner === null || seen.has(inner)) return;
    seen.add(inner);
    if (inner instanceof Map) for (const entry of inner) walk(entry);
    else if (inner instanceof Set || Array.isArray(inner)) for (const one of inner) walk(one);
    else for (const entry of Object.entries(inner)) walk(entry);
  };
  walk(value);
  return [...found].sort();
}
