// @ts-check
// Filters and sorts the rows of a page's scorecards, and says how many are shown. Without it every row is there, in order.

/** The page hands over the words that are said here. @type {NodeListOf<HTMLElement>} */
const cards = document.querySelectorAll("[data-scorecard]");
const ranks = {
  rating: ["red", "amber", "green", "not-rated"],
  direction: ["worsening", "improving"],
};

/**
 * @typedef {{
 *   standings: Record<string, string>,
 *   form: string, show: string, sortBy: string, all: string, counted: string,
 *   orders: Record<string, string>,
 *   sorted: Record<string, string>,
 * }} Words
 */
/** @typedef {{ row: HTMLTableRowElement, at: number, name: string, measure: string, standing: string[] }} Entry */

/**
 * A page may show a measure more than once.
 * @param {Entry[]} entries
 */
function countMeasures(entries) {
  return new Set(entries.map(({ measure }) => measure)).size;
}

/**
 * @param {string} id
 * @param {string} label
 * @param {Record<string, string>} options
 */
function choice(id, label, options) {
  const field = document.createElement("div");
  const words = document.createElement("label");
  words.className = "govuk-label";
  words.htmlFor = id;
  words.textContent = label;
  const select = document.createElement("select");
  select.className = "govuk-select";
  select.id = id;
  for (const [value, text] of Object.entries(options)) select.add(new Option(text, value));
  field.append(words, select);
  return { field, select };
}

/** @param {Element} card */
function readBodies(card) {
  return [...card.querySelectorAll("tbody")].map((body) => ({
    body,
    section: body.closest("[data-group]"),
    entries: [...body.rows].map((row, at) => ({
      row,
      at,
      name: row.querySelector("th a")?.textContent?.toLowerCase() ?? "",
      measure: row.querySelector("th a")?.getAttribute("href") ?? `${at}`,
      standing: (row.dataset.standing ?? "").split(" "),
    })),
  }));
}

/**
 * How far up a row belongs; rows that are none of the ranks come last.
 * @param {readonly string[]} ranks
 * @param {Entry} entry
 */
function rankOf(ranks, { standing }) {
  const rank = ranks.findIndex((one) => standing.includes(one));
  return rank < 0 ? ranks.length : rank;
}

/**
 * @param {string} order
 * @param {Entry} a
 * @param {Entry} b
 */
function compare(order, a, b) {
  if (order === "name" && a.name !== b.name) return a.name < b.name ? -1 : 1;
  if (order === "rating" || order === "direction") {
    const difference = rankOf(ranks[order], a) - rankOf(ranks[order], b);
    if (difference !== 0) return difference;
  }
  return a.at - b.at;
}

/**
 * Moves only the rows that are out of place: one that is moved is laid out anew, which a phone takes its time for.
 * @param {Element} body
 * @param {readonly Entry[]} sorted
 */
function arrange(body, sorted) {
  let next = body.firstElementChild;
  for (const { row } of sorted) {
    if (row === next) next = row.nextElementSibling;
    else body.insertBefore(row, next);
  }
}

/** @param {HTMLElement} first */
function addFilter(first) {
  /** @type {Words} */
  const words = JSON.parse(first.dataset.scorecard ?? "{}");
  const bodies = [...cards].flatMap(readBodies);
  const all = bodies.flatMap(({ entries }) => entries);
  /** @param {string} name @param {number} count */
  const countedWords = (name, count) => fill(words.counted, { words: name, count });
  const counted = Object.entries(words.standings).flatMap(([key, name]) => {
    const count = countMeasures(all.filter(({ standing }) => standing.includes(key)));
    return count === 0 ? [] : [[key, countedWords(name, count)]];
  });
  const filter = choice("scorecard-filter", words.show, {
    all: countedWords(words.all, countMeasures(all)),
    ...Object.fromEntries(counted),
  });
  const sort = choice("scorecard-sort", words.sortBy, words.orders);
  const status = document.createElement("p");
  status.className = "filter__status";
  status.setAttribute("role", "status");
  const form = document.createElement("form");
  form.className = "filter";
  form.setAttribute("aria-label", words.form);
  form.append(filter.field, sort.field, status);
  first.before(form);

  let order = sort.select.value;
  const update = () => {
    const wanted = filter.select.value;
    const moves = order !== sort.select.value;
    order = sort.select.value;
    for (const { body, section, entries } of bodies) {
      let own = 0;
      for (const { row, standing } of entries) {
        row.hidden = wanted !== "all" && !standing.includes(wanted);
        if (!row.hidden) own += 1;
      }
      if (moves)
        arrange(
          body,
          entries.toSorted((a, b) => compare(order, a, b)),
        );
      if (section instanceof HTMLElement) section.hidden = own === 0;
    }
    const shown = countMeasures(all.filter(({ row }) => !row.hidden));
    status.textContent = fill(words.sorted[order] ?? "", { shown, all: countMeasures(all) });
  };
  form.addEventListener("change", update);
  form.addEventListener("submit", (event) => event.preventDefault());
  // A link to a row that is filtered out must still lead to it.
  window.addEventListener("hashchange", () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const row = target?.closest("tr");
    if (row == null || row.closest("[data-scorecard]") === null || !row.hidden) return;
    filter.select.value = "all";
    update();
    target?.scrollIntoView();
  });
}

/**
 * Words with values in the places that are named for them.
 * @param {string} words
 * @param {Record<string, string | number>} values
 */
function fill(words, values) {
  return words.replace(/\{(\w+)\}/g, (_place, name) => String(values[name] ?? ""));
}

if (cards[0] !== undefined) addFilter(cards[0]);
