// Rates per so many, years that something lasts, and costs of so many, by the figures of their passage.
import { formatNumber, roundTo } from "../../lib/number-format.ts";
import { agrees } from "../reading/quantity.ts";
import { isPlain, type Passage, writtenAs } from "./passage.ts";
import type { Worked } from "./worked.ts";

/** “336 admissions. With 56,000 residents this is 6.0 per 100,000”. */
export function wrongRate(passage: Passage, at: number): Worked | undefined {
  const rate = passage[at];
  if (
    rate?.quantity.per === undefined ||
    rate.quantity.upTo !== undefined ||
    rate.quantity.unit.kind !== "count"
  )
    return undefined;
  if (
    !/\b(?:that|this|which|it) (?:is|was|gives|makes|means|equates to|represents)(?: a rate of)? (?:about )?$|\ba rate of (?:about )?$|, or (?:about )?$|\bi\.e\.,? $/i.test(
      rate.before,
    )
  )
    return undefined;
  const { per } = rate.quantity;
  const known = passage
    .slice(0, at)
    .filter(
      ({ quantity, at: sentence }) =>
        rate.at - sentence <= 1 && quantity.unit.kind === "count" && quantity.per === undefined,
    );
  const values = known.map(({ quantity }) => quantity);
  if (values.length < 2) return undefined;
  for (const part of values)
    for (const whole of values)
      if (part.value < whole.value) {
        const exact = (part.value / whole.value) * per;
        const slack =
          exact * (whole.step > 1 ? whole.step / 2 / whole.value : 0) +
          (whole.approximation === undefined ? 0 : exact * 0.1);
        if (
          agrees(rate.quantity, exact) ||
          Math.abs(exact - rate.quantity.value) <= slack + rate.quantity.step / 2
        )
          return undefined;
      }
  const [one, other] = values;
  if (values.length !== 2 || one === undefined || other === undefined) return undefined;
  const [part, whole] = one.value < other.value ? [one, other] : [other, one];
  if (whole.value < part.value * 15 || whole.value < 500 || part.value < 2) return undefined;
  const exact = (part.value / whole.value) * per;
  return {
    worked: `${formatNumber(roundTo(exact, Math.max(1, rate.quantity.decimals)))} per ${formatNumber(per)}`,
    from: `${formatNumber(part.value)} of ${formatNumber(whole.value)}`,
    verb: "is",
  };
}

/** “520 dwellings a year, and a supply of 2,236: that amounts to 5.2 years”. */
export function wrongQuotient(passage: Passage, at: number): Worked | undefined {
  const span = passage[at];
  if (span === undefined || span.quantity.unit.kind !== "time" || !isPlain(span.quantity)) return undefined;
  if (
    !/\b(?:amounts? to|is|equals|gives|means|lasts?|equates to|represents|enough for|supply of|or) (?:about |only |just )*$/i.test(
      span.before,
    )
  )
    return undefined;
  const { of } = span.quantity.unit;
  const known = passage
    .slice(0, at)
    .filter(
      ({ at: sentence, quantity }) =>
        span.at - sentence <= 1 && quantity.unit.kind === "count" && isPlain(quantity),
    );
  const [one, other] = known;
  if (
    known.length !== 2 ||
    one === undefined ||
    other === undefined ||
    firstOf(one.quantity.noun) !== firstOf(other.quantity.noun) ||
    one.quantity.noun === ""
  )
    return undefined;
  const isEach = (behind: string) => new RegExp(`\\b(?:a|per|each|every) ${of}\\b`, "i").test(behind);
  const [part, whole] = isEach(one.behind) ? [one, other] : isEach(other.behind) ? [other, one] : [];
  if (part === undefined || whole === undefined) return undefined;
  const exact = whole.quantity.value / part.quantity.value;
  const slack = exact * 0.002;
  if (
    Math.abs(exact - span.quantity.value) <= span.quantity.step / 2 + slack ||
    exact > span.quantity.value * 4 ||
    exact < span.quantity.value / 4
  )
    return undefined;
  return {
    worked: `${roundTo(exact, Math.max(1, span.quantity.decimals))} ${of}s`,
    from: `${whole.quantity.text} at ${part.quantity.text} a ${of}`,
    verb: "is",
  };
}

/** “At £128.50 a tonne the 92,000 tonnes will cost £1.18m”. */
export function wrongProduct(passage: Passage, at: number): Worked | undefined {
  const cost = passage[at];
  if (cost === undefined || cost.quantity.unit.kind !== "money" || !isPlain(cost.quantity)) return undefined;
  if (
    !/\b(?:costs?|comes? to|is|makes|gives|total(?:s|ling)?|raises?|brings? in|pays?|at|of|saves?|be) (?:a total of )?$/i.test(
      cost.before,
    )
  )
    return undefined;
  const known = passage.filter((one) => one.at === cost.at && one !== cost && passage.indexOf(one) < at);
  const price = known.find(
    ({ quantity, behind }) =>
      quantity.unit.kind === "money" && /^ (?:a|an|per|each|every|for each|for every) [a-z]/i.test(behind),
  );
  if (price === undefined || known.length !== 2) return undefined;
  const unit =
    /^ (?:a|an|per|each|every|for each|for every) ([a-z]+)/i.exec(price.behind)?.[1]?.toLowerCase() ?? "";
  const number = known.find(
    ({ quantity }) =>
      quantity !== price.quantity &&
      (quantity.head === unit || (quantity.unit.kind === "other" && quantity.unit.sign.startsWith(unit))),
  );
  if (
    number === undefined ||
    !isPlain(number.quantity) ||
    !isPlain(price.quantity) ||
    /^(?:week|month|year|day|hour|quarter)$/.test(unit)
  )
    return undefined;
  if (/^ (?:a|an|per|each|every) /i.test(cost.behind)) return undefined;
  const exact = price.quantity.value * number.quantity.value;
  const slack =
    cost.quantity.step / 2 +
    (price.quantity.step / 2) * number.quantity.value +
    (number.quantity.step > 1 ? number.quantity.step / 2 : 0) * price.quantity.value;
  if (Math.abs(exact - cost.quantity.value) <= slack) return undefined;
  return {
    worked: writtenAs(exact, cost.quantity),
    from: `${number.quantity.text} at ${price.quantity.text} a ${unit}`,
    verb: "makes",
  };
}

function firstOf(noun: string): string {
  return noun.split(" ")[0] ?? "";
}
