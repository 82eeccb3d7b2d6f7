// Works out how much a browser must draw once everything that refers to something else is followed.
import type { Fault } from "../spot.ts";
import type { CleanElement } from "./clean-attributes.ts";
import { idsIn, rulesOf } from "./clean-styles.ts";

/** How many shapes a drawing may come to. A county's map of every street has about a tenth of it. */
const most = 400_000;

/** How many references may follow on each other; a longer chain would use up the stack. */
const longest = 2_000;

/** What an effect over a surface costs in shapes. */
const effectCost = 200;

/** Why a drawing would keep a browser busy for long; undefined for one that does not. */
export function drawingCost(root: CleanElement): Fault | undefined {
  const byId = new Map<string, CleanElement>();
  const sheets: string[] = [];
  const gather = (element: CleanElement): void => {
    const id = element.attributes.get("id");
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
    for (const child of element.children) {
      if ("name" in child) gather(child);
      else if (element.name === "style") sheets.push(child.text);
    }
  };
  gather(root);
  const styled = sheetReferences(sheets);
  const known = new Map<CleanElement, number>();
  const walking = new Set<CleanElement>();
  let circle: CleanElement | undefined;
  const costOf = (element: CleanElement): number => {
    const before = known.get(element);
    if (before !== undefined) return before;
    if (walking.has(element) || walking.size > longest) {
      circle ??= element;
      return 0;
    }
    walking.add(element);
    let cost = element.name.startsWith("fe") ? effectCost : 1;
    for (const child of element.children) if ("name" in child) cost += costOf(child);
    for (const id of referencesOf(element, styled)) {
      const target = byId.get(id);
      if (target !== undefined) cost += costOf(target) * (target.name === "marker" ? cornersOf(element) : 1);
    }
    walking.delete(element);
    known.set(element, cost);
    return cost;
  };
  const cost = costOf(root);
  if (circle !== undefined) {
    return {
      spot: circle.spot,
      message: `The drawing goes round in a circle: <${circle.name}> shows itself again.`,
      hint: "Take the copy out of what it is a copy of, and export the drawing again.",
    };
  }
  if (cost <= most) return undefined;
  return {
    spot: root.spot,
    message: "The drawing comes to so many shapes and effects that a browser would take too long over it.",
    hint: "Simplify it, or export it as a PNG picture.",
  };
}

/** References that styles bring to elements, by class, id and name; a rule that names none of them is for all. */
function sheetReferences(sheets: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const references = new Map<string, string[]>();
  for (const { selector, block } of sheets.flatMap(rulesOf)) {
    const ids = idsIn(block);
    if (ids.length === 0) continue;
    for (const one of selector.split(",")) {
      // Of `g .a` and `.a > path` the last piece says which elements it is for.
      const plain = one.replace(/\[[^\]]*\]|:[^.#\s>+~]*/g, "");
      const last =
        plain
          .trim()
          .split(/[\s>+~]+/)
          .at(-1) ?? "";
      const key = /[.#][\w-]+/.exec(last)?.[0] ?? /^[A-Za-z][\w]*/.exec(last)?.[0] ?? "*";
      references.set(key, [...(references.get(key) ?? []), ...ids]);
    }
  }
  return references;
}

function referencesOf(
  element: CleanElement,
  styled: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const { attributes, name } = element;
  const href = attributes.get("href");
  const own = [...attributes].flatMap(([key, value]) =>
    key !== "href" && value.includes("url(") ? idsIn(value) : [],
  );
  const classes = (attributes.get("class") ?? "").split(/\s+/).map((one) => `.${one}`);
  const keys = styled.size === 0 ? [] : ["*", name, `#${attributes.get("id") ?? ""}`, ...classes];
  return [
    ...(href?.startsWith("#") === true ? [href.slice(1)] : []),
    ...own,
    ...keys.flatMap((key) => styled.get(key) ?? []),
  ];
}

/** A marker stands at each corner of a line. */
function cornersOf({ attributes }: CleanElement): number {
  const line = attributes.get("d") ?? attributes.get("points") ?? "";
  return Math.max(1, Math.ceil((line.match(/\d+(\.\d+)?/g)?.length ?? 0) / 2));
}
