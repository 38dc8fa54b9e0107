/** The words of what holds only now, for browser/live-status.ts to write: in the page they stand where no reader of its text meets them. */
import { pluralNumbers } from '../../../data/model/plurals.ts';
import { say, type Text, weekdayName } from '../../../data/model/text.ts';
import { perhapsClosed } from './perhaps-closed.ts';

/** Forms by plural category. */
type Counted = Text['words'][string];

export interface NowWords {
  readonly open: string;
  readonly opens: Counted;
  readonly closes: Counted;
  /** The minutes of each plural category but "other". */
  readonly plurals: ReturnType<typeof pluralNumbers>;
  readonly again: string;
  readonly perhaps: string;
  readonly today: string;
  readonly tomorrow: string;
  readonly phone: string;
  readonly phone_then: string;
  readonly when: string;
  readonly no_call: string;
  /** From Monday. */
  readonly weekdays: readonly string[];
}

export function nowWords(text: Text): NowWords {
  return {
    open: say(text, 'open_until'),
    opens: text.words['opens_in_minutes'] ?? '',
    closes: text.words['closes_in_minutes'] ?? '',
    plurals: pluralNumbers(text.meta.plurals),
    again: say(text, 'opens_again', { when: '' }).trimEnd().replace(/:$/, '').trimEnd(),
    perhaps: perhapsClosed(text),
    today: say(text, 'today'),
    tomorrow: say(text, 'tomorrow'),
    phone: say(text, 'phone_open_now'),
    phone_then: say(text, 'phone_then'),
    when: say(text, 'when_range'),
    no_call: say(text, 'no_call_before'),
    weekdays: [0, 1, 2, 3, 4, 5, 6].map((weekday) => weekdayName(text, weekday)),
  };
}
