import type { Quote } from "../src/wire/quote.ts";

type PriceRange = Quote["cost"];

/** US dollars with two to four decimals; a price too small for them is not written as nothing. */
export function dollars(amount: number): string {
  if (amount > 0 && amount < 0.0001) return "<$0.0001";
  const [whole = "0", decimals = ""] = amount.toFixed(4).split(".");
  return `$${whole}.${decimals.slice(0, 2)}${decimals.slice(2).replace(/0+$/, "")}`;
}

/** A price in a few characters. What nobody can tell is unknown, never zero. */
export function priceText(price: PriceRange): string {
  if (price.unknownCalls === 0 && price.max === 0) return "free";
  if (price.unknownCalls > 0)
    return price.max === 0 ? "price unknown" : `${dollars(price.max)} + ?`;
  return price.min === price.max ? dollars(price.max) : `up to ${dollars(price.max)}`;
}

/** `1 picture`, `2 pictures`. */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}

/** Bytes in the unit people compare files in. */
export function bytes(length: number): string {
  if (length < 1000) return `${length} B`;
  if (length < 1_000_000) return `${(length / 1000).toFixed(length < 10_000 ? 1 : 0)} kB`;
  return `${(length / 1_000_000).toFixed(1)} MB`;
}

/** A day as people write it; what is no date stays as it is. */
export function day(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return date.toLocaleDateString("en", { day: "numeric", month: "short", year: "numeric" });
}

/** `image/jpeg` as `JPEG`. */
export function typeName(mediaType: string): string {
  return mediaType
    .replace(/^image\//, "")
    .replace(/\+xml$/, "")
    .toUpperCase();
}
