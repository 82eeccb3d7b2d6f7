// Where in a file a value stands, as a path that the file can have: a pointer to a field that is not there does not compile.

/** A JSON pointer (RFC 6901) to something in a value of a type: itself as "", `/agenda/${number}/title`, and so on. */
export type Pointer<Value> = "" | Inside<NonNullable<Value>>;

type Inside<Value> = Value extends readonly (infer Entry)[]
  ? `/${number}${Pointer<Entry>}`
  : Value extends object
    ? { readonly [Key in keyof Value & string]: `/${Key}${Pointer<Value[Key]>}` }[keyof Value & string]
    : never;
