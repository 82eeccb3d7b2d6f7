// Measures how the time of a build grows with what is in the source, in eleven ways, as the exponent of a power: with 1
// twice as much takes twice as long, with 2 four times. Run as a program of its own: npm run bench:growth.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv, cpuUsage, env, pid, stdout } from "node:process";
import { type BuildResult, buildSite } from "../../scripts/command/build-site.ts";
import { describeFindings, loadAndCheck } from "../../scripts/command/load-and-check.ts";
import { openSourceLines } from "../../scripts/command/source-lines.ts";
import { planAllPacks } from "../../scripts/model/packs/plan-pack.ts";
import { renderSite } from "../../scripts/site/render-site.ts";
import { memoryStore } from "../support/memory-store.ts";
import { withSource } from "../support/temporary-folder.ts";
import { type Shape, shapes } from "./growing-sources.ts";
import { seconds } from "./timing.ts";

const RUNS = 2;
const today = "2026-03-31";
const SHARES = [0.25, 0.5, 1];

/** What is in a source whose time is taken away from that of the others. */
const SMALL = 12;

/** The largest exponent that passes: sorting and memory add a little to 1, and what is held against all else comes to 2. */
const TARGET = 1.4;

const [, , only = ""] = argv;
const output = await mkdtemp(join(tmpdir(), "scrutineer-bench-"));
try {
  const over: string[] = [];
  stdout.write(`Processor time beyond that of a small source, the quicker of ${RUNS} builds without PDFs\n`);
  for (const shape of shapes.filter(({ name }) => name.includes(only))) {
    // It also has the first builds of a process behind it, which compile what they run.
    const base = await measure(shape, SMALL);
    const counts = SHARES.map((share) => Math.round((shape.most * share) / 12) * 12);
    const points: Point[] = [];
    for (const count of counts)
      points.push({ count, time: Math.max(1, (await measure(shape, count)) - base) });
    const exponent = exponentOf(points);
    if (exponent > TARGET) over.push(shape.name);
    const columns = points.map(({ count, time }) => `${count}: ${seconds(time)}`.padEnd(17));
    stdout.write(`${shape.name.padEnd(22)}${columns.join("")}exponent ${exponent.toFixed(2)}\n`);
  }
  stdout.write(
    over.length === 0
      ? `Within the target of ${TARGET}.\n`
      : `Over the target of ${TARGET}: ${over.join(", ")}.\n`,
  );
  process.exitCode = over.length === 0 ? 0 : 1;
} finally {
  await rm(output, { recursive: true, force: true });
}

interface Point {
  readonly count: number;
  readonly time: number;
}

/** The processor time of this process for a build, in milliseconds, whatever else the machine does: the least of some. */
async function measure(shape: Shape, count: number): Promise<number> {
  const times: number[] = [];
  await withSource(shape.files(count), async (source) => {
    for (let run = 0; run < RUNS; run += 1) {
      const before = cpuUsage();
      const { written, findings } = await build(source);
      await describeFindings(findings, openSourceLines(source), (_style, text) => text);
      const { user, system } = cpuUsage(before);
      times.push((user + system) / 1000);
      if ((written === undefined) !== (shape.isFaulty ?? false))
        throw new Error(`${shape.name}: ${findings[0]?.message ?? "no mistake was found"}`);
    }
  });
  return Math.min(...times);
}

/** Builds as the command does without PDFs, and lays out the pages that they would be printed from. */
async function build(source: string): Promise<BuildResult> {
  const built = await buildSite({
    source,
    output: join(output, "site"),
    cacheDirectory: join(output, "cache"),
    today,
    only: [],
    pdf: false,
    drafts: false,
    pathPrefix: "/",
    environment: env,
    processId: pid,
    signal: new AbortController().signal,
    progress: () => undefined,
  });
  if (built.written === undefined) return built;
  const store = memoryStore();
  const { register } = await loadAndCheck(source, today, { store });
  await renderSite({
    register,
    pass: "print",
    output: join(output, "print"),
    pathPrefix: "/",
    pdfs: new Map(),
    packs: new Map(),
    plans: planAllPacks(register),
    store,
  });
  return built;
}

/** The slope of the line through the logarithms (least squares). */
function exponentOf(points: readonly Point[]): number {
  const logs = points.map(({ count, time }) => ({ x: Math.log(count), y: Math.log(time) }));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(logs.map((log) => log.x)), mean(logs.map((log) => log.y))];
  const covariance = mean(logs.map((log) => (log.x - x) * (log.y - y)));
  return covariance / mean(logs.map((log) => (log.x - x) ** 2));
}
