// Words such as “fewer than” and “above” between two figures that go the other way.
import { isLike, isPlain, type Passage, type PassageFigure } from "./passage.ts";

/** The word that is said, and what holds. */
export interface WrongWay {
  readonly said: string;
  readonly worked: string;
}

/** Whether two figures are of one thing and can be compared. */
export function isSame(a: PassageFigure, b: PassageFigure): boolean {
  const heads = [a.quantity.head, b.quantity.head].filter((head) => head !== "");
  return (
    isLike(a.quantity, b.quantity) &&
    isPlain(a.quantity) &&
    isPlain(b.quantity) &&
    (a.quantity.unit.kind !== "count" || new Set(heads).size <= 1) &&
    a.quantity.outOf === undefined &&
    b.quantity.outOf === undefined
  );
}

/** The word that is said of two figures, and what holds. */
export function against(word: string, now: PassageFigure, earlier: PassageFigure): WrongWay {
  const relation = now.quantity.value > earlier.quantity.value ? "more" : "less";
  return { said: word, worked: `${now.quantity.text} is ${relation} than ${earlier.quantity.text}` };
}

/** “21 are on target (62%), two fewer than the 19 of quarter 2”: the amount is right, and the word is not. */
export function byMany(passage: Passage, at: number, earlier: PassageFigure): WrongWay | undefined {
  const by = passage[at - 1];
  if (by === undefined || by.at !== earlier.at || !/^[^.;:]{0,40}, (?:which is )?$/.test(by.before))
    return undefined;
  const match =
    /^ ?(?:[a-z]+ )?(?:(more|higher|up)|(fewer|less|lower|down)) (?:than|on|from) (?:the |our |its )?[£(]?$/i.exec(
      earlier.before,
    );
  const [first, other] = passage.slice(0, at - 1).filter((one) => one.at === by.at && isSame(one, earlier));
  if (match === null || first === undefined || other !== undefined) return undefined;
  const change = first.quantity.value - earlier.quantity.value;
  const isBy = Math.abs(Math.abs(change) - by.quantity.value) <= by.quantity.step / 1000;
  if (!isBy || change === 0 || change > 0 === (match[1] !== undefined)) return undefined;
  return against(match[1] ?? match[2] ?? "", first, earlier);
}

/** “a rate of 69.2 per 10,000. This is above the 71.4 of our neighbours”. */
export function besideOther(passage: Passage, at: number, other: PassageFigure): WrongWay | undefined {
  const match =
    /^\s*(?:this|that|it) (?:is|was|remains) (?:well |just |still |slightly |a little |far |much )*(?:(above|higher than|more than)|(below|lower than|less than|fewer than)) the [£(]?$/i.exec(
      other.before,
    );
  if (match === null || !/^ (?:of|for|in|a year|at)\b/.test(other.behind)) return undefined;
  const like = passage
    .slice(0, at)
    .filter((one) => one.at === other.at - 1 && isLike(one.quantity, other.quantity));
  // Of a count and the rate that it makes the rate is compared.
  const rates = like.filter(({ quantity }) => quantity.per !== undefined);
  const [first, second] = rates.length > 0 ? rates : like;
  if (first === undefined || second !== undefined) return undefined;
  const [one, two] = [first.quantity, other.quantity];
  if ((one.upTo ?? one.approximation ?? one.sign) !== undefined) return undefined;
  if (one.outOf !== undefined || two.outOf !== undefined || one.decimals !== two.decimals) return undefined;
  if (one.value === two.value || one.value > two.value === (match[1] !== undefined)) return undefined;
  if (one.value > two.value * 3 || two.value > one.value * 3) return undefined;
  return against(match[1] ?? match[2] ?? "", first, other);
}
