// The options that npm has kept for itself, since the two hyphens before them were left out: `npm run build --no-pdf`.
import type { CommandForm } from "./command-line.ts";

/** What to write in place of a command line of which npm has kept options; undefined where it has kept none. */
export function explainSwallowed(
  command: CommandForm,
  environment: Readonly<Record<string, string | undefined>>,
  parameters: readonly string[],
): string | undefined {
  const strays = strayWords(command, parameters);
  const kept = Object.entries(command.options).flatMap(([name, { value, choices = [] }]) => {
    // npm takes `--format` for the start of an option of its own, keeps that, and passes on the word behind it.
    const left = strays.find((word) => choices.includes(word));
    if (left !== undefined) return [`--${name} ${left}`];
    // npm has `--no-pdf` for `--pdf` that is false, and writes that as nothing.
    const isNegative = name.startsWith("no-");
    const variable = `npm_config_${name.replace(/^no-/, "").replaceAll("-", "_")}`;
    const given = environment[variable];
    if (given === undefined || isNegative !== (given === "")) return [];
    if (value === undefined) return [`--${name}`];
    return [`--${name} ${given === "true" ? value : given}`];
  });
  return kept.length === 0
    ? undefined
    : `npm has kept ${kept.map((option) => option.split(" ", 1)[0]).join(" and ")} for itself. Put two hyphens before the options: npm run ${command.name} -- ${kept.join(" ")}`;
}

/** Words that are neither options nor their values, of a command that takes no others. */
function strayWords({ parameters, options }: CommandForm, written: readonly string[]): readonly string[] {
  if (parameters.length > 0) return [];
  return written.filter((word, at) => {
    const before = written[at - 1] ?? "";
    return !word.startsWith("-") && options[before.replace(/^--/, "")]?.value === undefined;
  });
}
