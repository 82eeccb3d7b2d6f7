// What an acknowledgement counts for: the whole publication that it stands in, or a file of data/.
import { type PublicationId, publicationId } from "../../model/publication-id.ts";

/** Gives the folder of the publication that a file belongs to; of a file that belongs to none, the file. */
export function scopeFinder(publications: { has(id: PublicationId): boolean }): (file: string) => string {
  return (file) => {
    if (!file.startsWith("content/")) return file;
    const folder = folderOf(file);
    // Its texts and facts stand in the folder itself, and other files may stand deeper.
    if (/\.(?:md|ya?ml)$/i.test(file)) return folder;
    for (let above = folder; above.includes("/"); above = folderOf(above))
      if (publications.has(publicationId(above.slice("content/".length)))) return above;
    return folder;
  };
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
