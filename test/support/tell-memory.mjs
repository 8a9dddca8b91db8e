// Loaded before a program: when it ends, writes how much memory it had at most, in kilobytes, where it is told to.
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  writeFileSync(process.env.TELL_MEMORY_TO, String(process.resourceUsage().maxRSS));
});
