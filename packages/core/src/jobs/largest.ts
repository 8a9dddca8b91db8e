/** The largest of some numbers, 0 when there are none; for lists too long to spread into arguments. */
export function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}
