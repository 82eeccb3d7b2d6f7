// Every chart has something to draw, and nothing that cannot be drawn together.
import { measuresNamed } from "../../model/charts/chart-block.ts";
import { resolveChart } from "../../model/charts/resolve-chart.ts";
import { placeInBlock } from "../../model/prose/prose.ts";
import { type Check, error } from "../for-rules/check.ts";

export const charts = {
  name: "charts",
  about:
    "Every chart names measures that there are, of one unit and with figures, and adds up only what adds up.",
  why: "A chart that puts pounds and per cents on one axis, or adds up what does not add up, shows what is not there.",
  mend: "Name measures that are here, have figures and share a unit; draw those of another unit in a chart of their own.",
  *run(register, unreadable) {
    for (const { prose, location, extent } of register.texts) {
      // That a block stands in a field is for the check of blocks.
      if (extent === "field") continue;
      for (const block of prose.blocks) {
        if (block.name !== "chart") continue;
        if (measuresNamed(block).some(({ publication }) => unreadable.has(publication ?? ""))) continue;
        const resolved = resolveChart(register, location, block);
        if (resolved.found) continue;
        for (const { piece, message, hint } of resolved.faults)
          yield error(placeInBlock(block, piece), message, hint);
      }
    }
  },
} as const satisfies Check;
