// What a new publication is filled in with: the body, the day and what is usual at its meetings, from its id and from data/.
import { firstDayOfMonth, formatDay, formatMonth, type IsoDay, readIsoDay } from "../../lib/calendar.ts";
import { usualOn } from "../committees/committee.ts";
import {
  approvalOf,
  dayOf,
  listMeetings,
  type MeetingPublication,
  meetingsOf,
} from "../committees/meetings.ts";
import type { KindName } from "../kinds/kind-name.ts";
import { kinds } from "../kinds/kinds.ts";
import { type OrganizationId, organizationId } from "../owner-id.ts";
import { follows, isMonth, isMonthOrYear } from "../period-advice.ts";
import type { Register } from "../register.ts";
import { chooseForms } from "./choose-forms.ts";
import type { MeetingStart, StarterFacts } from "./starter-facts.ts";

/**
 * What a starter is filled in with, and what was chosen for it among several; or why that cannot be told, with what to do.
 */
export type StarterPlan =
  | { readonly facts: StarterFacts; readonly chosen: readonly string[] }
  | { readonly problem: string };

/** Finds what a new publication of a kind is filled in with. `id` is the path of its folder under `content/`. */
export function planStarter(register: Register, kind: KindName, id: string): StarterPlan {
  const { site, organizations, today } = register;
  const { scale, template, chosen } = chooseForms(register, kind);
  if (kinds[kind].requires.includes("actions") && scale === undefined)
    return { problem: "Add a rating scale to data/rating-scales.yaml first." };
  if (kinds[kind].requires.includes("report") && template === undefined)
    return { problem: "Add a template to data/report-templates.yaml first." };
  const common = { title: titleOf(id), scale: scale?.id ?? "", template, today };
  if (!isOfBody(kind)) {
    return organizations.has(site.organization)
      ? { facts: { ...common, organization: site.organization }, chosen }
      : {
          problem: `data/site.yaml names “${site.organization}” as the council, and data/organizations.yaml has no such entry. Add it there first.`,
        };
  }
  const organization = bodyNamed(register, id);
  if (organization === undefined) return { problem: unknownBody(register, kind, id) };
  const name = organizations.get(organization)?.name ?? organization;
  if (!kinds[kind].requires.includes("meeting"))
    return {
      chosen,
      facts: {
        ...common,
        organization,
        title: `${name}: ${common.title.charAt(0).toLowerCase()}${common.title.slice(1)}`,
      },
    };
  const day = dayIn(id);
  if (day === undefined)
    return {
      problem: `Name the folder of a meeting after its day, such as ${folderOf(id)}/2026-09-15: “${lastOf(id)}” is none.`,
    };
  const special = lastOf(id)
    .slice(day.length + 1)
    .replaceAll("-", " ");
  const title = `${name}, ${formatDay(day)}${special === "" ? "" : ` (${special})`}`;
  const meeting = startOf(register, organization, day);
  return { facts: { ...common, organization, title, meeting }, chosen };
}

/** Kinds whose publications are those of the body that meets, and not of the council. */
function isOfBody(kind: KindName): boolean {
  return kinds[kind].requires.some((file) => file === "meeting" || file === "work-programme");
}

/** The body that a folder is of: that of the meetings beside it, else the one that its path names, else the only one that meets. */
function bodyNamed(register: Register, id: string): OrganizationId | undefined {
  const folder = folderOf(id);
  const steps = folder.split("/");
  const beside = listMeetings(register).findLast((meeting) => folderOf(meeting.id) === folder);
  if (steps.length > 1 && beside?.front.organization !== undefined) return beside.front.organization;
  const named = steps
    .toReversed()
    .map(organizationId)
    .find((step) => register.organizations.has(step));
  const bodies = [...register.committees.keys()];
  return named ?? (steps.length === 1 && bodies.length === 1 ? bodies[0] : undefined);
}

function unknownBody({ committees }: Register, kind: KindName, id: string): string {
  const bodies = [...committees.keys()];
  const folder = folderOf(id);
  const steps = folder.split("/");
  const written = steps.length > 1 ? lastOf(folder) : undefined;
  const what =
    written === undefined
      ? `“${id}” does not say which body it is of.`
      : `There is no body “${written}” in data/organizations.yaml.`;
  const add = "Add it to data/organizations.yaml, and what is usual at its meetings to data/committees.yaml";
  if (bodies.length === 0) return `${what} ${add}.`;
  const example = `npm run new -- ${kind} ${steps[0]}/${bodies[0]}/${lastOf(id)}`;
  return `${what} These bodies meet: ${bodies.join(", ")}. Write, for example, ${example}.${written === undefined ? "" : ` If it is a new body: ${add}.`}`;
}

/** What is usual at a meeting of a body on a day, and what comes before it on its agenda. */
function startOf(register: Register, organization: OrganizationId, day: IsoDay): MeetingStart {
  const before = meetingsOf(register, organization).findLast((meeting) => (dayOf(meeting) ?? "") < day);
  const committee = usualOn(register.committees.get(organization), day);
  const after = before === undefined ? undefined : lastBeforeOwn(before);
  const minutes =
    before?.facts.minutes !== undefined && approvalOf(register, before.id) === undefined
      ? before.id
      : undefined;
  return {
    day,
    state: day < register.today ? "held" : "scheduled",
    standing: (committee?.["standing-items"] ?? []).map(({ ref }) => ref),
    ...(committee?.time === undefined ? {} : { time: committee.time }),
    ...(committee?.venue === undefined ? {} : { venue: committee.venue }),
    ...(after === undefined ? {} : { after }),
    ...(minutes === undefined ? {} : { minutes }),
  };
}

/** The standing item after which the agenda of a meeting went on with items of its own. */
function lastBeforeOwn({ files }: MeetingPublication): string | undefined {
  const entries = files.meeting?.agenda ?? [];
  const own = entries.findIndex(({ standing }) => standing === undefined);
  return own < 1 ? undefined : entries[own - 1]?.standing;
}

/** The day by which the folder of a meeting is called; undefined where it is none. */
function dayIn(id: string): IsoDay | undefined {
  const [written] = /^\d{4}-\d{2}-\d{2}(?=-|$)/.exec(lastOf(id)) ?? [];
  return written === undefined ? undefined : readIsoDay(written);
}

/** `scorecards/help-2026-06` is “Help June 2026”, and `work-programme-2026-27` is “Work programme 2026/27”. */
function titleOf(id: string): string {
  const words = lastOf(id)
    .replace(/(\d{4})-(\d{2})$/, (written, year: string, other: string) => {
      if (isMonthOrYear(written)) return written;
      if (follows(year, other)) return `${year}/${other}`;
      return isMonth(other) ? formatMonth(firstDayOfMonth(Number(year), Number(other))) : written;
    })
    .replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function folderOf(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf("/")));
}

function lastOf(id: string): string {
  return id.slice(id.lastIndexOf("/") + 1);
}
