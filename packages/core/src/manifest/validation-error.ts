/** What the precompiled validator says about one place. */
export interface ValidationError {
  /** JSON pointer of the value that is not right. */
  readonly instancePath: string;
  readonly schemaPath: string;
  /** The keyword of the schema that does not hold. */
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
  /** For `propertyNames`: the key that is not right. */
  readonly propertyName?: string;
  /** The keyword's value. */
  readonly schema?: unknown;
  /** The schema around the keyword. */
  readonly parentSchema?: { readonly [keyword: string]: unknown };
  /** The value that is not right. */
  readonly data?: unknown;
}

/** A precompiled validator. Whatever it is given stays as it is. */
export interface Validate {
  (data: unknown): boolean;
  /** What the last call found. */
  readonly errors?: readonly ValidationError[] | null;
}
