// npm run check: every problem in the content, in one run.
import { resolve } from "node:path";
import { commandForms } from "./command/command-forms.ts";
import { readToday } from "./command/command-line.ts";
import { describeReadiness } from "./command/describe-drafts.ts";
import { hasErrors, loadAndCheck, requireKnownIds, showFindings } from "./command/load-and-check.ts";
import { projectRoot } from "./command/project-root.ts";
import { runCommand } from "./command/run-command.ts";
import { listLeftOut } from "./model/drafts.ts";

await runCommand(commandForms.check, async ({ line, terminal, environment }) => {
  const source = resolve(line.options.get("source")?.[0] ?? projectRoot);
  const only = line.options.get("only") ?? [];
  const today = readToday(line.options.get("today")?.[0], environment["SOURCE_DATE_EPOCH"], new Date());
  const checked = await loadAndCheck(source, today);
  requireKnownIds(only, checked);
  const findings = checked.findings.filter(
    ({ place }) => only.length === 0 || only.some((id) => `${place.file}/`.startsWith(`content/${id}/`)),
  );
  if (findings.length > 0) await showFindings(findings, source, terminal);
  if (hasErrors(findings)) return 1;
  terminal.say(describeReadiness(checked.register.publications.keys(), only, listLeftOut(checked.register)));
  return 0;
});
