import { GenlockError } from "../errors/genlock-error.ts";
import type { CallOrder } from "./call-order.ts";

/** Characters; the longest prompt there is, many times over. */
const longest = 1_000_000;

/**
 * Reads an order as it came from outside, by its JSON Schema. That it has the right form says nothing about who wrote it.
 *
 * @throws GenlockError `ORDER_INVALID`
 */
export async function readOrder(text: string): Promise<CallOrder> {
  if (text.length > longest) throw invalid(`it has more than ${longest} characters`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalid("it is no JSON");
  }
  const { validateOrder } = await import("./generated/validate-order.js");
  if (!validateOrder(value)) {
    const [error] = validateOrder.errors ?? [];
    const place = error?.instancePath.slice(0, 100) || "the document";
    throw invalid(`${JSON.stringify(place)} is not as the schema asks (${error?.keyword})`);
  }
  if (!isOrder(value)) throw invalid("it is no object");
  return value;
}

/** What is right by the schema is an order. */
function isOrder(value: unknown): value is CallOrder {
  return typeof value === "object" && value !== null;
}

function invalid(why: string): GenlockError {
  return new GenlockError({
    code: "ORDER_INVALID",
    message: `A message of the queue is no order for a call: ${why}.`,
  });
}
