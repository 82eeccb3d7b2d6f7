// @ts-check
// The tables of a page, what moves with each of them, and how much room each has.

/** The tables that stand in the text, and in no other table. @returns {HTMLTableElement[]} */
export function listTables() {
  return [...document.querySelectorAll("table")].filter(
    (table) =>
      !table.parentElement?.closest("table") &&
      getComputedStyle(table).display === "table" &&
      table.getClientRects().length > 0,
  );
}

/** The outermost box that holds a table and nothing else. @param {HTMLTableElement} table @returns {HTMLElement} */
export function frameOf(table) {
  /** @type {HTMLElement} */
  let frame = table;
  for (let around = frame.parentElement; around; around = around.parentElement) {
    const holdsMore = [...around.childNodes].some((node) => node !== frame && isShown(node));
    if (holdsMore || !["DIV", "SECTION", "FIGURE"].includes(around.tagName)) break;
    if (isPart(around)) break;
    frame = around;
  }
  return frame;
}

/** @param {Node} node */
function isShown(node) {
  if (node instanceof Text) return node.data.trim() !== "";
  return node instanceof Element && node.getClientRects().length > 0;
}

/**
 * The outermost element with little beside a frame and others, such as the paragraph, list or quotation that they belong to.
 * @param {HTMLElement} frame
 * @param {readonly HTMLElement[]} frames All that lie across, it among them.
 * @param {number} most As high as the rest of it may be.
 */
export function unitOf(frame, frames, most) {
  let unit = frame;
  for (let around = frame.parentElement; around && !isPart(around); around = around.parentElement) {
    let rest = around.getBoundingClientRect().height;
    for (const each of frames) if (around.contains(each)) rest -= each.getBoundingClientRect().height;
    if (rest <= most) unit = around;
  }
  return unit;
}

/** Whether an element begins a page of its own. @param {Element} element */
function isPart(element) {
  return element === document.body || getComputedStyle(element).getPropertyValue("page") !== "auto";
}

/**
 * What goes where a frame goes: headings directly before it, and what says that it belongs to a table behind it.
 * @param {HTMLElement} frame
 */
export function companionsOf(frame) {
  const isHeading = (/** @type {HTMLElement} */ each) => /^H[1-6]$/.test(each.tagName);
  const isNote = (/** @type {HTMLElement} */ each) => each.dataset.withTable !== undefined;
  return [
    ...takeWhile(frame, (each) => each.previousElementSibling, isHeading),
    ...takeWhile(frame, (each) => each.nextElementSibling, isNote),
  ];
}

/**
 * @param {Element} from
 * @param {(element: Element) => Element | null} next
 * @param {(element: HTMLElement) => boolean} isTaken
 */
function takeWhile(from, next, isTaken) {
  const taken = [];
  for (let each = next(from); each instanceof HTMLElement && isTaken(each); each = next(each))
    taken.push(each);
  return taken;
}

/**
 * The little text before, between and behind frames that lie across, which would have a page for itself.
 * @param {ReadonlySet<Element>} across Those frames, with what goes with them.
 * @param {number} most As high as it may be.
 */
export function littleAround(across, most) {
  /** @type {HTMLElement[]} */
  const found = [];
  for (const around of new Set([...across].map((frame) => frame.parentElement))) {
    if (!around) continue;
    // What comes before and behind has pages of its own only where these are those of this part alone.
    const isWhole = isPart(around);
    /** @type {HTMLElement[]} */
    let run = [];
    let isFirst = true;
    const end = (/** @type {boolean} */ isLast) => {
      const [first, last] = [run[0], run.at(-1)];
      const height =
        first && last ? last.getBoundingClientRect().bottom - first.getBoundingClientRect().top : 0;
      if (height <= most && (isWhole || !(isFirst || isLast))) found.push(...run);
      run = [];
      isFirst = false;
    };
    for (const child of around.children) {
      if (across.has(child)) end(false);
      else if (child instanceof HTMLElement) run.push(child);
    }
    end(true);
  }
  return found;
}

/** The width of the content of an element. @param {Element} element */
export function contentWidth(element) {
  const style = getComputedStyle(element);
  const edges = [style.paddingLeft, style.paddingRight, style.borderLeftWidth, style.borderRightWidth];
  return (
    element.getBoundingClientRect().width - edges.reduce((sum, edge) => sum + Number.parseFloat(edge), 0)
  );
}

/**
 * How much lies between a frame and the edges of its page: at its start what it can be moved over, and at both sides what
 * it cannot, since that has a line or a colour of its own.
 * @param {HTMLElement} frame
 */
export function indentOf(frame) {
  let [pull, rest] = [0, 0];
  let isFree = true;
  for (
    let around = frame.parentElement;
    around && around !== document.documentElement;
    around = around.parentElement
  ) {
    const style = getComputedStyle(around);
    const line = lengthOf(style.borderInlineStartWidth) + lengthOf(style.borderInlineEndWidth);
    const start = lengthOf(style.paddingInlineStart) + lengthOf(style.marginInlineStart);
    const end = lengthOf(style.paddingInlineEnd) + lengthOf(style.marginInlineEnd);
    if (line > 0 || !/^rgba\(.*, 0\)$/.test(style.backgroundColor)) isFree = false;
    if (isFree) pull += start;
    else rest += start + end + line;
  }
  // Moved by more than that, if only by a hair, it would begin outside its page, and what leads to it would lead nowhere.
  const whole = Math.floor(pull);
  return { pull: whole, rest: rest + pull - whole };
}

/** @param {string} length such as `12px`; what is no length, as `auto`, is none */
function lengthOf(length) {
  return Number.parseFloat(length) || 0;
}
