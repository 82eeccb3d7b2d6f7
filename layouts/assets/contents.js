// @ts-check
// Marks the place of the reader in the contents list, and opens the folded list where there is room beside the text.

const wide = matchMedia("(min-width: 62.5rem)");
const fold = document.querySelector("[data-contents] > details");
/** @type {Map<string, Element>} */
const links = new Map();
for (const link of document.querySelectorAll("[data-contents] a")) {
  links.set(decodeURIComponent((link.getAttribute("href") ?? "").slice(1)), link);
}
const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);

function setFold() {
  if (fold instanceof HTMLDetailsElement) fold.open = wide.matches;
}

/** The last heading above the first third of the window is where the reader is. */
function mark() {
  const line = innerHeight / 3;
  const here = headings.filter((heading) => heading.getBoundingClientRect().top < line).at(-1) ?? headings[0];
  for (const [id, link] of links) {
    if (id === here?.id) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  const current = here === undefined ? undefined : links.get(here.id);
  const list = document.querySelector("[data-contents]");
  // Only the list is scrolled, and only when the mark has left it: never the page under the reader.
  if (current !== undefined && list !== null && wide.matches) {
    const { top, bottom } = current.getBoundingClientRect();
    const frame = list.getBoundingClientRect();
    if (top < frame.top || bottom > frame.bottom) list.scrollTop += top - frame.top - frame.height / 3;
  }
}

let waiting = false;
addEventListener(
  "scroll",
  () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      mark();
    });
  },
  { passive: true },
);
wide.addEventListener("change", setFold);
setFold();
mark();
