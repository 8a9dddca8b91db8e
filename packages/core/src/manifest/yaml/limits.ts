/** What a manifest may be at most, so that no text can fill the memory or stop the machine. */
export const limits = {
  /** Bytes of one file, as UTF-8. */
  fileBytes: 4_000_000,
  /** Lines of one file. */
  fileLines: 400_000,
  /** Lexical parts of one file: words, signs, line ends. */
  fileTokens: 1_200_000,
  /** Keys of a mapping, items of a list; so also assets of one file. */
  members: 20_000,
  /** Mappings and lists within each other. */
  depth: 32,
  /** Files of one manifest. */
  files: 1000,
  /** Bytes of all files, as UTF-8. */
  totalBytes: 64_000_000,
  /** Assets of all files, before matrices are expanded. */
  totalAssets: 200_000,
  /** Problems told of one file. */
  problems: 200,
} as const;
