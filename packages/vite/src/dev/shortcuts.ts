import type { BindCLIShortcutsOptions, ViteDevServer } from "vite";
import type { TerminalPurchase } from "./terminal-purchase.ts";

/** Adds the keys that buy to those that Vite has in its terminal. A project's own key of the same name stands before them. */
export function addShortcuts(server: ViteDevServer, purchase: TerminalPurchase): void {
  const bind = server.bindCLIShortcuts.bind(server);
  server.bindCLIShortcuts = (options?: BindCLIShortcutsOptions<ViteDevServer>) => {
    bind({
      ...options,
      customShortcuts: [
        ...(options?.customShortcuts ?? []),
        {
          key: "g",
          description: "see which pictures are missing or changed, and their price",
          action: () => purchase.show(),
        },
        { key: "y", description: "make what g showed", action: () => purchase.agree() },
      ],
    });
  };
}
