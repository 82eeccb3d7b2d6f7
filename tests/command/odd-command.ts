// A command that comes to every odd end, one a word, for the tests of how commands end.
import { once } from "node:events";
import { runCommand } from "../../scripts/command/run-command.ts";

const form = { name: "odd", about: "Ends oddly.", parameters: ["<end>"], options: {} };

await runCommand(form, async ({ line, terminal, signal }) => {
  const alive = setInterval(() => {}, 1000);
  const stopped = once(signal, "abort").finally(() => clearInterval(alive));
  switch (line.parameters[0]) {
    case "never":
      clearInterval(alive);
      return new Promise(() => {});
    case "throw-aside":
      setTimeout(() => {
        throw new Error("something broke aside");
      });
      await stopped;
      throw new Error("the work was given up");
    case "reject-aside":
      void Promise.reject(new Error("something broke aside"));
      await stopped;
      throw new Error("the work was given up");
    case "write":
      terminal.say("A line.");
      await stopped;
      throw new Error("the work was given up");
    case "wait":
      terminal.say("Waiting.");
      await stopped;
      return 0;
    default:
      clearInterval(alive);
      terminal.say("Done.");
      return 0;
  }
});
