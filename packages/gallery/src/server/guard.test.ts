import { IncomingMessage, type IncomingHttpHeaders } from "node:http";
import { Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { refuseAction, refusePage, refusePicture } from "./guard.ts";
import { isLoopbackAddress, isLoopbackHost } from "./host-names.ts";

const token = "t".repeat(43);

/** A request as a server gets it from an address. */
function requestFrom(address: string | undefined, headers: IncomingHttpHeaders): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, "remoteAddress", { value: address });
  const request = new IncomingMessage(socket);
  request.method = "POST";
  Object.assign(request.headers, headers);
  return request;
}

const right = {
  host: "localhost:5173",
  "content-type": "application/json; charset=utf-8",
  "x-genlock-token": token,
};

describe("who is answered", () => {
  test.each(["127.0.0.1", "::1", "::ffff:127.0.0.1", "127.8.8.8"])("%s is", (address) => {
    expect(refuseAction(requestFrom(address, right), token)).toBeUndefined();
  });

  test.each(["192.168.0.9", "::ffff:10.0.0.1", "2001:db8::1", "1270.0.0.1", "", undefined])(
    "%s is not, whatever it says",
    (address) => {
      expect(refuseAction(requestFrom(address, right), token)).toMatchObject({ status: 403 });
      const reading = requestFrom(address, right);
      reading.method = "GET";
      expect(refusePage(reading)).toMatchObject({ status: 403 });
      expect(refusePicture(reading)).toMatchObject({ status: 403 });
    },
  );

  test("HTTP/2 names its host otherwise", () => {
    const { host: _, ...others } = right;
    const named = { ...others, ":authority": "localhost:5173", origin: "https://localhost:5173" };
    expect(refuseAction(requestFrom("::1", named), token)).toBeUndefined();
    const evil = { ...others, ":authority": "evil.example" };
    expect(refuseAction(requestFrom("::1", evil), token)).toMatchObject({ status: 403 });
    expect(refuseAction(requestFrom("::1", others), token)).toMatchObject({ status: 403 });
  });
});

test.each(["localhost", "LOCALHOST:1", "127.0.0.1:80", "[::1]:5173", "app.localhost:3000"])(
  "%s names this machine",
  (host) => {
    expect(isLoopbackHost(host)).toBe(true);
  },
);

test.each([
  "",
  "localhost.",
  "localhost.evil.example",
  "evil-localhost",
  "evil.example/.localhost",
  "user@localhost",
  "127.0.0.1.evil.example",
  "127.0.0.1:80:80",
  "0127.0.0.1",
  "127.1",
  "2130706433",
  "0.0.0.0",
  "[::]",
  "[::ffff:127.0.0.1]",
])("%s does not", (host) => {
  expect(isLoopbackHost(host)).toBe(false);
});

test("an address that is none is no address of this machine", () => {
  expect(isLoopbackAddress("127.0.0.1 , 10.0.0.1")).toBe(false);
  expect(isLoopbackAddress("localhost")).toBe(false);
});
