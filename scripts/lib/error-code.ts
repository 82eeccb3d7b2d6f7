// What the system says is wrong with a file, so that only what is not there counts as not there.

/** The name that the system gives an error, such as `ENOENT`; empty where it is none of the system's. */
export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** Whether an error says that there is no such file or folder, or none on the way to it. */
export function isMissing(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR"].includes(errorCode(error));
}

/** To catch errors with: gives a value where nothing is there, and throws every other error again. */
export function ifMissing<Value>(value: Value): (error: unknown) => Value {
  return (error) => {
    if (isMissing(error)) return value;
    throw error;
  };
}
