// Who answers for something is a person or a body, and each is asked for where only one of them will do.
import { expect, it } from "vitest";
import { meetingsOf } from "../../scripts/model/committees/meetings.ts";
import { organizationName } from "../../scripts/model/organization.ts";
import { bodyOf, type OwnerId, organizationId, personId } from "../../scripts/model/owner-id.ts";
import { publicationId } from "../../scripts/model/publication-id.ts";
import { loadSource, meetingAt } from "../support/load-source.ts";

const panel = organizationId("transport-panel");
const person = personId("ada-example");
const owners: readonly OwnerId[] = [panel, person];

it("is told from other ids", async () => {
  const register = await loadSource();
  expect(organizationName(register, panel)).toBe("Transport Scrutiny Panel");
  expect(meetingsOf(register, panel).length).toBeGreaterThan(0);
  // @ts-expect-error A person has no meetings.
  expect(meetingsOf(register, person)).toEqual([]);
  // @ts-expect-error An owner may be a person.
  expect(owners.flatMap((owner) => meetingsOf(register, owner)).length).toBeGreaterThan(0);
  // @ts-expect-error A publication owns nothing.
  expect(organizationName(register, publicationId("about"))).toBe("about");
});

it("is the body that a publication says it is of, or none", async () => {
  expect(bodyOf(meetingAt(await loadSource(), "meetings/transport-panel/2026-02-03"))).toBe(panel);
  expect(bodyOf({ front: {} })).toBe("");
});
