// A register is the same whatever order the disk gives its files in, and a broken file spoils only itself.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { runChecks } from "../../scripts/check/run-checks.ts";
import { loadRegister } from "../../scripts/load/load-register.ts";
import { publicationId } from "../../scripts/model/publication-id.ts";
import type { Register } from "../../scripts/model/register.ts";
import { baseFolder, withSource } from "../support/temporary-folder.ts";

const order = vi.hoisted(() => ({ arrange: (entries: unknown[]): unknown[] => entries }));
vi.mock("node:fs/promises", async (original) => {
  const disk = await original<typeof import("node:fs/promises")>();
  const readdir = async (...parameters: Parameters<typeof disk.readdir>) =>
    order.arrange(await disk.readdir(...parameters));
  return { ...disk, readdir };
});

beforeEach(() => {
  order.arrange = (entries) => entries;
});

const today = "2026-03-31";

/** Everything of a register that is data, as text. */
function asText(register: Register): string {
  return JSON.stringify(register, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
}

describe("the register", () => {
  it("does not depend on the order in which the disk lists files", async () => {
    const straight = asText((await loadRegister({ source: baseFolder, today })).register);
    order.arrange = (entries) => [...entries].reverse();
    const reversed = asText((await loadRegister({ source: baseFolder, today })).register);
    expect(reversed).toBe(straight);
    expect(straight).toContain("Buses on time");
  });

  it("lists publications and entries by id", async () => {
    const { register } = await loadRegister({ source: baseFolder, today });
    for (const list of [register.publications, register.organizations, register.people, register.scales]) {
      expect([...list.keys()]).toEqual([...list.keys()].sort());
    }
    expect([...register.publications.keys()]).toEqual([
      "about",
      "action-plans/buses-2025",
      "meetings/transport-panel/2025-11-04",
      "meetings/transport-panel/2026-02-03",
      "meetings/transport-panel/2026-02-03/driver-training",
      "meetings/transport-panel/2026-02-03/route-7-offers",
      "meetings/transport-panel/work-programme-2025-26",
      "reviews/buses-2023",
      "strategies/buses-2024",
    ]);
  });

  it("cannot be changed", async () => {
    const { register } = await loadRegister({ source: baseFolder, today });
    expect(Object.isFrozen(register)).toBe(true);
  });

  it("numbers tables on from the body through the parts, in their order", async () => {
    const part = (order: number) =>
      `---\ntitle: Part\nlabel: Annex ${order}\norder: ${order}\n---\n\nTable: One. {#t${order}}\n\n| a |\n|---|\n| b |\n`;
    const files = {
      "content/reviews/buses-2023/annex-1.md": part(3),
      "content/reviews/buses-2023/annex-0.md": part(2),
      "content/reviews/buses-2023/annex-9.md": part(1),
    };
    const { register } = await withSource(files, (source) => loadRegister({ source, today }));
    const parts = register.publications.get(publicationId("reviews/buses-2023"))?.parts ?? [];
    expect(parts.map(({ slug, body }) => [slug, body.tables.at(0)?.number])).toEqual([
      ["annex-9", "2"],
      ["annex-0", "3"],
      ["annex-1", "4"],
    ]);
  });

  it("takes files of the folder along, and leaves out what editors leave behind", async () => {
    const files = {
      "content/reviews/buses-2023/data/table.csv": "x",
      "content/reviews/buses-2023/annex-2.md":
        "---\ntitle: Tables\nlabel: Annex 2\norder: 2\n---\n\nSee the [table of routes](data/table.csv).\n",
      "content/reviews/buses-2023/.DS_Store": "x",
      "content/reviews/buses-2023/~$index.md": "x",
      "content/reviews/buses-2023/index.md~": "x",
      "content/reviews/buses-2023/Thumbs.db": "x",
    };
    const { register, findings } = await withSource(files, (source) => loadRegister({ source, today }));
    expect(findings).toEqual([]);
    expect(
      register.publications.get(publicationId("reviews/buses-2023"))?.assets.map(({ path }) => path),
    ).toEqual(["data/table.csv", "map.svg"]);
  });

  it("names what could not be read, and keeps the rest", async () => {
    const files = { "content/about/index.md": "no front matter", "data/people.yaml": "people: 5" };
    const { register, findings, unreadable } = await withSource(files, (source) =>
      loadRegister({ source, today }),
    );
    expect([...unreadable].sort()).toEqual(["about", "data/people.yaml"]);
    expect(findings).toHaveLength(2);
    expect(register.publications.size).toBe(8);
    expect(register.organizations.size).toBe(3);
  });

  it("keeps parts whose names end in capitals", async () => {
    const text = await readFile(join(baseFolder, "content/reviews/buses-2023/annex-1.md"), "utf8");
    const files = {
      "content/reviews/buses-2023/ANNEX-2.MD": text
        .replace("Annex 1", "Annex 2")
        .replace("order: 1", "order: 2")
        .replace(" id=scores", ""),
    };
    const { register } = await withSource(files, (source) => loadRegister({ source, today }));
    expect(
      register.publications.get(publicationId("reviews/buses-2023"))?.parts.map(({ slug }) => slug),
    ).toEqual(["annex-1", "ANNEX-2"]);
  });
});

describe("a publication that cannot be read", () => {
  it("gives no second problem to those that refer to it", async () => {
    const files = {
      "content/reviews/buses-2023/index.md": "---\ntitle: [\n---\n",
      "content/about/index.md":
        "---\ntitle: About\ntype: page\nstatus: draft\nsummary: About.\n---\n\nSee [[reviews/buses-2023]], [[reviews/buses-2023#table delays]] and [[= reviews/buses-2023#options.1.total]].\n",
    };
    await withSource(files, async (source) => {
      const { register, findings, unreadable } = await loadRegister({ source, today });
      expect(findings.map(({ place }) => place.file)).toEqual(["content/reviews/buses-2023/index.md"]);
      expect(runChecks(register, unreadable)).toEqual([]);
    });
  });
});
