import type { RegistryEntry } from "./registry-entry.ts";

/** What can go wrong when other processes make the calls. */
export const fleetErrors = {
  EXECUTOR_NOT_INSTALLED: {
    title: "The queue's package is not installed",
    about:
      "`--queue` was given, and the package that speaks to such a queue is not in the project.",
    hint: "Install it: the message names the command.",
  },
  ORDER_INVALID: {
    title: "A message that is no order",
    about:
      "A worker found a message in the queue that does not have the form of an order, or is not signed with the worker's secret. It did nothing.",
    hint: "Make sure that only your own programs reach the queue, and that driver and workers have the same version and secret.",
  },
  ORDER_LOST: {
    title: "An order did not come to an end",
    about:
      "The queue gave an order up, or its answer could not be read. Whether its call was made is in the ledger and the store.",
    hint: "Run `genlock generate` again: what is stored is not bought again.",
  },
  ORDER_REFUSED: {
    title: "A worker refused an order",
    about:
      "An order asks for a model that the worker does not serve, for more than it may cost, or for pictures that are not what the order says. Nothing was sent.",
    hint: "Start the worker with limits that allow it, if the order is yours.",
  },
  QUEUE_UNREACHABLE: {
    title: "The queue cannot be reached",
    about: "The address given with --queue is no address of a queue, or nobody answers there.",
    hint: "Start it, for example `redis-server --appendonly yes`, and check the address.",
  },
  STORE_NOT_SHARED: {
    title: "The store is not shared",
    about:
      "A worker says that it stored a picture, and the store of whoever ordered it does not have it.",
    hint: "Let workers and driver have the same `.genlock` folder: the same project on one machine, or a mounted volume.",
  },
} as const satisfies Record<string, RegistryEntry>;
