// Reads a command line against the command's own list of options, and writes its help from the same list.
import { parseArgs } from "node:util";
import { type IsoDay, readIsoDay, universalDay } from "../lib/calendar.ts";
import { suggest } from "../lib/nearest.ts";

/** One option. With `value` it takes a value, whose name that is in the help. */
export interface OptionForm {
  readonly about: string;
  readonly value?: string;
  /** The values that there are; any, if not given. */
  readonly choices?: readonly string[];
  readonly repeatable?: boolean;
}

/** One command, as help and the reference page show it. */
export interface CommandForm {
  readonly name: string;
  readonly about: string;
  /** Names of what stands after the options, such as `<kind> <id>`; the last may end in `…` and be given again. */
  readonly parameters: readonly string[];
  readonly options: Readonly<Record<string, OptionForm>>;
}

/** What was written: values by option, in order; an option without a value is there with an empty list. */
export interface CommandLine {
  readonly options: ReadonlyMap<string, readonly string[]>;
  readonly parameters: readonly string[];
}

/** A command line that is wrong: exit code 2. The message says what to write instead. */
export class UsageError extends Error {}

/** Reads arguments; throws `UsageError` for an option or a parameter that the command does not take. */
export function readCommandLine(command: CommandForm, parameters: readonly string[]): CommandLine {
  const { tokens } = parseArgs({
    args: [...parameters],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      Object.entries(command.options).map(([name, form]) => [
        name,
        { type: form.value === undefined ? "boolean" : "string", multiple: true } as const,
      ]),
    ),
  });
  const options = new Map<string, readonly string[]>();
  const found: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") found.push(token.value);
    if (token.kind !== "option") continue;
    const form = command.options[token.name];
    if (form === undefined) {
      const names = Object.keys(command.options).map((name) => `--${name}`);
      throw new UsageError(
        `There is no option ${token.rawName}. ${suggest(token.rawName, names, `Use one of: ${names.join(", ")}.`)}`,
      );
    }
    if (form.value !== undefined && (token.value === undefined || token.value === "")) {
      throw new UsageError(`The option --${token.name} needs a value: --${token.name} ${form.value}.`);
    }
    if (form.value === undefined && token.value !== undefined)
      throw new UsageError(`The option --${token.name} takes no value.`);
    if (form.choices !== undefined && !form.choices.includes(token.value ?? ""))
      throw new UsageError(
        `The option --${token.name} cannot be “${token.value}”. ${suggest(token.value ?? "", form.choices, "")}`,
      );
    const before = options.get(token.name);
    if (before !== undefined && form.value !== undefined && form.repeatable !== true) {
      throw new UsageError(`The option --${token.name} can be given once only.`);
    }
    options.set(token.name, [...(before ?? []), ...(token.value === undefined ? [] : [token.value])]);
  }
  const isOpen = command.parameters.at(-1)?.endsWith("…") ?? false;
  if (found.length > command.parameters.length && !isOpen) {
    throw new UsageError(`“${found[command.parameters.length]}” is not expected here. ${usageLine(command)}`);
  }
  return { options, parameters: found };
}

/** The line that shows how a command is written. */
export function usageLine(command: CommandForm): string {
  const parameters = [
    ...command.parameters,
    Object.keys(command.options).length > 0 ? "[options]" : "",
  ].filter(Boolean);
  return `Write: npm run ${command.name}${parameters.length > 0 ? ` -- ${parameters.join(" ")}` : ""}`;
}

/** The whole help of a command. */
export function helpOf(command: CommandForm): string {
  const rows = Object.entries(command.options).map(([name, form]) => {
    const written = `--${name}${form.value === undefined ? "" : ` ${form.value}`}`;
    return `  ${written.padEnd(24)}${form.about}${form.repeatable === true ? " May be given several times." : ""}`;
  });
  return `${command.about}\n\n${usageLine(command)}\n\n${rows.join("\n")}\n`;
}

/** A day given as `--today` or in SOURCE_DATE_EPOCH; throws `UsageError` for one the calendar does not have. */
export function readToday(written: string | undefined, epoch: string | undefined, now: Date): IsoDay {
  if (written !== undefined) {
    const found = readIsoDay(written);
    if (found === undefined) {
      throw new UsageError(
        `“${written}” is not a day. Write --today YYYY-MM-DD, such as --today 2026-03-31.`,
      );
    }
    return found;
  }
  if (epoch !== undefined && epoch !== "") {
    if (!/^\d{1,11}$/.test(epoch))
      throw new UsageError(`SOURCE_DATE_EPOCH is “${epoch}”, which is not a number of seconds.`);
    return universalDay(new Date(Number(epoch) * 1000));
  }
  return universalDay(now);
}
