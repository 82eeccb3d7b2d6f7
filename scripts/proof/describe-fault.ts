// Says of what a page and its PDF do not both say, and of what no page has room for, what is wrong and how to mend it.
import type { Finding } from "../lib/finding.ts";
import type { PrintFault } from "../pdf/proof/print-fault.ts";

/** What is told of a fault, under the rule that it breaks. */
export type FaultWords = Pick<Finding, "rule" | "message" | "hint">;

/** What is told of a fault of a PDF, which is named by its public path without a slash before it. */
export function describeFault(fault: PrintFault, pdf: string): FaultWords {
  const { kind, words, page } = fault;
  const what = `“${shorten(words, 120)}”`;
  const on = page === undefined ? pdf : `page ${page} of ${pdf}`;
  switch (kind) {
    case "missing":
      return unlike(`${what} is on the page and not in ${pdf}.`, inAnotherWay);
    case "picture":
      return unlike(`The picture ${what} is on the page and not in ${pdf}.`, inAnotherWay);
    case "added":
      return unlike(`${what} is on ${on} and not where it was laid out.`, inAnotherWay);
    case "moved":
      return unlike(`${what} is on ${on} in another place than on the page.`, inAnotherWay);
    case "cut":
      return unlike(`${what} is cut on ${on}, so that not all of it can be read.`, moreRoom);
    case "picture-blank":
      return {
        rule: "page-and-pdf",
        message: `The picture ${what} shows nothing: nothing in its file is painted.`,
        hint: "Open it in the program that it comes from, see whether anything is on its page, and export it again; or put another picture here.",
      };
    case "picture-cut":
      return unlike(
        `The picture ${words === "" ? "here" : what} is cut on ${on}, so that not all of it is seen.`,
        "Make the picture smaller, or put it on lines of its own.",
      );
    case "wide":
      return {
        rule: "printed-width",
        message: `“${shorten(words)}” is wider than its page, so that it cannot be printed whole.`,
        hint: "Put a space or a hyphen into what is long there; where it stands deep in lists or quotations, let it stand in fewer.",
      };
    case "wide-table":
      return describeTable(fault);
  }
}

const inAnotherWay =
  "This is a fault of Scrutineer, which those who keep it need to know of; to go on meanwhile, write it in another way.";

const moreRoom =
  "Give it more room: break a long word or address, or make the table narrower. Where it has room, this is a fault of Scrutineer, which those who keep it need to know of.";

function unlike(message: string, hint: string): FaultWords {
  return { rule: "page-and-pdf", message, hint: `Nothing was published. ${hint}` };
}

/** The table is told of by the column that no page has room for, where it is one. */
function describeTable({ words, column }: PrintFault): FaultWords {
  const rule = "printed-width";
  const message = `The table “${shorten(words)}” is wider than its page, even across it, in the smallest type and split by columns`;
  if (column === undefined)
    return {
      rule,
      message: `${message}.`,
      hint: "Make it narrower: two tables in place of one, or a list of its rows.",
    };
  const { name, widest, needs, room } = column;
  const which = name === "" ? "a column without a head" : `its column “${shorten(name)}”`;
  const because = widest === "" || widest === name ? "" : ` for “${shorten(widest)}”`;
  return {
    rule,
    message: `${message}: ${which} needs ${Math.ceil(needs)} mm${because}, and there are ${Math.max(0, Math.floor(room))} mm.`,
    hint: "Put a space or a hyphen into what is long in that column, or write it under the table and name it in the cell; a table in lists, quotations or callouts has more room outside them.",
  };
}

function shorten(words: string, longest = 60): string {
  const letters = Array.from(words.replaceAll(/\s+/gu, " ").trim());
  return letters.length <= longest ? letters.join("") : `${letters.slice(0, longest).join("")}…`;
}
