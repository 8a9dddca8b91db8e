import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { isLoopbackAddress, isLoopbackHost } from "./host-names.ts";

/** Why a request is not answered. */
export interface Refusal {
  readonly status: 401 | 403 | 405 | 415;
  readonly reason: string;
}

/** The header that carries the token. */
export const tokenHeader = "x-genlock-token";

/**
 * Checks a request that writes or spends: only the gallery's own page on this machine may send it. A page of another
 * site can send requests here without being able to read the answers, so each of these checks is needed.
 *
 * @param token that of this server.
 */
export function refuseAction(request: IncomingMessage, token: string): Refusal | undefined {
  if (request.method !== "POST") return { status: 405, reason: "What changes things is a POST." };
  if (!isJson(request.headers["content-type"])) {
    return { status: 415, reason: "The body must be application/json." };
  }
  return refuseForeign(request) ?? refuseStranger(request) ?? refuseWithoutToken(request, token);
}

/** Checks a request that reads what only the gallery's own page may see. */
export function refuseReading(request: IncomingMessage, token: string): Refusal | undefined {
  return refusePicture(request) ?? refuseWithoutToken(request, token);
}

/** Checks a request for a picture or another file, which an element asks for that can send no token. */
export function refusePicture(request: IncomingMessage): Refusal | undefined {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return { status: 405, reason: "This is only read." };
  }
  return refuseForeign(request) ?? refuseStranger(request);
}

/** Checks a request for the page itself, which holds the token: it may be opened from anywhere and read from nowhere. */
export function refusePage(request: IncomingMessage): Refusal | undefined {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return { status: 405, reason: "The page is only read." };
  }
  const site = request.headers["sec-fetch-site"];
  const isOpened = request.headers["sec-fetch-mode"] === "navigate";
  if (!isOpened && site !== undefined && site !== "same-origin" && site !== "none") return foreign;
  return refuseForeignOrigin(request) ?? refuseStranger(request);
}

const foreign: Refusal = { status: 403, reason: "Only the gallery's own page is answered." };

function refuseForeign(request: IncomingMessage): Refusal | undefined {
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin") return foreign;
  return refuseForeignOrigin(request);
}

function refuseForeignOrigin(request: IncomingMessage): Refusal | undefined {
  const { origin } = request.headers;
  if (origin === undefined) return undefined;
  // `null`, which pages in sandboxes send, is no URL.
  const isOurs = URL.canParse(origin) && new URL(origin).host === hostOf(request)?.toLowerCase();
  return isOurs ? undefined : foreign;
}

/** HTTP/2 has another name for it. */
function hostOf({ headers }: IncomingMessage): string | undefined {
  const authority = headers[":authority"];
  return headers.host ?? (typeof authority === "string" ? authority : undefined);
}

/** Whatever the server that we are mounted in listens on or allows, the gallery is for this machine only. */
function refuseStranger(request: IncomingMessage): Refusal | undefined {
  const { headers, socket } = request;
  const isHere =
    isLoopbackHost(hostOf(request) ?? "") &&
    isLoopbackAddress(socket.remoteAddress) &&
    listed(headers["x-forwarded-host"]).every(isLoopbackHost) &&
    listed(headers["x-forwarded-for"]).every(isLoopbackAddress);
  if (isHere) return undefined;
  return { status: 403, reason: "The gallery is answered on this machine only." };
}

function listed(header: string | readonly string[] | undefined): string[] {
  const text = typeof header === "string" ? header : (header ?? []).join(",");
  return text === "" ? [] : text.split(",").map((part) => part.trim());
}

function isJson(type: string | undefined): boolean {
  return /^application\/json(?:\s*;.*)?$/i.test(type ?? "");
}

function refuseWithoutToken({ headers }: IncomingMessage, token: string): Refusal | undefined {
  const given = Buffer.from(String(headers[tokenHeader] ?? ""));
  const wanted = Buffer.from(token);
  // Both are compared at one length, so that time tells nothing.
  const isSame = given.length === wanted.length && timingSafeEqual(given, wanted);
  return isSame ? undefined : { status: 401, reason: "The page is of another server. Reload it." };
}
