import { appendFileSync } from "node:fs";
import { registerHooks } from "node:module";

// Writes down every module that a process loads, a line each.
registerHooks({
  load(url, context, next) {
    appendFileSync(process.env.GENLOCK_TEST_LOADED, `${url}\n`);
    return next(url, context);
  },
});
