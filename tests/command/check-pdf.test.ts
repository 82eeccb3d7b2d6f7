// PDFs are looked into as they were read: what changes on the disk afterwards makes no difference.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadAndCheck } from "../../scripts/command/load-and-check.ts";
import { publicationId } from "../../scripts/model/publication-id.ts";
import { memoryStore } from "../support/memory-store.ts";
import { faultsFolder, withSource } from "../support/temporary-folder.ts";

const letter = "content/meetings/transport-panel/2026-02-03/letter.pdf";
const meeting = "content/meetings/transport-panel/2026-02-03/meeting.yaml";

it("what is kept of a PDF is what was looked into", async () => {
  const fault = join(faultsFolder, "paper-that-cannot-be-bound");
  const sizeless = await readFile(join(fault, letter));
  const store = memoryStore();
  const { register, findings } = await withSource({ [letter]: sizeless }, (source) =>
    loadAndCheck(source, "2026-03-31", {
      store: {
        ...store,
        put: async (bytes) => {
          await writeFile(join(source, letter), "Something else.");
          return store.put(bytes);
        },
      },
    }),
  );
  expect(findings.map(({ place, message }) => [place.file, message])).toEqual([
    [meeting, "letter.pdf cannot be bound in, because its page 1 has no size."],
  ]);
  const [asset] =
    register.publications.get(publicationId("meetings/transport-panel/2026-02-03"))?.assets ?? [];
  expect(Buffer.from(await store.read(asset?.outputs[0]?.sha256 ?? "")).equals(sizeless)).toBe(true);
});
