// What comes of something else comes after it: a decision after the complaint, an approval after the consultation.
import type { DaySpan } from "../../lib/day-span.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { isSetApart, type JudgedSentence, timedSentences } from "../for-rules/judged-sentences.ts";
import type { NamedTime } from "../reading/named-time.ts";

export const orderOfEvents = {
  name: "order-of-events",
  about:
    "What a sentence says came after something, or of it, is not dated before it: no approval before the consultation that it follows, no decision before the complaint, no report before its inspection.",
  why: "A record in which the answer is older than the question is believed by nobody, and cannot be relied on at an appeal.",
  mend: "Correct the one of the two dates that is wrong, most often its year.",
  level: "warning",
  *run(register) {
    let last: JudgedSentence | undefined;
    for (const judged of timedSentences(register)) {
      const { unit, sentence } = judged;
      const before = last?.unit === unit ? last : undefined;
      last = judged;
      if (uncertain.test(sentence.text) || /\bmay\b/.test(sentence.text)) continue;
      const pairs = [
        ...sentence.times.slice(1).flatMap((later, at) => {
          const first = sentence.times[at];
          return first === undefined ? [] : [[first, later] as const];
        }),
      ];
      for (const [first, second] of pairs) {
        if (!isDated(first) || !isDated(second) || isSetApart(unit, first.start, second.end)) continue;
        const order = orderOf(unit.text, sentence.start, first, second);
        if (order === undefined) continue;
        const [earlier, later] = order === "first-second" ? [first, second] : [second, first];
        if (later.span.end >= earlier.span.start) continue;
        yield warning(
          unit.place(second.start),
          `What is of “${written(later)}” comes of what is of “${written(earlier)}”, and would be before it.`,
          "Correct the one that is wrong, most often its year.",
        );
      }
      if (before === undefined) continue;
      const [time, ...more] = sentence.times;
      const [named, ...others] = before.sentence.times;
      if (time === undefined || named === undefined || more.length + others.length > 0) continue;
      if (!isDated(time) || !isDated(named) || uncertain.test(before.sentence.text)) continue;
      if (time.span.start <= named.span.end) continue;
      if (
        !/^it was (?:commissioned|begun|started|launched|asked for|requested|drafted|written|consulted on) /i.test(
          sentence.text,
        )
      )
        continue;
      if (
        !/\b(?:published|finished|completed|adopted|approved|issued|reported|agreed)\b/i.test(
          before.sentence.text,
        )
      )
        continue;
      yield warning(
        unit.place(time.start),
        `What is of “${written(named)}” comes of what is of “${written(time)}”, and would be before it.`,
        "Correct the one that is wrong, most often its year.",
      );
    }
  },
} as const satisfies Check;

type Dated = NamedTime & { readonly span: DaySpan };

function isDated(time: NamedTime): time is Dated {
  return time.span !== undefined && /^(?:day|month|span)$/.test(time.sort);
}

function written({ text }: NamedTime): string {
  return text.replace(/\s+/g, " ");
}

/** What is told of a condition, of a plan that may be, or of a change. */
const uncertain =
  /\b(?:if|unless|would|could|should|might|until|moved|postponed|deferred|instead of|rather than|brought forward|compared|than|backdated|retrospective\w*|with effect|effective|valid|in force|applies|apply|covers|dated)\b/i;

const happened =
  /\b(?:adopted|approved|agreed|launched|published|issued|made|signed|opened|granted|appointed|decided|confirmed|introduced|started|began|set up|took place|taken|commissioned|completed|reported|introduced|elected|revised|awarded)\b/i;

/** Which of two times in a row must be the earlier. */
function orderOf(
  text: string,
  start: number,
  first: Dated,
  second: Dated,
): "first-second" | "second-first" | undefined {
  const before = text.slice(Math.max(start, first.start - 90), first.start);
  const between = text.slice(first.end, second.start);
  if (between.length > 110 || /[;:.]/.test(between)) return undefined;
  // “adopted in June after consultation in August”
  if (
    happened.test(before) &&
    /^,? (?:after|following) (?:(?:a|an|the|its|public|formal|further|full|wide|statutory) )*(?:consultation|approval|agreement|review|inspection|audit|survey|hearing|election|meeting|workshop|discussion|debate|vote|pilot|trial|complaint|report|decision|engagement|scrutiny)\b[^,;]{0,50}? (?:on|in|of|held on|held in|between|from) (?:the )?$/i.test(
      between,
    )
  )
    return "second-first";
  // “Following approval on 14 October, it was launched on 2 October”
  if (
    /^(?:after|following) (?:\p{L}+ ){0,5}?(?:consultation|approval|agreement|review|inspection|audit|survey|hearing|election|vote|pilot|trial|complaint|decision|engagement|adoption)\b[^,;]{0,50}$/iu.test(
      before.trimStart(),
    ) &&
    /^,[^,;]{4,70}\b(?:was|were|has been|opened|began|started)\b[^,;]{0,40}(?:on|in) (?:\p{L}+day,? )?$/iu.test(
      between,
    ) &&
    happened.test(between)
  )
    return "first-second";
  // “her decision on 12 June on a complaint that was made on 14 August”
  if (
    /^ (?:on|of|about|to|against|into) (?:a|an|the|this|its|our) (?:\p{L}+ )?(?:complaint|application|request|decision|appeal|referral|proposal|petition|question|allegation|incident|vote|resolution)s? (?:(?:that|which) (?:was|were|had been) )?(?:made|received|lodged|submitted|taken|passed|raised|reported)(?: \p{L}+){0,4}? (?:on|in) (?:\p{L}+day,? )?$/iu.test(
      between,
    )
  )
    return "second-first";
  // “The inspection took place on 12 January, and the report was published on 9 January”
  if (
    /\b(?:inspection|survey|review|audit|hearing|visit|election|consultation|ballot|count|investigation|inquiry|peer challenge)\b[^.;]{0,60}\b(?:took place|was held|were held|ran|was carried out|was conducted|visited|was undertaken)\b[^.;]{0,24}$/i.test(
      before,
    ) &&
    /^,? and (?:the|its|their) (?:\p{L}+ )?(?:report|results?|findings|outcome|letter|decision|ratings?|grades?) (?:was|were) (?:\p{L}+ )?(?:published|issued|received|announced|reported|sent|declared)\b[^.;,]{0,30}(?:on|in) (?:\p{L}+day,? )?$/iu.test(
      between,
    )
  )
    return "first-second";
  // “was received on 3 October and closed on 19 September”, “was elected in May and resigned in March”
  if (
    /\b(?:received|lodged|submitted|logged|reported|registered|raised|elected|appointed|joined|commissioned|founded|bought|born|referred|admitted)\b[^.;,]{0,24}$/i.test(
      before,
    ) &&
    /^,? and (?:(?:was|were|then|later|it was) ){0,2}(?:closed|answered|resolved|decided|determined|settled|resigned|retired|left|died|sold|demolished|withdrawn|completed|concluded|discharged|ended|finished|dissolved|shut)\b[^.;,]{0,20}(?:on|in) (?:\p{L}+day,? )?$/iu.test(
      between,
    )
  )
    return "first-second";
  return undefined;
}
