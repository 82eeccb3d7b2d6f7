// A recommendation says whom it asks, or what it asks of the committee that it goes to.
import { asksOf } from "../../model/facts/recommendations/tracked-recommendation.ts";
import { type Check, error } from "../for-rules/check.ts";

export const askedOfNobody = {
  name: "asked-of-nobody",
  about: "A recommendation says whom it asks, or what the committee is to do that it goes to.",
  why: "Nobody has to answer a recommendation that asks nobody, and it is on no one's list.",
  mend: "Name those who are asked, by their ids; or, where a committee is only to note, approve or decide something, say which under “asks”.",
  *run(register) {
    for (const publication of register.publications.values()) {
      const { recommendations: file } = publication.files;
      for (const [at, one] of (file?.recommendations ?? []).entries()) {
        if (file === undefined || one["addressed-to"] !== undefined || asksOf(one, file) !== undefined)
          continue;
        yield error(
          publication.locate("recommendations", `/recommendations/${at}`),
          `Nothing says whom recommendation ${one.ref} asks.`,
          "Add a line “addressed-to: […]” with ids of people or bodies; or, where a committee is only to note, to approve or to decide something, “asks: note”, “asks: approve” or “asks: decide”.",
        );
      }
    }
  },
} as const satisfies Check;
