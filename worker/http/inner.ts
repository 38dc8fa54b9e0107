/** Requests that the application makes of itself: an address that chooses between forms gets what the form's own route said. */
import { type Address, addressOf, NOTHING_HERE } from './address.ts';
import { Shared } from './kept.ts';
import { Problem } from './problem.ts';
import type { Answer } from './respond.ts';
import type { Dispatch, Route } from './section.ts';

export class Inner {
  readonly #dispatch: Dispatch;
  readonly #said = new WeakMap<Request, Answer | undefined>();
  readonly #kept = new Shared<Answer>(200);

  constructor(dispatch: Dispatch) {
    this.#dispatch = dispatch;
  }

  /** What the route of a path says. @throws Problem 404 where there is none. */
  async answerOf(origin: string, path: string): Promise<Answer> {
    const known = this.#kept.peek(origin + path);
    if (known) return known;
    const asked = new Request(origin + path);
    this.#said.set(asked, undefined);
    await this.#dispatch(asked, { ...addressOf(asked.url), origin });
    const answer = this.#said.get(asked);
    if (!answer) throw new Problem('not-found', NOTHING_HERE);
    return answer;
  }

  /** Remembers what a route said, where the request is one of these. */
  note(request: Request, { origin, path }: Address, { once }: Route, said: Answer): void {
    if (!this.#said.has(request)) return;
    this.#said.set(request, said);
    if (once) this.#kept.get(origin + path, () => said);
  }
}
