// Whether a publication shows something by a block.
import type { Publication } from "./publication.ts";

/** True where some page of a publication has a block of a name, and of a view of it where one is given. */
export function hasBlock(
  { body, parts }: Pick<Publication, "body" | "parts">,
  name: string,
  view?: string,
): boolean {
  return [body, ...parts.map((part) => part.body)].some(({ blocks }) =>
    blocks.some(
      (block) => block.name === name && (view === undefined || block.attributes.get("view") === view),
    ),
  );
}
