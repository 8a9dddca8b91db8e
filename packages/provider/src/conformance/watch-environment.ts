/** Runs `action` and tells which environment variables it read, in order. The environment is put back afterwards. */
export async function watchEnvironment(action: () => unknown): Promise<string[]> {
  const real = process.env;
  const read: string[] = [];
  process.env = new Proxy(real, {
    get: (target, name) => {
      if (typeof name === "string") read.push(name);
      return Reflect.get(target, name);
    },
    has: (target, name) => {
      if (typeof name === "string") read.push(name);
      return Reflect.has(target, name);
    },
    ownKeys: (target) => {
      read.push("(all names)");
      return Reflect.ownKeys(target);
    },
  });
  try {
    await action();
    return read;
  } finally {
    process.env = real;
  }
}
