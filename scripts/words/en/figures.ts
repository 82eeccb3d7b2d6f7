// How figures are told: what they count, why one is missing, what they are held against, and how a measure stands.
import { grammar } from "./grammar.ts";

const { form, number } = grammar;

/** A number of things. */
const counted =
  (one: string, other: string) =>
  (value: number, places?: number): string =>
    `${number(value, places)} ${form(value, { one, other })}`;

/** A measure whose sign is one for any number. */
const signed =
  (sign: string) =>
  (value: number, places?: number): string =>
    `${number(value, places)} ${sign}`;

/** Money in pounds, thousands or millions. */
const money =
  (behind: string) =>
  (value: number, places?: number): string =>
    `${value < 0 ? "-" : ""}£${number(Math.abs(value), places)}${behind}`;

/** A time of so many seconds or minutes, as a clock has it: `08:32`. */
const clock = (value: number): string => {
  const whole = Math.round(Math.abs(value));
  const two = (part: number) => String(part).padStart(2, "0");
  return `${value < 0 && whole > 0 ? "-" : ""}${two(Math.floor(whole / 60))}:${two(whole % 60)}`;
};

/** Ratings as they stand in a sentence. */
const ratings = { green: "green", amber: "amber", red: "red" };

/** The words of figures. */
export const figures = {
  /** Why one is missing. */
  missing: {
    "not-yet-due": "Not yet due",
    "not-available": "Not available",
    suppressed: "Kept back to protect people",
    "in-development": "In development",
    "no-data": "No data",
    "not-applicable": "Does not apply",
    tbc: "To be confirmed",
  },
  /** What they count. */
  units: {
    number: "Number",
    percent: "Per cent",
    "mm:ss": "Minutes and seconds",
    "hh:mm": "Hours and minutes",
    minutes: "Minutes",
    hours: "Hours",
    days: "Days",
    weeks: "Weeks",
    months: "Months",
    pounds: "Pounds",
    "£000": "Thousands of pounds",
    "£m": "Millions of pounds",
    kg: "Kilograms",
    tonnes: "Tonnes",
    km: "Kilometres",
    miles: "Miles",
    "m²": "Square metres",
    hectares: "Hectares",
    litres: "Litres",
    "m³": "Cubic metres",
    kWh: "Kilowatt hours",
    MWh: "Megawatt hours",
    thousands: "Thousands",
    ratio: "Ratio",
  },
  rate: (per: number | undefined) => (per === undefined ? "Rate" : `Rate per ${number(per)}`),
  /** A figure with its unit; of a rate and of a time by the clock the figure alone. */
  amounts: {
    number,
    percent: (value: number, places?: number) => `${number(value, places)}%`,
    rate: number,
    "mm:ss": clock,
    "hh:mm": clock,
    minutes: counted("minute", "minutes"),
    hours: counted("hour", "hours"),
    days: counted("day", "days"),
    weeks: counted("week", "weeks"),
    months: counted("month", "months"),
    pounds: money(""),
    "£000": money("k"),
    "£m": money("m"),
    kg: signed("kg"),
    tonnes: counted("tonne", "tonnes"),
    km: signed("km"),
    miles: counted("mile", "miles"),
    "m²": signed("m²"),
    hectares: counted("hectare", "hectares"),
    litres: counted("litre", "litres"),
    "m³": signed("m³"),
    kWh: signed("kWh"),
    MWh: signed("MWh"),
    thousands: signed("thousand"),
    ratio: number,
  },
  /** What goes behind a rate that stands by itself. */
  per: (per: number) => ` per ${number(per)}`,
  /** What goes behind a time of a clock that stands by itself. */
  clocks: { "mm:ss": " minutes", "hh:mm": " hours" },
  /** How far two shares are apart. */
  points: (difference: number) =>
    `${number(difference)} ${form(difference, { one: "percentage point", other: "percentage points" })}`,
  /** What a target is that may lie between two figures. */
  range: (from: string, to: string) => `${from} to ${to}`,
  /** A target of a whole year. */
  year: {
    aim: (year: string | undefined) => (year === undefined ? "a year" : `in all of ${year}`),
    due: (figure: string, period: string) => `${figure} due by ${period}`,
    unrated: (aim: string) => `The target is ${aim}.`,
    profile: (aim: string, parts: readonly string[]) => `${aim} a year: ${grammar.and(parts)}`,
  },
  /** The same where the ends themselves are none of it. */
  between: (from: string, to: string) => `more than ${from} and less than ${to}`,
  /** A target that says whether its very figure meets it, by which figures are good. */
  bounds: {
    high: { met: (figure: string) => `${figure} or more`, missed: (figure: string) => `over ${figure}` },
    low: { met: (figure: string) => `${figure} or less`, missed: (figure: string) => `under ${figure}` },
  },
  /** How figures below a range are rated. */
  belowRange: {
    green: "lower figures are green",
    amber: "lower figures are amber",
    none: "lower figures are not rated",
  },
  /** Ratings in a sentence, as a source printed one or a text asks for one. */
  ratings,
  /** What an arrow says that a source printed. */
  arrows: { up: "up", down: "down", same: "same", better: "better", worse: "worse" },
  /** Which way a figure went, as a text asks for it. */
  directions: { up: "up", down: "down", same: "unchanged" },
  /** The scale of ratings that are worked out. */
  scale: {
    name: "Ratings of figures",
    green: {
      label: "Green",
      meaning: "The latest figure meets its target, or is on course for it where its day is still to come.",
    },
    amber: {
      label: "Amber",
      meaning: "It misses its target, or the course for it, by no more than is tolerated.",
    },
    red: {
      label: "Red",
      meaning:
        "It misses its target, or the course for it, by more than is tolerated, or nothing is tolerated.",
    },
  },
  /** Whose figure a measure is set beside. */
  benchmarks: {
    "statistical-neighbours": "Statistical neighbours",
    "best-neighbour": "Best neighbour",
    region: "Region",
    england: "England",
    "top-quartile": "Top quartile",
  },
  /** How a figure stands to the line that leads to its target. */
  courses: {
    met: "met already",
    "on-course": "on course",
    behind: "behind the course",
    missed: "missed",
  },
  /** What is still amber; `inclusive` where its end is, too. */
  tolerance: {
    course: (difference: string, inclusive: boolean) =>
      `amber ${inclusive ? "up to" : "less than"} ${difference} behind the course`,
    high: (figure: string, inclusive: boolean) => `amber ${inclusive ? "down to" : "above"} ${figure}`,
    low: (figure: string, inclusive: boolean) => `amber ${inclusive ? "up to" : "below"} ${figure}`,
    range: (figure: string, inclusive: boolean) =>
      inclusive ? `amber within ${figure} of it` : `amber less than ${figure} from it`,
  },
  /** How a measure stands, in a sentence or two. */
  summary: {
    missing: (period: string, why: string) => `There is no figure for ${period}: ${why.toLowerCase()}.`,
    none: "No figures have been given yet.",
    figure: (figure: string, when: string) => `${figure} ${when}.`,
    rated: (figure: string, when: string, rating: string, aim: string) =>
      `${figure} ${when}, ${rating} against a target of ${aim}.`,
    met: (figure: string, when: string, rating: string, aim: string) =>
      `${figure} ${when}, ${rating}: the target of ${aim} is met already.`,
    onCourse: (figure: string, when: string, rating: string, aim: string) =>
      `${figure} ${when}, ${rating} and on course for the target of ${aim}.`,
    behind: (figure: string, when: string, rating: string, aim: string) =>
      `${figure} ${when}, ${rating} and behind the course for the target of ${aim}.`,
    unrated: (aim: string, period: string) => `It is not rated yet: the target of ${aim} is for ${period}.`,
    /** What the year has come to, held against as much of its target as is due. */
    ofYear: (soFar: string, year: string, rating: string, due: string, aim: string) =>
      `${soFar} in ${year} so far, ${rating} against ${due}, as much of the target of ${aim} as is due by then.`,
    wholeYear: (soFar: string, year: string, rating: string, aim: string) =>
      `${soFar} in all of ${year}, ${rating} against a target of ${aim}.`,
    unratedYear: "The target is for the whole year, and a figure of the year is missing: it is not rated.",
    unchanged: (before: string) => `That is unchanged on ${before}.`,
    /** Which way it went, and whether that is good. */
    ways: { up: "up", down: "down" },
    meanings: { better: ", which is better", worse: ", which is worse", neutral: "" },
    moved: (size: string, way: string, before: string, meaning: string) =>
      `That is ${size} ${way} on ${before}${meaning}.`,
  },
};
