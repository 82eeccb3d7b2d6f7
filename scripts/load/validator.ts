// Holds values against schemas with ajv, turning what was typed into numbers and truth values where the schema says so,
// and gathering the Markdown, the names, the files, the dates and the references that the schema marks on the way.
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import type { Static, TSchema } from "typebox";
import type { NameKind } from "../model/field.ts";

/** A piece of a value that the schema marks, with the JSON pointer to it. */
export interface Marked {
  readonly pointer: string;
  readonly text: string;
}

/** A value that fits its schema, or the errors; and what was marked in it, as far as it fits. */
export type Validation<Value> = { readonly marks: Marks } & (
  | { readonly valid: true; readonly value: Value }
  | { readonly valid: false; readonly errors: readonly ErrorObject[] }
);

/** Everything that a schema marked in one value. */
export interface Marks {
  readonly markdown: readonly Marked[];
  readonly names: readonly (Marked & { readonly kind: NameKind })[];
  readonly files: readonly Marked[];
  readonly dates: readonly Marked[];
  /** Cross-references without brackets. */
  readonly targets: readonly Marked[];
}

/** What is marked where nothing is. */
export const noMarks: Marks = { markdown: [], names: [], files: [], dates: [], targets: [] };

/** The marks of what nothing is wrong with itself: a group may lack a key or have one too many. */
function fittingMarks(marks: Marks, errors: readonly ErrorObject[]): Marks {
  const unfit = new Set(
    errors
      .filter(({ keyword }) => keyword !== "required" && keyword !== "additionalProperties")
      .map(({ instancePath }) => instancePath),
  );
  const fits = ({ pointer }: Marked): boolean => !unfit.has(pointer);
  return {
    markdown: marks.markdown.filter(fits),
    names: marks.names.filter(fits),
    files: marks.files.filter(fits),
    dates: marks.dates.filter(fits),
    targets: marks.targets.filter(fits),
  };
}

interface Gathered {
  readonly markdown: Marked[];
  readonly names: (Marked & { kind: NameKind })[];
  readonly files: Marked[];
  readonly dates: Marked[];
  readonly targets: Marked[];
}

/** A set of compiled schemas; each is compiled once, when it is first needed. */
export class Validator {
  readonly #ajv: Ajv;
  readonly #compiled = new Map<TSchema, ValidateFunction>();

  constructor() {
    this.#ajv = new Ajv({
      allErrors: true,
      coerceTypes: true,
      verbose: true,
      strict: true,
      strictRequired: false,
      // Else the limits of a number would let infinity through.
      strictNumbers: false,
      passContext: true,
      // It takes as long as the rest of compiling, and no file is large enough to win it back.
      code: { optimize: false },
    });
    // Read where an error is explained.
    this.#ajv.addKeyword({ keyword: "shortForm" });
    this.#ajv.addKeyword({ keyword: "figure" });
    this.#ajv.addKeyword({ keyword: "enumDescriptions" });
    this.#mark("markdown", (gathered, marked) => gathered.markdown.push(marked));
    this.#mark("file", (gathered, marked) => gathered.files.push(marked));
    this.#mark("dated", (gathered, marked) => gathered.dates.push(marked));
    this.#mark("target", (gathered, marked) => gathered.targets.push(marked));
    this.#mark("names", (gathered, marked, kind) => gathered.names.push({ ...marked, kind }));
  }

  /** Holds a value against a schema. Changes the value where a text stands for a number or a truth value. */
  validate<Schema extends TSchema>(schema: Schema, value: unknown): Validation<Static<Schema>> {
    const gathered: Gathered = { markdown: [], names: [], files: [], dates: [], targets: [] };
    const check = this.#compile(schema);
    if (check.call(gathered, value)) return { valid: true, value: value as Static<Schema>, marks: gathered };
    const errors = check.errors ?? [];
    return { valid: false, errors, marks: fittingMarks(gathered, errors) };
  }

  #compile(schema: TSchema): ValidateFunction {
    const compiled = this.#compiled.get(schema) ?? this.#ajv.compile(schema);
    this.#compiled.set(schema, compiled);
    return compiled;
  }

  #mark(keyword: string, add: (gathered: Gathered, marked: Marked, kind: NameKind) => void): void {
    this.#ajv.addKeyword({
      keyword,
      type: "string",
      errors: false,
      validate(
        this: Gathered,
        kind: NameKind,
        text: string,
        _schema: unknown,
        context?: { instancePath: string },
      ): boolean {
        add(this, { pointer: context?.instancePath ?? "", text }, kind);
        return true;
      },
    });
  }
}
