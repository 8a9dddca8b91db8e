import type { PriceRange } from "@genlock/core";

/** US dollars with at least two and at most four decimals; a price too small for them is not written as nothing. */
export function dollars(amount: number): string {
  if (amount > 0 && amount < 0.0001) return "<$0.0001";
  const [whole = "0", decimals = ""] = amount.toFixed(4).split(".");
  return `$${whole}.${decimals.slice(0, 2)}${decimals.slice(2).replace(/0+$/, "")}`;
}

/** A price range in a few characters. What nobody can tell is `unknown`, never zero. */
export function priceText(price: PriceRange, billing: "free" | "paid"): string {
  if (price.unknownCalls === 0 && price.max === 0 && billing === "free") return "free";
  const low = dollars(price.min);
  const high = dollars(price.max);
  const known = low === high ? low : `${low} to ${high}`;
  if (price.unknownCalls === 0) return known;
  return price.max === 0 ? "unknown" : `${known} + unknown`;
}

/** A count with its noun: `1 call`, `2 calls`. */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}
