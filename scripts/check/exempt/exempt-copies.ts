// No file that goes out is one that is exempt under another name: a copy of it, or a link to it.

import type { Asset } from "../../model/publication.ts";
import { nameFiles } from "../../model/site/named-files.ts";
import { type Check, error } from "../for-rules/check.ts";

export const exemptCopies = {
  name: "exempt-copies",
  about: "No file that everybody gets is a copy of one that is exempt, or a link to it.",
  why: "Whoever has the copy has read what was kept from them.",
  mend: "Take the copy out of what is open. If everybody may have it after all, let both places lead to one file, and mark it as exempt in neither.",
  *run(register) {
    const { isPublic, places } = nameFiles(register);
    const own = [...register.publications.values()].flatMap(({ assets }) => assets);
    const assets = [...register.assets, ...own];
    const exempt = new Set(assets.filter(({ file }) => !isPublic(file)).flatMap(hashesOf));
    for (const asset of assets) {
      const [place] = places.get(asset.file) ?? [];
      if (place === undefined || !isPublic(asset.file)) continue;
      if (!hashesOf(asset).some((hash) => exempt.has(hash))) continue;
      yield error(
        place,
        `“${asset.file.slice(asset.file.lastIndexOf("/") + 1)}” goes out to everybody, and says the same, byte for byte, as a file that is exempt here.`,
        "Take it out; or, if everybody may have it, let what is exempt lead to this file, and delete the copy.",
      );
    }
  },
} as const satisfies Check;

function hashesOf({ outputs }: Asset): readonly string[] {
  return outputs.map(({ sha256 }) => sha256);
}
