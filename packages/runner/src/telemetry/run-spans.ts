import type { Attributes, Context, Span, Tracer } from "@opentelemetry/api";
import type { AssetId, JobId, RunEvent } from "@genlock/core";
import { scope, type TelemetryApi } from "./telemetry-api.ts";

type EventOf<Type extends RunEvent["type"]> = Extract<RunEvent, { readonly type: Type }>;

/** A stretch of time before a call is made again, in milliseconds since 1970. */
interface Wait {
  readonly start: number;
  readonly end: number;
  readonly attributes: Attributes;
}

interface OpenJob {
  readonly span: Span;
  /** In which its calls and waits are. */
  readonly inside: Context;
  readonly waits: Wait[];
}

/** The spans of one run: one for it, below that one for each job, below those their calls and waits. */
export class RunSpans {
  readonly #api: TelemetryApi;
  readonly #tracer: Tracer;
  readonly #run: Span;
  readonly #inside: Context;
  readonly #jobs = new Map<JobId, OpenJob>();

  /** Begins the run's span, below the span that is active now. */
  constructor(api: TelemetryApi, { jobs, calls, images, maxCost }: EventOf<"run-start">) {
    this.#api = api;
    this.#tracer = api.trace.getTracer(scope);
    const outside = api.context.active();
    const attributes = {
      "genlock.jobs": jobs,
      "genlock.calls": calls,
      "genlock.images": images,
      ...(maxCost !== undefined && { "genlock.max_cost": maxCost }),
    };
    this.#run = this.#tracer.startSpan("genlock.run", { attributes }, outside);
    this.#inside = api.trace.setSpan(outside, this.#run);
  }

  /** Takes in what the run tells. */
  take(event: RunEvent): void {
    switch (event.type) {
      case "job-start":
        this.#open(event, Date.now());
        return;
      case "job-retry":
        this.#wait(event);
        return;
      case "job-held":
        this.#open(event, Date.now()).span.addEvent("genlock.held");
        return;
      case "call-end":
        this.#endCall(event);
        return;
      case "job-end":
        this.#endJob(event);
        return;
      case "job-error":
        this.#failJob(event);
        return;
      case "job-wait":
        this.#close(event, { "genlock.outcome": "waiting" });
        return;
      case "batch-state":
        this.#run.addEvent("genlock.batch", {
          "genlock.batch": event.batch,
          "genlock.status": event.status,
        });
        return;
      case "run-end":
        this.#tellRun(event);
        return;
      default:
        return;
    }
  }

  /** Ends what is open, where nothing more is told. */
  close(): void {
    for (const job of this.#jobs.keys()) {
      this.#close({ job, assets: [] }, { "genlock.outcome": "unfinished" });
    }
    this.#run.end();
  }

  #open({ job, assets }: Pick<EventOf<"job-start">, "job" | "assets">, start: number): OpenJob {
    const known = this.#jobs.get(job);
    if (known !== undefined) return known;
    const options = { startTime: new Date(start), attributes: about(job, assets) };
    const span = this.#tracer.startSpan("genlock.job", options, this.#inside);
    const opened = { span, inside: this.#api.trace.setSpan(this.#inside, span), waits: [] };
    this.#jobs.set(job, opened);
    return opened;
  }

  #wait(event: EventOf<"job-retry">): void {
    const start = Date.now();
    const attributes = { "error.type": event.code, "genlock.attempt": event.attempt };
    this.#open(event, start).waits.push({ start, end: start + event.wait, attributes });
  }

  #endCall(event: EventOf<"call-end">): void {
    const { job, assets, outcome, code, duration, images, cost } = event;
    const end = Date.now();
    const { inside } = this.#open(event, end - duration);
    const attributes = {
      ...about(job, assets),
      "genlock.provider": event.provider,
      "genlock.model": event.model,
      "genlock.call": event.call,
      "genlock.outcome": outcome,
      "genlock.images": images,
      ...(cost !== undefined && { "genlock.cost": cost }),
    };
    const options = { startTime: new Date(end - duration), attributes };
    const span = this.#tracer.startSpan("genlock.call", options, inside);
    if (code !== undefined) this.#fail(span, code);
    span.end(new Date(end));
  }

  #endJob(event: EventOf<"job-end">): void {
    this.#open(event, Date.now() - event.duration);
    this.#close(event, {
      "genlock.outcome": event.how,
      "genlock.images": event.images,
      ...(event.cost !== undefined && { "genlock.cost": event.cost }),
    });
  }

  #failJob(event: EventOf<"job-error">): void {
    this.#fail(this.#open(event, Date.now()).span, event.code);
    this.#close(event, { "genlock.outcome": event.ambiguous ? "ambiguous" : "failed" });
  }

  #close(event: Pick<EventOf<"job-start">, "job" | "assets">, attributes: Attributes): void {
    const end = Date.now();
    const { span, inside, waits } = this.#open(event, end);
    for (const wait of waits) {
      const options = { startTime: new Date(wait.start), attributes: wait.attributes };
      const waited = this.#tracer.startSpan("genlock.wait", options, inside);
      waited.end(new Date(Math.min(wait.end, end)));
    }
    span.setAttributes(attributes);
    span.end(new Date(end));
    this.#jobs.delete(event.job);
  }

  #tellRun({ done, failed, waiting, skipped, spent }: EventOf<"run-end">): void {
    this.#run.setAttributes({
      "genlock.done": done,
      "genlock.failed": failed,
      "genlock.waiting": waiting,
      "genlock.skipped": skipped,
      "genlock.cost": spent,
    });
    if (failed > 0) this.#run.setStatus({ code: this.#api.SpanStatusCode.ERROR });
  }

  /** What a service said of a failure may quote a prompt: the code alone is told. */
  #fail(span: Span, code: string): void {
    span.setAttribute("error.type", code);
    span.setStatus({ code: this.#api.SpanStatusCode.ERROR, message: code });
  }
}

function about(job: JobId, assets: readonly AssetId[]): Attributes {
  return { "genlock.job": job, "genlock.assets": [...assets] };
}
