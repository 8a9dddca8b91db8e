/**
 * Words somebody is writing, kept in this tab until they are saved or given up: neither a step to another picture nor another start of
 * the server loses them.
 */
export const keptDraft = {
  /** `undefined`: nobody writes. */
  read(id: string): string | undefined {
    return withStorage((storage) => storage.getItem(keyOf(id)) ?? undefined);
  },
  /** @param draft `undefined`: nobody writes any more */
  write(id: string, draft: string | undefined): void {
    withStorage((storage) => {
      if (draft === undefined) storage.removeItem(keyOf(id));
      else storage.setItem(keyOf(id), draft);
    });
  },
};

function keyOf(id: string): string {
  return `${location.pathname} ${id}`;
}

function withStorage<Value>(use: (storage: Storage) => Value): Value | undefined {
  try {
    return use(sessionStorage);
  } catch {
    // Browsers may have none for this page; then the words live as long as their field.
    return undefined;
  }
}
