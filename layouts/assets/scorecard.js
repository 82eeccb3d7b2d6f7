// @ts-check
// Filters and sorts the rows of a scorecard, and says how many are shown. Without it every row is there, in order.

/** The page hands over the words by which readers look for measures. @type {HTMLElement | null} */
const card = document.querySelector("[data-scorecard]");
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

/** @typedef {{ row: HTMLTableRowElement, at: number, name: string, standing: string[] }} Entry */

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
      name: row.querySelector("th a, th")?.textContent?.toLowerCase() ?? "",
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

/** @param {HTMLElement} card */
function addFilter(card) {
  /** @type {Record<string, string>} */
  const standings = JSON.parse(card.dataset.scorecard ?? "{}");
  const bodies = readBodies(card);
  const all = bodies.flatMap(({ entries }) => entries);
  const counted = Object.entries(standings).flatMap(([key, words]) => {
    const count = all.filter(({ standing }) => standing.includes(key)).length;
    return count === 0 ? [] : [[key, `${words} (${count})`]];
  });
  const filter = choice("scorecard-filter", "Show", {
    all: `All (${all.length})`,
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
  card.before(form);

  const update = () => {
    const wanted = filter.select.value;
    let shown = 0;
    for (const { body, section, entries } of bodies) {
      const sorted = [...entries].sort((a, b) => compare(sort.select.value, a, b));
      let own = 0;
      for (const { row, standing } of sorted) {
        row.hidden = wanted !== "all" && !standing.includes(wanted);
        if (!row.hidden) own += 1;
        body.append(row);
      }
      if (section instanceof HTMLElement) section.hidden = own === 0;
      shown += own;
    }
    status.textContent = `${shown} of ${all.length} measures shown, sorted by ${orderWords(sort.select.value)}.`;
  };
  form.addEventListener("change", update);
  form.addEventListener("submit", (event) => event.preventDefault());
  // A link to a row that is filtered out must still lead to it.
  window.addEventListener("hashchange", () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const row = target?.closest("tr");
    if (row == null || !card.contains(row) || !row.hidden) return;
    filter.select.value = "all";
    update();
    target?.scrollIntoView();
  });
}

/** @param {string} order */
function orderWords(order) {
  return order === "given" ? "their place" : order;
}

if (card !== null) addFilter(card);
