import type { ServerResponse } from "node:http";
import type { ApiError } from "./api-error.ts";
import type { Fields } from "./check-parameters.ts";
import type { Fault } from "./fault.ts";
import type { RecordedFile } from "./records.ts";

/** A request to an endpoint that draws. */
export interface PaidCall {
  readonly fields: Fields;
  readonly files: readonly RecordedFile[];
}

/** An endpoint whose work is paid for. */
export interface PaidEndpoint {
  /** The first reason to refuse, in the order in which the API looks; `undefined`: there is none. */
  refuse(call: PaidCall): Promise<ApiError | undefined>;
  /** What a customer would pay for. */
  order(call: PaidCall): { readonly model: string; readonly images: number };
  answer(response: ServerResponse, call: PaidCall, fault: Fault | undefined): Promise<void>;
}
