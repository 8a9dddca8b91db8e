/** What an OpenAI key and those of many compatible services begin with. */
const keyStart = /^(?:-{1,2}[^=]*=)?sk-/;

/** Whether an argument looks like an API key, alone or as the value of a flag. */
export function hasKey(argv: readonly string[]): boolean {
  return argv.some((argument) => keyStart.test(argument));
}
