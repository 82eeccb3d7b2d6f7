// An agenda is out as many clear days before its meeting as the law asks.
import { formatDay } from "../../lib/calendar.ts";
import { dayOf, listMeetings } from "../../model/committees/meetings.ts";
import { bodyOf } from "../../model/owner-id.ts";
import { endOf } from "../../model/period.ts";
import { publicationAt } from "../../model/publication-at.ts";
import type { Register } from "../../model/register.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { type CoverDate, coverDates } from "../for-rules/cover-dates.ts";
import { isSetApart, type JudgedSentence, timedSentences } from "../for-rules/judged-sentences.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { daysOf } from "../reading/named-time.ts";
import { clearDays, noticeFor } from "./clear-days.ts";

export const agendaNotice = {
  name: "agenda-notice",
  about:
    "An agenda came out as many clear days before its meeting as the law asks: five for councils in England and Northern Ireland, three in Wales, in Scotland and for parishes; three where data/site.yaml does not say the country. Weekends do not count; bank holidays are not known here.",
  why: "What is decided at a meeting that was called too late can be undone by a court, and residents had no time to read.",
  mend: "Correct the day of the agenda or of the meeting. Where the meeting was called at shorter notice, say why in the agenda.",
  level: "warning",
  *run(register) {
    for (const meeting of listMeetings(register)) {
      const [day, out] = [dayOf(meeting), endOf(meeting.facts.meeting.published)];
      const { published, state, changes } = meeting.facts.meeting;
      // What was moved had its notice before; what came out after its meeting is another slip.
      if (day === undefined || out === undefined || published?.precision !== "day" || out > day) continue;
      if (state === "cancelled" || changes.length > 0) continue;
      const notice = noticeFor(register, bodyOf(meeting));
      const days = clearDays(out, day);
      if (days >= notice.days) continue;
      yield warning(
        meeting.locate("meeting", "/published"),
        `The agenda came out on ${published.text}, ${told(days)} before the meeting of ${formatDay(day)}, where ${notice.where} asks for ${notice.days}.`,
        hint,
      );
    }
    for (const { prose, location } of judgedTexts(register))
      if (/\bagenda|\bnotice|\bsummons/i.test(prose.text))
        yield* onCover(register, location, coverDates(prose.read()));
    for (const judged of timedSentences(register)) yield* inSentence(register, judged);
  },
} as const satisfies Check;

const hint =
  "Correct the one of the two days that is wrong. If the meeting was called at shorter notice, say in the agenda why.";

function told(days: number): string {
  return days === 0 ? "with no clear day" : `${days} clear day${days === 1 ? "" : "s"}`;
}

/** The days of a meeting and of its agenda on a typed cover. */
function* onCover(
  register: Register,
  location: Parameters<typeof publicationAt>[1],
  dates: readonly CoverDate[],
): Iterable<Problem> {
  const [meeting, ...meetings] = dates.filter(({ label }) => isMeeting.test(label));
  const [agenda, ...agendas] = dates.filter(({ label }) => isAgenda.test(label));
  if (meeting === undefined || agenda === undefined || meetings.length + agendas.length > 0) return;
  const notice = noticeFor(register, publicationAt(register, location)?.front.organization);
  const days = clearDays(agenda.day, meeting.day);
  if (agenda.day > meeting.day || days >= notice.days) return;
  yield warning(
    agenda.unit.place(agenda.at),
    `The agenda is of ${agenda.text}, ${told(days)} before the meeting of ${meeting.text}, where ${notice.where} asks for ${notice.days}.`,
    hint,
  );
}

const isMeeting =
  /^(?:date of (?:the )?(?:meeting|committee|board)|(?:meeting|committee|board|cabinet|council) date|meeting (?:held )?on|meeting)$/;
const isAgenda =
  /^(?:(?:date )?agenda (?:published|issued|sent(?: out)?|despatched|dispatched|date|posted)(?: on)?|date of (?:agenda|notice|summons)|(?:notice|summons) (?:given|issued|posted|published|dated)(?: on)?|date (?:of )?(?:agenda )?(?:published|publication of (?:the )?agenda))$/;

/** “The agenda was published on 3 March for the meeting on 5 March.” */
function* inSentence(register: Register, { unit, sentence, text }: JudgedSentence): Iterable<Problem> {
  const [out, meeting, ...more] = sentence.times;
  if (out === undefined || meeting === undefined || more.length > 0) return;
  if (out.sort !== "day" || meeting.sort !== "day" || meeting.span === undefined) return;
  const before = unit.text.slice(sentence.start, out.start);
  const between = unit.text.slice(out.end, meeting.start);
  if (
    !/\b(?:agenda|notice|summons|papers)\b[^.]{0,40}\b(?:published|issued|sent(?: out)?|circulated|despatched|dispatched|posted|put up|given)(?: on| online on)? $/i.test(
      before,
    )
  )
    return;
  if (!/\bmeeting\b(?: \p{L}+){0,4} (?:on|of) $/iu.test(between) || isSetApart(unit, out.start, meeting.end))
    return;
  const year = Number(meeting.span.start.slice(0, 4));
  const day = out.span?.start ?? daysOf(out.parts, year)?.start;
  if (day === undefined || day >= meeting.span.start) return;
  const claimed = /\b(three|five|3|5) clear (?:working )?days\b/i.exec(sentence.text)?.[1]?.toLowerCase();
  const law = noticeFor(register, publicationAt(register, text.location)?.front.organization);
  const notice =
    claimed === undefined ? law : { days: /three|3/.test(claimed) ? 3 : 5, where: "the sentence itself" };
  const days = clearDays(day, meeting.span.start);
  if (days >= notice.days) return;
  yield warning(
    unit.place(out.start),
    `From “${out.text}” to the meeting of “${meeting.text}” there ${days === 1 ? "is" : "are"} ${told(days).replace(/^with /, "")}, where ${notice.where} asks for ${notice.days}.`,
    hint,
  );
}
