import { createServer, type IncomingMessage, request, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { connect } from "node:net";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { provider } from "@genlock/openai";
import { afterAll, afterEach, beforeEach, expect, onTestFinished, test } from "vitest";
import { callModel, failModel } from "../support/call-model.ts";
import { type OpenAIServer, startOpenAIServer } from "../support/openai-server/index.ts";
import { selfSigned } from "../support/self-signed.ts";

const trusted = selfSigned(["api.test"]);
const before = getCACertificates("default");
setDefaultCACertificates([...before, trusted.certificate]);
afterAll(() => setDefaultCACertificates(before));

let server: OpenAIServer;
beforeEach(async () => {
  server = await startOpenAIServer();
});
afterEach(() => server.close());

async function listen(made: Server): Promise<number> {
  await new Promise<void>((resolve) => made.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    made.closeAllConnections();
    made.close();
  });
  const address = made.address();
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}

/** Passes a request on to a port of this machine, wherever it was meant to go. */
function passOn(incoming: IncomingMessage, port: number, answer: (got: IncomingMessage) => void) {
  const { method, headers, url = "/" } = incoming;
  const path = url.replace(/^https?:\/\/[^/]+/, "");
  const outgoing = request({ host: "127.0.0.1", port, path, method, headers }, answer);
  outgoing.on("error", () => incoming.socket.destroy());
  incoming.pipe(outgoing);
}

/** The service behind TLS, as a host whose name nobody can look up. */
async function secureService(certificate = trusted): Promise<number> {
  const { port } = new URL(server.baseUrl);
  return listen(
    createSecureServer({ key: certificate.key, cert: certificate.certificate }, (incoming, out) =>
      passOn(incoming, Number(port), (got) => {
        out.writeHead(got.statusCode ?? 500, got.headers);
        got.pipe(out);
      }),
    ),
  );
}

/** A proxy that leads everything to a port, and what it was asked for. */
async function proxyTo(target: number, answer = "HTTP/1.1 200 OK\r\n\r\n") {
  const asked: string[] = [];
  const headers: IncomingMessage["headers"][] = [];
  const proxy = createServer((incoming, out) => {
    asked.push(incoming.url ?? "");
    headers.push(incoming.headers);
    passOn(incoming, target, (got) => {
      out.writeHead(got.statusCode ?? 500, got.headers);
      got.pipe(out);
    });
  });
  proxy.on("connect", (incoming, socket) => {
    asked.push(incoming.url ?? "");
    headers.push(incoming.headers);
    socket.write(answer);
    if (!answer.includes(" 200 ")) {
      socket.end();
      return;
    }
    const through = connect(target, "127.0.0.1");
    through.on("error", () => socket.destroy());
    socket.on("error", () => through.destroy());
    socket.pipe(through).pipe(socket);
  });
  return { port: await listen(proxy), asked, headers };
}

function model(environment: { readonly [name: string]: string }) {
  return provider.model("gpt-image-2", {
    environment: { OPENAI_API_KEY: server.key, ...environment },
  });
}

test.each(["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"])(
  "a call goes through %s, which sees no key",
  async (name) => {
    const { port, asked, headers } = await proxyTo(await secureService());
    const environment = {
      OPENAI_BASE_URL: "https://api.test:8443/v1",
      [name]: `http://me:pa55word@127.0.0.1:${port}`,
    };
    const { pictures } = await callModel(model(environment));
    expect(pictures).toHaveLength(1);
    expect(asked).toEqual(["api.test:8443"]);
    expect(headers[0]?.["proxy-authorization"]).toBe(`Basic ${btoa("me:pa55word")}`);
    expect(JSON.stringify(headers)).not.toContain(server.key);
    expect(JSON.stringify(server.requests)).not.toContain(btoa("me:pa55word"));
  },
);

test("a base URL without encryption goes through HTTP_PROXY", async () => {
  const { port, asked } = await proxyTo(Number(new URL(server.baseUrl).port));
  const environment = {
    OPENAI_BASE_URL: "http://gateway.test/v1",
    HTTP_PROXY: `http://127.0.0.1:${port}`,
    HTTPS_PROXY: "http://127.0.0.1:9",
  };
  expect((await callModel(model(environment))).pictures).toHaveLength(1);
  expect(asked).toEqual(["http://gateway.test/v1/images/generations"]);
});

test("ALL_PROXY stands in for the variable of the base URL's protocol alone", async () => {
  const { port, asked } = await proxyTo(Number(new URL(server.baseUrl).port));
  const nowhere = "http://127.0.0.1:9";
  const own = { HTTP_PROXY: `http://127.0.0.1:${port}`, HTTPS_PROXY: nowhere, ALL_PROXY: nowhere };
  const environment = { OPENAI_BASE_URL: "http://gateway.test/v1" };
  expect((await callModel(model({ ...environment, ...own }))).pictures).toHaveLength(1);
  const all = { HTTPS_PROXY: nowhere, ALL_PROXY: `http://127.0.0.1:${port}` };
  expect((await callModel(model({ ...environment, ...all }))).pictures).toHaveLength(1);
  expect(asked).toHaveLength(2);
});

test.each(["ALL_PROXY", "HTTP_PROXY"])("nothing is sent past a SOCKS proxy in %s", async (name) => {
  const socks = { [name]: "socks5h://me:pa55word@127.0.0.1:9" };
  const error = await failModel(model({ OPENAI_BASE_URL: "http://gateway.test/v1", ...socks }));
  expect(error).toMatchObject({ code: "PROVIDER_CREDENTIALS", outcome: "not-sent" });
  expect(error.message).toBe(
    `${name} is a SOCKS proxy, and calls can go through an HTTP proxy alone.`,
  );
  expect(error.hint).toContain("HTTP_PROXY");
  expect(`${error.message} ${error.hint}`).not.toContain("pa55word");
  expect(server.requests).toHaveLength(0);
});

test("a SOCKS proxy that calls do not go through is let be", async () => {
  const socks = { ALL_PROXY: "socks5://127.0.0.1:9" };
  const local = model({ OPENAI_BASE_URL: server.baseUrl, ...socks });
  expect((await callModel(local)).pictures).toHaveLength(1);
  const { port } = await proxyTo(Number(new URL(server.baseUrl).port));
  const through = { HTTP_PROXY: `http://127.0.0.1:${port}`, HTTPS_PROXY: "socks5://127.0.0.1:9" };
  const own = model({ OPENAI_BASE_URL: "http://gateway.test/v1", ...socks, ...through });
  expect((await callModel(own)).pictures).toHaveLength(1);
});

test.each(["*", "GATEWAY.invalid", ".invalid", "*.invalid", "a.test, gateway.invalid:8080"])(
  "a SOCKS proxy is gone past where NO_PROXY says %s",
  async (NO_PROXY) => {
    const OPENAI_BASE_URL = "http://gateway.invalid:8080/v1";
    const socks = { ALL_PROXY: "socks5://127.0.0.1:9", NO_PROXY };
    const error = await failModel(model({ OPENAI_BASE_URL, ...socks }));
    // Nobody has that name: it was looked up here.
    expect(error).toMatchObject({ code: "PROVIDER_UNREACHABLE", outcome: "not-sent" });
  },
);

test("this machine and what NO_PROXY names is gone to directly", async () => {
  const nowhere = { HTTP_PROXY: "http://127.0.0.1:9", HTTPS_PROXY: "http://127.0.0.1:9" };
  const local = model({ OPENAI_BASE_URL: server.baseUrl, ...nowhere });
  expect((await callModel(local)).pictures).toHaveLength(1);
  const { port, asked } = await proxyTo(9);
  const environment = {
    OPENAI_BASE_URL: "http://gateway.invalid/v1",
    HTTP_PROXY: `http://127.0.0.1:${port}`,
    NO_PROXY: "other.test,gateway.invalid",
  };
  const error = await failModel(model(environment));
  expect(error).toMatchObject({ code: "PROVIDER_UNREACHABLE", outcome: "not-sent" });
  expect(asked).toEqual([]);
});

test.each(["407 Proxy Authentication Required", "403 Forbidden", "502 Bad Gateway"])(
  "a proxy that answers %s lets nothing out, so nothing was sent",
  async (status) => {
    const { port } = await proxyTo(9, `HTTP/1.1 ${status}\r\n\r\n`);
    const environment = {
      OPENAI_BASE_URL: "https://api.test/v1",
      HTTPS_PROXY: `http://me:pa55word@127.0.0.1:${port}`,
    };
    const error = await failModel(model(environment));
    expect(error).toMatchObject({ code: "PROVIDER_UNREACHABLE", outcome: "not-sent" });
    expect(error.hint).toContain("HTTPS_PROXY");
    expect(`${error.message} ${error.hint}`).not.toContain("pa55word");
  },
);

test("a tunnel that breaks after the call was sent may have been paid", async () => {
  const { port } = await proxyTo(await secureService());
  server.enqueueFault({ kind: "reset-after-accept" });
  const environment = {
    OPENAI_BASE_URL: "https://api.test/v1",
    HTTPS_PROXY: `http://127.0.0.1:${port}`,
  };
  expect(await failModel(model(environment))).toMatchObject({ outcome: "ambiguous" });
});

test("a proxy that is no address is refused before anything is sent", async () => {
  const environment = { OPENAI_BASE_URL: "https://api.test/v1", HTTPS_PROXY: "me:pa55word@proxy" };
  const error = await failModel(model(environment));
  expect(error).toMatchObject({ code: "PROVIDER_CREDENTIALS", outcome: "not-sent" });
  expect(`${error.message} ${error.hint}`).toContain("HTTPS_PROXY");
  expect(`${error.message} ${error.hint}`).not.toContain("pa55word");
});

test("a certificate that nobody trusts is told as such, and not tried again", async () => {
  const { port } = await proxyTo(await secureService(selfSigned(["api.test"])));
  const environment = {
    OPENAI_BASE_URL: "https://api.test/v1",
    HTTPS_PROXY: `http://127.0.0.1:${port}`,
  };
  const error = await failModel(model(environment));
  expect(error).toMatchObject({ outcome: "not-sent", retryable: false });
  expect(error.hint).toContain("NODE_EXTRA_CA_CERTS");
  expect(server.requests).toHaveLength(0);
});
