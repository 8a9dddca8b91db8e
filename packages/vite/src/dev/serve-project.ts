import type { Connect, ViteDevServer } from "vite";
import type { HostState } from "../hosts.ts";
import { DevGallery } from "../gallery/dev-gallery.ts";
import { printable } from "../printable.ts";
import { DevProject } from "./dev-project.ts";
import { createImageMiddleware } from "./image-middleware.ts";
import { imageRoute } from "./picture-url.ts";
import { addShortcuts } from "./shortcuts.ts";
import { TerminalPurchase } from "./terminal-purchase.ts";

/** The `configureServer` hook: reads the project beside the starting server and answers its pictures. */
export function serveProject(state: HostState, server: ViteDevServer): void {
  if (state.host.mode !== "dev") return;
  const dev = new DevProject(state.host, server);
  state.dev = dev;
  const middleware = createImageMiddleware(dev.image, (error) => {
    server.config.logger.error(printable(`genlock: a picture could not be made: ${String(error)}`));
  });
  server.middlewares.use(`${server.config.base}${imageRoute}`.replace(/\/$/, ""), middleware);
  const route = server.config.base;
  server.middlewares.use(`${route}@fs/${imageRoute}`.replace(/\/$/, ""), modulesApart(middleware));
  state.gallery = new DevGallery(state.host, server);
  state.purchase = new TerminalPurchase(state.host);
  addShortcuts(server, state.purchase);
  void dev.refresh();
}

/** Leaves to Vite what is asked for as a module. */
function modulesApart(answer: Connect.NextHandleFunction): Connect.NextHandleFunction {
  return (request, response, next) => {
    if (/[?&](?:import|url|raw|inline)\b/.test(request.url ?? "")) next();
    else answer(request, response, next);
  };
}

/** Ends what {@link serveProject} began. */
export async function stopServing(state: HostState): Promise<void> {
  await state.gallery?.close();
  state.gallery = undefined;
  await state.purchase?.close();
  state.purchase = undefined;
  await state.dev?.close();
  state.dev = undefined;
  await state.host.close();
}
