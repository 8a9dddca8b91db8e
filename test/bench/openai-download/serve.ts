import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { latenciesOf, type Load } from "./schedule.ts";

// A process of its own, so that its work is in nobody's figures: answers every request with one picture, late.
const load: Load = JSON.parse(process.argv[2] ?? "{}");
const frame = (base64: string): string =>
  JSON.stringify({
    created: 1,
    data: [{ b64_json: base64 }],
    usage: {
      input_tokens: 10,
      input_tokens_details: { text_tokens: 10, image_tokens: 0 },
      output_tokens: 1756,
      total_tokens: 1766,
    },
  });
const pictureBytes = Math.floor((load.answerBytes - frame("").length) / 4) * 3;
const answer = Buffer.from(frame(randomBytes(pictureBytes).toString("base64")));
const latencies = latenciesOf(load);
let warmUps = 1;

const server = createServer((request, response) => {
  request.resume();
  request.once("end", () => {
    const isWarmUp = warmUps-- > 0;
    const latency = isWarmUp ? 0 : (latencies.shift() ?? load.latency);
    setTimeout(() => {
      response.writeHead(200, {
        "content-type": "application/json",
        "content-length": answer.length,
      });
      response.end(answer);
    }, latency);
  });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  process.stdout.write(
    `${JSON.stringify({ baseUrl: `http://127.0.0.1:${port}/v1`, pictureBytes })}\n`,
  );
});
process.stdin.once("end", () => process.exit(0)).resume();
