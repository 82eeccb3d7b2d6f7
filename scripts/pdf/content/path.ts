// The path under way in a content stream (ISO 32000-1, 8.5).
import { type Box, boxAround, boxOfRectangle, intersect, type Matrix, NOTHING, unite } from "./geometry.ts";
import type { GraphicsState } from "./graphics-state.ts";
import type { Operation } from "./read-operations.ts";

/** A path, which is painted, or clips what is painted after it, or neither. */
export class Path {
  #parts: Operation[] = [];
  #clips = false;

  /** Where it begins in the stream; undefined if there is none. */
  get start(): number | undefined {
    return this.#parts[0]?.start;
  }

  add(operation: Operation): void {
    this.#parts.push(operation);
  }

  /** Has the path clip what is painted when it has ended. */
  clip(): void {
    this.#clips = true;
  }

  /** Its box on the page. Worth a reading of all its numbers, so ask only if it matters. */
  boxOn(matrix: Matrix): Box | undefined {
    return this.#parts.map((part) => boxOfPart(part, matrix)).reduce<Box | undefined>(unite, undefined);
  }

  /** Ends the path, and returns the state after it. */
  end(state: GraphicsState): GraphicsState {
    const box = this.#clips ? this.boxOn(state.matrix) : undefined;
    this.#parts = [];
    this.#clips = false;
    return box ? { ...state, clip: intersect(box, state.clip) ?? NOTHING } : state;
  }
}

function boxOfPart({ operator, numbers }: Operation, matrix: Matrix): Box | undefined {
  const [x = 0, y = 0, width = 0, height = 0] = numbers;
  if (operator === "re") return boxOfRectangle(x, y, width, height, matrix);
  const points: [number, number][] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) points.push([numbers[at] ?? 0, numbers[at + 1] ?? 0]);
  return points.length === 0 ? undefined : boxAround(points, matrix);
}
