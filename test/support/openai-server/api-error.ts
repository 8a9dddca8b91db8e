/** An error as the API describes it. */
export interface ApiError {
  readonly status: number;
  readonly message: string;
  readonly type: string;
  readonly param: string | null;
  readonly code: string | null;
  readonly headers?: { readonly [name: string]: string };
  readonly details?: { readonly [name: string]: unknown };
}

/** 400 about a parameter. */
export function badParameter(param: string, code: string, message: string): ApiError {
  return { status: 400, message, type: "invalid_request_error", param, code };
}

/** 400 about what cannot be drawn. */
export function cannotDraw(param: string | null, code: string, message: string): ApiError {
  return { status: 400, message, type: "image_generation_user_error", param, code };
}

/** The body of an error. */
export function errorBody(error: ApiError): string {
  const { message, type, param, code, details } = error;
  return JSON.stringify({ error: { message, type, param, code, ...details } });
}
