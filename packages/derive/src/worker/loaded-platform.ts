/** System, C library and processor that this process runs on, as sharp names its packages: `linux-x64`, `linuxmusl-x64`. */
export function loadedPlatform(): string {
  const system = process.platform === "linux" && !runsOnGlibc() ? "linuxmusl" : process.platform;
  return `${system}-${process.arch}`;
}

function runsOnGlibc(): boolean {
  const report: unknown = process.report.getReport();
  if (typeof report !== "object" || report === null || !("header" in report)) return false;
  const { header } = report;
  return typeof header === "object" && header !== null && "glibcVersionRuntime" in header;
}
