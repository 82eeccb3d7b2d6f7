// The proof of a document against its page, on pages that are made and printed by hand.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PrintedElement, PrintedNode } from "../../../scripts/pdf/page-snapshot.ts";
import { lettersOf } from "../../../scripts/pdf/proof/letters.ts";
import type { PrintFault } from "../../../scripts/pdf/proof/print-fault.ts";
import { provePrint } from "../../../scripts/pdf/proof/prove-print.ts";
import { isWholeSweep } from "../../support/whole-sweep.ts";
import { element, listNodes, marker, pageOf } from "../tags/make-page.ts";
import { type Hand, printByHand } from "./print-by-hand.ts";
import { anyPage } from "./random-structure.ts";

const runs = { numRuns: isWholeSweep ? 1500 : 40 };

async function prove(
  page: PrintedElement,
  hands?: ReadonlyMap<PrintedNode, Hand>,
): Promise<readonly PrintFault[]> {
  return provePrint(await printByHand(page, hands), page);
}

/** The texts that stand in no picture. */
function textsOf(page: PrintedElement): readonly (PrintedNode & { readonly text: string })[] {
  return listNodes(page).flatMap((node) =>
    node.kind === "text" && node.text.trim() !== "" && node.text !== "12" ? [node] : [],
  );
}

describe("on pages put together at random, in eight scripts", () => {
  it("nothing is found where nothing is wrong", async () => {
    await fc.assert(
      fc.asyncProperty(anyPage, async (page) => {
        expect(await prove(page)).toEqual([]);
      }),
      runs,
    );
  });

  it("a word that is not painted is found, unless it has no letters", async () => {
    await fc.assert(
      fc.asyncProperty(anyPage, fc.nat(), fc.nat(), async (page, at, wordAt) => {
        const texts = textsOf(page);
        const node = texts[at % texts.length];
        if (!node) return;
        const words = node.text.trim().split(/\s+/u);
        const lost = words[wordAt % words.length] ?? "";
        const text = words.filter((_, index) => index !== wordAt % words.length).join(" ");
        const faults = await prove(page, new Map([[node, { text }]]));
        const isSeen = isRead(node.text) ? /[\p{L}\p{N}]/u.test(lost) : lettersOf(lost) !== "";
        expect(faults.length > 0).toBe(isSeen);
      }),
      runs,
    );
  });

  it("words off the paper or under the edge of their box are found", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyPage,
        fc.nat(),
        fc.constantFrom<Hand>(
          { at: [-60, 200] },
          { at: [402, 200] },
          { at: [20, 398] },
          { at: [20, -5] },
          { clip: [0, 0, 15, 400] },
          { at: [20, 200], clip: [0, 0, 400, 201] },
        ),
        async (page, at, hand) => {
          const texts = textsOf(page).filter(({ text }) => /\p{L}/u.test(text));
          const node = texts[at % texts.length];
          if (!node) return;
          const [fault] = await prove(page, new Map([[node, hand]]));
          expect(fault).toMatchObject({ kind: "cut", page: 1 });
        },
      ),
      runs,
    );
  });
});

/** Words from right to left are read from a text beside them, in which signs are not counted. */
function isRead(text: string): boolean {
  return /[\u0590-\u08ff]/.test(text);
}

describe("a fault says", () => {
  const first = element("p", {}, "Families wait for five weeks.");
  const second = element("p", {}, "The office has 1,234 letters.");
  const page = pageOf(first, second);

  it("which words are missing, and what stands before them", async () => {
    const [text] = second.children;
    const faults = await prove(page, new Map(text ? [[text, { text: "The office has letters." }]] : []));
    expect(faults).toEqual([
      { kind: "missing", words: "1,234", before: "Families wait for five weeks. The office has", page: 1 },
    ]);
  });

  it("which words are too many", async () => {
    const [text] = first.children;
    const faults = await prove(
      page,
      new Map(text ? [[text, { text: "Families wait for five long weeks." }]] : []),
    );
    expect(faults).toMatchObject([{ kind: "added", words: "long" }]);
  });

  it("which words are elsewhere", async () => {
    const document = await printByHand(pageOf(second, first));
    expect(provePrint(document, page)).toMatchObject([{ kind: "moved" }]);
  });

  it("which words are cut", async () => {
    const [text] = first.children;
    const faults = await prove(page, new Map(text ? [[text, { at: [-3, 200] }]] : []));
    expect(faults).toEqual([{ kind: "cut", words: "Families wait for five weeks.", before: "", page: 1 }]);
  });

  it("which picture is not there", async () => {
    const picture = element("img", { alt: "Waits by year" });
    const document = await printByHand(pageOf(first, second));
    expect(provePrint(document, pageOf(first, picture, second))).toMatchObject([
      { kind: "picture", words: "Waits by year" },
    ]);
  });
});

describe("no fault is", () => {
  it("the mark of something that is no item of a list", async () => {
    const document = await printByHand(pageOf(element("details", {}, element("summary", {}, "More"))));
    const page = pageOf(element("details", {}, element("summary", {}, marker("▸ "), "More")));
    expect(provePrint(document, page)).toEqual([]);
  });

  it("a hyphen at the end of a line", async () => {
    const [long, printed] = [
      pageOf(element("p", {}, "inter\u00adgenerational")),
      pageOf(element("p", {}, "inter- generational")),
    ];
    expect(provePrint(await printByHand(printed), long)).toEqual([]);
  });

  it("a space at the edge of the paper, or the tail of a slanted letter", async () => {
    const [text] = first().children;
    expect(
      await prove(
        pageOf(first()),
        new Map(text ? [[text, { at: [19.5, 200], clip: [20, 0, 380, 400] }]] : []),
      ),
    ).toEqual([]);
  });
});

function first(): PrintedElement {
  return element("p", {}, "Families");
}
