// @ts-check
// Searches the whole site with the index that the build made. The address keeps the words, so a search can be shared.

const form = document.getElementById("search-form");
const input = document.getElementById("search-words");
const status = document.getElementById("search-status");
const results = document.getElementById("search-results");
const index = document.getElementById("search-index");
const most = 30;

/** @typedef {{ url: string, excerpt: string, meta: { title?: string, kind?: string } }} Found */
/** @typedef {{ results: { data(): Promise<Found> }[] }} Answer */

/**
 * The page hands over what is said here.
 * @type {{ searching: string, nothing: string, failed: string, found: Record<string, string> } | undefined}
 */
const said = form?.dataset["words"] === undefined ? undefined : JSON.parse(form.dataset["words"]);

/** @param {"searching" | "nothing" | "failed"} key */
function wordsOf(key) {
  return said?.[key] ?? "";
}

/** @param {string} words */
function say(words) {
  if (status !== null) status.textContent = words;
}

/** @param {Found} found */
function entry(found) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = found.url;
  link.textContent = found.meta.title ?? found.url;
  // The index does not say in which language a page is.
  link.dir = "auto";
  item.append(link);
  const kind = found.meta.kind;
  if (kind !== undefined) {
    const label = document.createElement("span");
    label.className = "search__kind";
    label.textContent = ` ${kind}`;
    item.append(label);
  }
  item.append(excerpt(found.excerpt));
  return item;
}

/**
 * The excerpt is text with marked words; only the marks are kept as elements.
 * @param {string} markup
 */
function excerpt(markup) {
  const paragraph = document.createElement("p");
  paragraph.dir = "auto";
  for (const [number, piece] of markup.split(/<\/?mark>/).entries()) {
    const text = decode(piece);
    if (number % 2 === 0) paragraph.append(text);
    else {
      const mark = document.createElement("mark");
      mark.textContent = text;
      paragraph.append(mark);
    }
  }
  return paragraph;
}

/**
 * Entities become letters. A text field holds no markup, and keeps the spaces at both ends.
 * @param {string} markup
 */
function decode(markup) {
  const field = document.createElement("textarea");
  field.innerHTML = markup;
  return field.value;
}

/** @param {string} words */
async function search(words) {
  if (results === null || form === null) return;
  results.replaceChildren();
  if (index !== null) index.hidden = words !== "";
  if (words === "") return say("");
  say(wordsOf("searching"));
  try {
    const pagefind = await import(new URL(`${form.dataset["bundle"]}pagefind.js`, location.href).href);
    /** @type {Answer} */
    const answer = await pagefind.search(words);
    const found = await Promise.all(answer.results.slice(0, most).map((result) => result.data()));
    results.replaceChildren(...found.map(entry));
    const count = answer.results.length;
    const plural = new Intl.PluralRules(document.documentElement.lang).select(count);
    const sentence = count === 0 ? wordsOf("nothing") : (said?.found[plural] ?? said?.found["other"] ?? "");
    say(sentence.replace("{count}", String(count)).replace("{words}", () => words));
  } catch {
    if (index !== null) index.hidden = false;
    say(wordsOf("failed"));
  }
}

if (form instanceof HTMLFormElement && input instanceof HTMLInputElement) {
  form.hidden = false;
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const words = input.value.trim();
    history.replaceState(null, "", words === "" ? location.pathname : `?q=${encodeURIComponent(words)}`);
    search(words);
  });
  search(input.value.trim());
}
