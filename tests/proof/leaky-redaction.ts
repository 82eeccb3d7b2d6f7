// Loaded before a command, it puts a fault into the program: the register for the public is the whole one, in which
// nothing of a publication or of an agenda is marked as exempt any more.
import { registerHooks } from "node:module";

const source = `
const marks = new Set(["access", "paragraph", "exempt"]);
const open = (value) => {
  if (Array.isArray(value)) return value.map(open);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => marks.has(key) ? [] : [[key, open(inner)]]));
};
const openPublication = ({ front, facts, ...rest }) =>
  ({ ...rest, front: open(front), facts: { ...facts, meeting: open(facts.meeting) } });
export const redactRegister = (whole) =>
  ({ ...whole, publications: new Map([...whole.publications].map(([id, one]) => [id, openPublication(one)])) });
`;

registerHooks({
  load(url, context, next) {
    if (!url.endsWith("/model/exempt/redact-register.ts")) return next(url, context);
    return { format: "module", shortCircuit: true, source };
  },
});
