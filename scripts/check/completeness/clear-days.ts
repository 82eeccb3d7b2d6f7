// How many clear days before a meeting its agenda must be out, and how many lie between two days.
import type { IsoDay } from "../../lib/calendar.ts";
import { organizationName } from "../../model/organization.ts";
import type { OrganizationId } from "../../model/owner-id.ts";
import type { Register } from "../../model/register.ts";

/** What the law asks of a body. */
export interface Notice {
  readonly days: number;
  /** Whose law it is, for an officer. */
  readonly where: string;
}

/**
 * England: five clear days (Local Government Act 1972 s.100B(3), by S.I. 2002/715), but three for parishes (Schedule 12
 * paragraph 10). Wales: three (s.100BA(3)). Scotland: three (Local Government (Scotland) Act 1973 s.50B(3)). Northern
 * Ireland: five (Local Government Act (Northern Ireland) 2014 s.43). Where nobody says which country it is, the least.
 */
export function noticeFor(register: Register, body: OrganizationId | undefined): Notice {
  const { country, organization } = register.site;
  const names = [organization, ...(body === undefined ? [] : [body])].map((id) =>
    organizationName(register, id),
  );
  const isLocal = names.some((name) =>
    /\b(?:parish|town|community|village) (?:council|meeting)\b/i.test(name),
  );
  if (country === undefined) return { days: 3, where: "the law anywhere in the United Kingdom" };
  if (country === "england" && isLocal) return { days: 3, where: "the law for parishes" };
  return laws[country];
}

const laws = {
  england: { days: 5, where: "the law in England" },
  "northern-ireland": { days: 5, where: "the law in Northern Ireland" },
  wales: { days: 3, where: "the law in Wales" },
  scotland: { days: 3, where: "the law in Scotland" },
} as const satisfies Record<NonNullable<Register["site"]["country"]>, Notice>;

/** The days from Monday to Friday between two days, neither of which counts. Bank holidays are counted: they are not known here. */
export function clearDays(from: IsoDay, to: IsoDay): number {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  let days = 0;
  // Nobody needs to know more of a notice than that it was long enough.
  for (let at = start + 86_400_000; at < end && days < 10; at += 86_400_000) {
    const day = new Date(at).getUTCDay();
    if (day !== 0 && day !== 6) days += 1;
  }
  return days;
}
