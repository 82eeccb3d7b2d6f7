// The names of what could not be read. A folder stands for all that may lie in it, as nobody knows what that is.

/** A set of names; one that ends in a slash is a folder, and whatever lies in it is in the set. */
export class UnreadableNames extends Set<string> {
  /** Adds a folder with all that may lie in it. */
  addFolder(path: string): void {
    this.add(`${path}/`);
  }

  /** Adds a data file of which all can be used but these entries. */
  addEntries(file: string, ids: readonly string[]): void {
    this.add(file);
    for (const id of ["", ...ids]) this.add(`${file}#${id}`);
  }

  override has(name: string): boolean {
    if (super.has(name)) return true;
    const steps = name.split("/");
    return steps.some((_, at) => super.has(`${steps.slice(0, at + 1).join("/")}/`));
  }
}
