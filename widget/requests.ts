// The two requests of the widget: a week file, and the words of a language.
import { failureCause, listenForRefusals } from './failure-cause.ts';
import { readWeekFile, type WeekFile } from './week-file.ts';
import { readWordsFile, type WordsFile } from './words.ts';

const TIMEOUT = 15_000;

interface Answer {
  readonly response: Response;
  /** Undefined where it is no JSON. */
  readonly json: unknown;
}

/** Gives up when the whole answer is not there in time. */
async function get(url: string, init?: RequestInit): Promise<Answer> {
  const signal = timeoutSignal();
  const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal, ...init });
  return { response, json: await response.json().catch(unlessNoJson) };
}

/** Chrome up to 102, Safari up to 15 and Firefox up to 99 have none ready. */
function timeoutSignal(): AbortSignal {
  if (AbortSignal.timeout) return AbortSignal.timeout(TIMEOUT);
  const controller = new AbortController();
  setTimeout(() => controller.abort(), TIMEOUT);
  return controller.signal;
}

/** An answer that breaks off is another fault than one that says something else. */
function unlessNoJson(error: Error): undefined {
  // Not by its class: WebKit throws a DOMException of this name.
  if (error.name !== 'SyntaxError') throw error;
}

export interface WeekResult {
  readonly week?: WeekFile | undefined;
  /** Why there is no week. */
  readonly cause: string;
  /** Server clock minus device clock in ms, half the round trip taken off; NaN without a readable Date. */
  readonly skew: number;
}

export async function fetchWeek(url: string, cache: RequestCache): Promise<WeekResult> {
  listenForRefusals();
  const sent = Date.now();
  const { response, json } = await get(url, { cache });
  const skew = Date.parse(`${response.headers.get('date')}`) - (sent + Date.now()) / 2;
  const week = response.ok ? readWeekFile(json) : undefined;
  return { week, skew, cause: week ? '' : await failureCause(url, response.status) };
}

const requests: Record<string, Promise<WordsFile | undefined>> = {};

/** A language's words; undefined when they cannot be had, and requested again the next time. */
export function fetchWords(base: string, tag: string): Promise<WordsFile | undefined> {
  const url = `${base}words/${tag}.json`;
  return (requests[url] ??= get(url).then(
    ({ json }) => readWordsFile(json) ?? forget(url),
    () => forget(url),
  ));
}

const forget = (url: string): undefined => void delete requests[url];
