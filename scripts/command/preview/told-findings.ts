// What a build of the preview tells the server of the findings: it runs in a process of its own.

import { countFindings } from "../../lib/format-findings.ts";
import { propertyOf } from "../../lib/property-of.ts";
import type { Checked } from "../load-and-check.ts";
import { findingsPage } from "./findings-page.ts";

/** The findings of a build: how many there are, in words, empty where nothing was found; and the page that shows them. */
export interface ToldFindings {
  readonly summary: string;
  readonly page: string;
}

/** Set in the environment of a build whose server listens. */
export const previewVariable = "SCRUTINEER_PREVIEW";

/** Tells the server that has started this build; waits until it has it. */
export async function tellFindings(own: NodeJS.Process, checked: Checked, pathPrefix: string): Promise<void> {
  if (own.send === undefined) return;
  const { findings, acknowledged, lines } = checked;
  await lines.read(findings.map(({ place }) => place.file));
  const isClean = findings.length + acknowledged.length === 0;
  const told: ToldFindings = {
    summary: isClean ? "" : countFindings(findings),
    page: findingsPage(checked, pathPrefix),
  };
  // Whoever does not listen any more has no need of it.
  await new Promise<void>((done) => own.send?.({ findings: told }, undefined, undefined, () => done()));
}

/** Reads what a build has told; undefined for any other message. */
export function readToldFindings(message: unknown): ToldFindings | undefined {
  const told = propertyOf(message, "findings");
  const [summary, page] = [propertyOf(told, "summary"), propertyOf(told, "page")];
  return typeof summary === "string" && typeof page === "string" ? { summary, page } : undefined;
}
