// Reads the forms in which sheets write targets and bands: `85%+`, `<80%`, `80%>`, `10-16`, `40 or less`, `350 +/- 20`, and
// margins such as `+/-10` and `5% above`.
import { readFigure } from "../read-point.ts";

/** Figures from one to another; an open end does not belong to them. */
export interface Band {
  readonly kind: "band";
  readonly from?: number;
  readonly to?: number;
  readonly isOpen: boolean;
}

/** What a cell says that has figures. */
export type WrittenBand =
  | { readonly kind: "figure"; readonly value: number }
  | Band
  | { readonly kind: "within"; readonly value: number; readonly within: number };

/** How far beside a target; `percent` where it has the sign, `of` where it says of what. */
export interface WrittenMargin {
  readonly value: number;
  readonly percent: boolean;
  readonly of?: "target" | "points";
  readonly side?: "above" | "below";
}

const figure = String.raw`(-?£?\s?\d[\d,]*(?:\.\d+)?\s?%?)(?:\s?(?:days?|weeks?|months?))?`;
const below = `<=?|≤|under|below|less than|fewer than|lower than|at most|up to|no more than|max(?:imum)?(?: of)?`;
const above = `>=?|≥|over|above|more than|greater than|higher than|at least|no less than|no fewer than|min(?:imum)?(?: of)?`;
const before = new RegExp(`^(?:(?<below>${below})|(?<above>${above}))\\s*${figure}$`, "i");
const behind = new RegExp(
  String.raw`^${figure}\s*(?:(?<below><|(?:or|and|&) (?:less|below|lower|fewer|under))|(?<above>>|\+|(?:or|and|&) (?:more|above|higher|over|greater)))$`,
  "i",
);
const range = new RegExp(String.raw`^(?:between |from )?${figure}\s*(?:-|–|to|and)\s*${figure}$`, "i");
const alone = new RegExp(`^${figure}$`, "i");
const about = new RegExp(String.raw`^${figure}\s*(?:\+\s?\/\s?-|±)\s*${figure}$`, "i");
/** What leaves the figure itself out. */
const open =
  /^(?:<|>|under|below|less than|fewer than|lower than|over|above|more than|greater than|higher than)$/i;

/** Undefined for what has another form. */
export function readBand(written: string): WrittenBand | undefined {
  const value = readSigned(alone.exec(written)?.[1]);
  if (value !== undefined) return { kind: "figure", value };
  const side = before.exec(written) ?? behind.exec(written);
  const end = readSigned(sideFigure(side));
  if (side !== null && end !== undefined) {
    const sign = side.groups?.["below"] ?? side.groups?.["above"] ?? "";
    const isOpen = open.test(sign);
    return side.groups?.["below"] === undefined
      ? { kind: "band", from: end, isOpen }
      : { kind: "band", to: end, isOpen };
  }
  const [, first, last] = range.exec(written) ?? [];
  const [from, to] = [readSigned(first), readSigned(last)];
  if (from !== undefined && to !== undefined) return { kind: "band", from, to, isOpen: false };
  const [, middle, beside] = about.exec(written) ?? [];
  const [centre, within] = [readSigned(middle), readSigned(beside)];
  return centre === undefined || within === undefined ? undefined : { kind: "within", value: centre, within };
}

const marginForm = new RegExp(
  String.raw`^(?:(?:\+\s?\/\s?-|±|\+ or -|within)\s*)?${figure}\s*(?<of>points?|pp|percentage points|of (?:the )?target)?\s*(?<side>above|below|under|over)?(?: (?:the )?target| it)?$`,
  "i",
);

/** Undefined for what does not say that it is a margin: a figure alone may be one, and may be the last that is amber. */
export function readMargin(written: string): WrittenMargin | undefined {
  const match = marginForm.exec(written);
  const value = readSigned(match?.[1]);
  const { of, side } = match?.groups ?? {};
  const isSaid = /^(?:\+|±|within)/i.test(written) || of !== undefined || side !== undefined;
  if (value === undefined || !isSaid) return undefined;
  return {
    value: Math.abs(value),
    percent: match?.[1]?.includes("%") === true,
    ...(of === undefined ? {} : { of: /target/i.test(of) ? "target" : "points" }),
    ...(side === undefined ? {} : { side: /above|over/i.test(side) ? "above" : "below" }),
  };
}

const signForm = new RegExp(`^[+\\-−–]\\s?${figure}$`);

/** A margin that says so by a sign alone: `+2`, `-5%`. Where it is not one, `-2` may be a figure below nought. */
export function readSignedMargin(written: string): WrittenMargin | undefined {
  const [, size = ""] = signForm.exec(written) ?? [];
  const value = readSigned(size);
  return value === undefined ? undefined : { value: Math.abs(value), percent: size.includes("%") };
}

const bothEnds = /^(?<first>[<>≤≥]=?[^<>≤≥]+?)\s*(?:,|;|&|and|to|-|–)?\s*(?<second>[<>≤≥]=?[^<>≤≥]+)$/i;

/** The two bounds of a band that says both: `>80% <85%`. */
export function readBothEnds(written: string): { readonly above: Band; readonly below: Band } | undefined {
  const { first, second } = bothEnds.exec(written)?.groups ?? {};
  if (first === undefined || second === undefined) return undefined;
  const ends = [first, second]
    .flatMap((one) => readBand(one.trim()) ?? [])
    .filter((one) => one.kind === "band");
  const [above, below] = [
    ends.find(({ from }) => from !== undefined),
    ends.find(({ to }) => to !== undefined),
  ];
  return above === undefined || below === undefined ? undefined : { above, below };
}

/** A figure with the signs of its unit. */
export function readSigned(written: string | undefined): number | undefined {
  return written === undefined ? undefined : readFigure(written.replaceAll(/[£%\s]/g, ""));
}

function sideFigure(side: RegExpExecArray | null): string | undefined {
  return side?.slice(1).find((piece) => piece !== undefined && /\d/.test(piece));
}
