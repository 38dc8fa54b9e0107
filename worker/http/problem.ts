/** What a route throws that cannot answer: a kind of problem, and the repair. Written as an answer by refusal.ts. */
import type { ProblemType } from './refusal.ts';

/** Thrown by routes, answered by the app. `detail` names the repair and reflects nothing of the request. */
export class Problem extends Error {
  readonly type: ProblemType;
  readonly extra: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    type: ProblemType,
    detail: string,
    extra: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ) {
    super(detail);
    this.type = type;
    this.extra = extra;
    this.headers = headers;
  }
}
