// What is wrong with a file before it is a value.

/** What is wrong with a file as YAML, and where: an offset into its text. */
export interface YamlProblem {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}
