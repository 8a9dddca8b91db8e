import { defineConfig } from "vitest/config";

export default defineConfig({
  // Packages are tested from their source, so no build comes between an edit and its test.
  resolve: { conditions: ["genlock-source"] },
  ssr: { resolve: { conditions: ["genlock-source"], externalConditions: ["genlock-source"] } },
  test: {
    include: ["packages/*/{src,client}/**/*.test.ts", "schemas/**/*.test.ts", "test/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", "test/bench/**", "test/soak/**"],
    // Most tests wait for processes of their own; as many files at once as the smallest machine has cores.
    maxWorkers: 2,
    // Only what will never end is given up: a machine may be slow, busy, and stand still for seconds.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    teardownTimeout: 60_000,
    expect: { poll: { timeout: 60_000, interval: 50 } },
    // On a machine of strangers real processes can be kept waiting; what passed only at a second try is named in the summary.
    retry: { count: Number(process.env.GENLOCK_TEST_RETRIES ?? 0), delay: 3000 },
    // What tests start themselves reads the environment: a developer's own key or CI flag must not change a result.
    env: { CI: "", NO_COLOR: "1", OPENAI_API_KEY: "", OPENAI_BASE_URL: "" },
  },
});
