/** One kind of trouble, as documented. */
export interface RegistryEntry {
  /** A few words. */
  readonly title: string;
  /** What it means and when it comes, in a sentence or two. */
  readonly about: string;
  /** What to do about it. */
  readonly hint: string;
}
