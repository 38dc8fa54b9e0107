/** A bounded cache of prepared responses by path: a popular response is rendered once per isolate. */
import type { PreparedResponse } from './respond.ts';

/** An isolate has 128 MB; a quarter of it at most is spent on cached responses. */
const MOST_BYTES = 32 * 1024 * 1024;
/** Origins: one where PUBLIC_ORIGIN is set, a few while developing. */
const MOST_ORIGINS = 4;

export class ResponseCache {
  readonly #byOrigin = new Map<string, Map<string, PreparedResponse>>();
  #bytes = 0;

  get(origin: string, path: string): PreparedResponse | undefined {
    return this.#byOrigin.get(origin)?.get(path);
  }

  set(origin: string, path: string, prepared: PreparedResponse): void {
    const responses = this.#of(origin);
    if (!responses.has(path)) this.#bytes += prepared.bytes.byteLength;
    responses.set(path, prepared);
    // Maps remember their order, so the first is the oldest.
    for (const [oldest, { bytes }] of responses) {
      if (this.#bytes <= MOST_BYTES || oldest === path) break;
      responses.delete(oldest);
      this.#bytes -= bytes.byteLength;
    }
  }

  #of(origin: string): Map<string, PreparedResponse> {
    const cached = this.#byOrigin.get(origin);
    if (cached) return cached;
    if (this.#byOrigin.size >= MOST_ORIGINS) {
      this.#byOrigin.clear();
      this.#bytes = 0;
    }
    const responses = new Map<string, PreparedResponse>();
    this.#byOrigin.set(origin, responses);
    return responses;
  }
}

/** A bounded memo of representations that many answers share; the oldest is evicted. */
export class Memo<T> {
  readonly #most: number;
  readonly #values = new Map<string, T>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string, make: () => T): T {
    const cached = this.#values.get(key);
    if (cached !== undefined) return cached;
    const value = make();
    const oldest = this.#values.keys().next();
    if (this.#values.size >= this.#most && !oldest.done) this.#values.delete(oldest.value);
    this.#values.set(key, value);
    return value;
  }
}
