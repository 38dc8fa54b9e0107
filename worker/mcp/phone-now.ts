/** The tool for "is somebody on the phone now?": the state that the widget shows at this instant, in words. */
import { dayInWords, say, sentence, type Text } from '../../data/model/text.ts';
import { dayOf } from '../../data/model/zone.ts';
import { type CenterState, viewStateOf } from '../../widget/state.ts';
import type { WeekOccurrence } from '../feeds/weeks/week-sessions.ts';
import type { Context } from '../http/route.ts';
import type { PublishedEdition } from '../store/published-edition.ts';
import { editionFor, textFor, todayOf } from './arguments.ts';
import type { JsonObject } from './message.ts';
import { type Doubt, isTooOld, told } from './told.ts';
import { doubtsOf, sessionFacts, type Week, weekFrom } from './week.ts';

/** `unknown`: the build says nothing about this day, so please call and see. */
type PhoneStatus = 'open' | 'tentative' | 'closed' | 'unknown';

interface Told {
  readonly center: object;
  readonly doubts: readonly Doubt[];
}

export function phoneNow(context: Context, given: JsonObject): object {
  const edition = editionFor(context, given);
  const text = textFor(context, given);
  // Of a build that is too old only the numbers are told.
  const day = isTooOld(context) ? edition.trustedUntil : todayOf(context);
  const week = weekFrom(edition, day);
  const { centers } = viewStateOf(week, context.now, { centers: [], service: 'phone', clockTrusted: true });
  const answers = centers.map((state) => centerAnswer(context, edition, week, state, text));
  return told(
    context,
    text,
    { centers: answers.map(({ center }) => center) },
    answers.flatMap(({ doubts }) => doubts),
  );
}

function centerAnswer(
  { now }: Context,
  edition: PublishedEdition,
  week: Week,
  { center, phone }: CenterState,
  text: Text,
): Told {
  // The state holds the very session of the file.
  const session = phone.session as WeekOccurrence | undefined;
  const status = statusOf(phone.kind, session !== undefined && Date.parse(session.starts_at) <= now);
  const doubts = session ? doubtsOf(edition, session, text) : [];
  const facts = {
    center: center.id,
    name: center.name,
    status,
    ...(session && { [status === 'closed' ? 'next' : 'session']: sessionFacts(edition, week, session, text) }),
    answer: [
      sentence(sentenceOf(center.name, status, session, text)),
      ...doubts.map(({ words }) => sentence(words)),
    ].join(' '),
    phones: (center.phones ?? []).map(({ number, formatted = number, labels }) => ({
      number,
      formatted,
      ...(labels && { labels }),
    })),
    ...(center.status_note && { status_note: center.status_note }),
  };
  return { center: facts, doubts };
}

function statusOf(kind: CenterState['phone']['kind'], isOn: boolean): PhoneStatus {
  switch (kind) {
    case 'open':
    case 'closing':
      return 'open';
    case 'tentative':
      return isOn ? 'tentative' : 'closed';
    case 'soon':
    case 'next':
    case 'none':
      return 'closed';
    case 'failed':
      return 'unknown';
    default:
      return kind satisfies never;
  }
}

function sentenceOf(name: string, status: PhoneStatus, session: WeekOccurrence | undefined, text: Text): string {
  const labelled = (value: string) => say(text, 'labelled', { label: name, value });
  if (status === 'unknown') return labelled(say(text, 'may_be_outdated'));
  if (!session) return labelled(say(text, 'closed_now'));
  const [day = '', from = ''] = session.starts_at.split('T');
  const until = session.ends_at.slice(11, 16);
  if (status === 'open') return say(text, 'another_center_phone_now', { name, time: until });
  const when = say(text, 'when_range', { day: dayInWords(text, dayOf(day)), from: from.slice(0, 5), to: until });
  return labelled(status === 'tentative' ? when : say(text, 'phone_opens_again', { when }));
}
