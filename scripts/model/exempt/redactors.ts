// How what the public sees of a thing is said: field by field, so that a field that nobody has thought of does not compile.

/** What the public sees of a field; undefined where it is left out, which only a field that may be missing can be. */
type Redactor<Value, Whole> = (value: Exclude<Value, undefined>, whole: Whole) => Value;

/** What the public sees of each field of a thing, those that may be missing too. */
export type Redactors<Thing> = {
  readonly [Key in keyof Thing]-?: Redactor<Thing[Key], Thing>;
};

/** Makes a thing anew from what its redactors let through. */
export function redactBy<Thing extends object>(redactors: Redactors<Thing>, whole: Thing): Thing {
  const shown: Partial<Thing> = {};
  for (const key in redactors) {
    const value = whole[key];
    const seen = isGiven(value) ? redactors[key](value, whole) : undefined;
    if (seen !== undefined) shown[key] = seen;
  }
  // Whole again: there is a redactor for every field, and only of a field that may be missing it may give nothing.
  return shown as Thing;
}

/** Everybody may see it as it is. */
export function open<Value>(value: Value): Value {
  return value;
}

/** Nobody outside may see it. */
export function withheld(): undefined {
  return undefined;
}

function isGiven<Value>(value: Value): value is Exclude<Value, undefined> {
  return value !== undefined;
}
