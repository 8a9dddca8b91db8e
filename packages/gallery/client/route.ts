import { useEffect, useState } from "preact/hooks";

/** The asset that the address names, and how to go to one. */
export function useRoute(): {
  readonly open: string | undefined;
  readonly go: (id: string | undefined) => void;
} {
  const [open, setOpen] = useState(readRoute);
  useEffect(() => {
    const onChange = (): void => setOpen(readRoute());
    addEventListener("hashchange", onChange);
    return () => removeEventListener("hashchange", onChange);
  }, []);
  return {
    open,
    go: (id) => {
      location.hash = id === undefined ? "/" : routeOf(id);
    },
  };
}

/** The fragment of an asset's address. */
export function routeOf(id: string): string {
  return `#/${id.split("/").map(encodeURIComponent).join("/")}`;
}

function readRoute(): string | undefined {
  const [, id = ""] = /^#\/(.+)$/.exec(location.hash) ?? [];
  try {
    return id === "" ? undefined : decodeURIComponent(id);
  } catch {
    return undefined;
  }
}
