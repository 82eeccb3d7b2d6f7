// @ts-check
// Filters and sorts the rows of a page's scorecards, and says how many are shown. Without it every row is there, in order.

/** The page hands over the words by which readers look for measures. @type {NodeListOf<HTMLElement>} */
const cards = document.querySelectorAll("[data-scorecard]");
const orders = {
  given: "As given",
  rating: "Rating, red first",
  direction: "Direction, worse first",
  name: "Name",
};
const ranks = {
  rating: ["red", "amber", "green", "not-rated"],
  direction: ["worsening", "improving"],
};

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
    section: body.closest(".scorecard__group"),
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
  /** @type {Record<string, string>} */
  const standings = JSON.parse(first.dataset.scorecard ?? "{}");
  const bodies = [...cards].flatMap(readBodies);
  const all = bodies.flatMap(({ entries }) => entries);
  const counted = Object.entries(standings).flatMap(([key, words]) => {
    const count = countMeasures(all.filter(({ standing }) => standing.includes(key)));
    return count === 0 ? [] : [[key, `${words} (${count})`]];
  });
  const filter = choice("scorecard-filter", "Show", {
    all: `All (${countMeasures(all)})`,
    ...Object.fromEntries(counted),
  });
  const sort = choice("scorecard-sort", "Sort by", orders);
  const status = document.createElement("p");
  status.className = "filter__status";
  status.setAttribute("role", "status");
  const form = document.createElement("form");
  form.className = "filter";
  form.setAttribute("aria-label", "Filter and sort the measures");
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
    status.textContent = `${shown} of ${countMeasures(all)} measures shown, sorted by ${orderWords(order)}.`;
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

/** @param {string} order */
function orderWords(order) {
  return order === "given" ? "their place" : order;
}

if (cards[0] !== undefined) addFilter(cards[0]);
