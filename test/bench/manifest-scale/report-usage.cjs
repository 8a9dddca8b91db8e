// Loaded before the measured program: tells on standard error what the process used, once it ends.
const { writeSync } = require("node:fs");

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpu = (userCPUTime + systemCPUTime) / 1000;
  writeSync(2, `\nusage ${JSON.stringify({ cpu, rss: maxRSS / 1024 })}\n`);
});
