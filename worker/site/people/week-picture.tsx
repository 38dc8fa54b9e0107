/** The week at a glance: days as rows, hours from left to right (from right to left in RTL), a bar for each session. */
import { dateInWords, say, weekdayName } from '../../../data/model/text.ts';
import { type Day, timeOf, weekdayOf } from '../../../data/model/zone.ts';
import type { AgendaDay } from './agenda.ts';
import { epochMinute, promiseEnds } from '../page/epoch-minutes.ts';
import { type PageContext } from '../page/page-context.ts';
import type { Session } from '../../../data/model/session.ts';
import { ConsultationKey, WeekExceptions, WeekTable } from './week-table.tsx';

/** Units of the drawing, near CSS pixels on a phone of 390. */
const WIDTH = 360;
const LEFT = 50;
const TOP = 20;
const BAR = 23;
const GAP = 3;
/** What a letter of a name takes on average, rather too much than too little. */
const LETTER = 7.6;

interface WeekProps {
  readonly context: PageContext;
  readonly monday: Day;
  readonly days: readonly AgendaDay[];
}

/** The seven days from a Monday on, with the same facts as a table behind it. */
export function WeekPicture({ context, monday, days }: WeekProps) {
  const { text } = context;
  const [first, last] = [days[0]?.day ?? monday, days.at(-1)?.day ?? monday];
  const span = say(text, 'range', { from: dateInWords(text, first), to: dateInWords(text, last) });
  const title = say(text, 'labelled', { label: say(text, 'week_picture_title'), value: span });
  return (
    <figure class="week" data-until={promiseEnds(context.edition, monday + 7, 0)}>
      <figcaption>{span}</figcaption>
      <Bars context={context} days={days} title={title} />
      <ConsultationKey context={context} days={days} />
      <WeekExceptions context={context} days={days} />
      <details>
        <summary>{say(text, 'more_information')}</summary>
        <WeekTable context={context} days={days} title={title} />
      </details>
    </figure>
  );
}

interface Scale {
  readonly from: number;
  readonly until: number;
  /** Position of a minute of the day, mirrored where the script runs from right to left. */
  readonly x: (minutes: number) => number;
  readonly flip: (x: number, width: number) => number;
}

function scaleOf(days: readonly AgendaDay[], rtl: boolean): Scale {
  const sessions = days.flatMap((day) => day.sessions);
  const from = Math.floor(Math.min(...sessions.map(({ opens }) => opens)) / 60) * 60;
  const until = Math.ceil(Math.max(...sessions.map(endOf)) / 60) * 60;
  const x = (minutes: number) => LEFT + ((minutes - from) / (until - from)) * (WIDTH - LEFT - 8);
  return { from, until, x, flip: (at, width) => (rtl ? WIDTH - at - width : at) };
}

/** When it ends, not when the last are let in. */
const endOf = ({ closes, ends = closes }: Session): number => ends;

const heightOf = ({ sessions }: AgendaDay): number => sessions.length * (BAR + GAP) + 7;

function Bars({ context, days, title }: { context: PageContext; days: readonly AgendaDay[]; title: string }) {
  const { text, edition } = context;
  const scale = scaleOf(days, text.meta.dir === 'rtl');
  const ids = edition.directory.centers.map(({ id }) => id);
  const heights = days.map(heightOf);
  const height = TOP + heights.reduce((a, b) => a + b, 0);
  const hours = Array.from({ length: (scale.until - scale.from) / 60 + 1 }, (_, index) => scale.from + index * 60);
  let top = TOP;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={title} direction="ltr">
      {hours.map((minutes) => {
        const x = round(scale.flip(scale.x(minutes), 0));
        return (
          <>
            <path class="line" d={`M${x} ${TOP - 4}V${height}`} />
            <text class="hour" x={x} y="11" text-anchor="middle">
              {timeOf(minutes).slice(0, 2)}
            </text>
          </>
        );
      })}
      {days.map((day, index) => {
        const at = top;
        top += heights[index] ?? 0;
        return <DayBars context={context} day={day} offset={at} scale={scale} ids={ids} />;
      })}
    </svg>
  );
}

interface DayProps {
  readonly context: PageContext;
  readonly day: AgendaDay;
  readonly offset: number;
  readonly scale: Scale;
  readonly ids: readonly string[];
}

function DayBars({ context, day, offset, scale, ids }: DayProps) {
  const { text, edition } = context;
  const rtl = text.meta.dir === 'rtl';
  return (
    <g data-day={epochMinute(edition, day.day, 0)}>
      <rect class="band" y={offset} width={WIDTH} height={heightOf(day)} />
      <path class="line" d={`M0 ${offset}H${WIDTH}`} />
      <text class="weekday" x={rtl ? WIDTH - 4 : 4} y={offset + 21} text-anchor={rtl ? 'end' : 'start'}>
        {weekdayName(text, weekdayOf(day.day), 'short')}
      </text>
      {day.sessions.map((session, index) => {
        const y = offset + 5 + index * (BAR + GAP);
        const width = round(scale.x(endOf(session)) - scale.x(session.opens));
        const x = round(scale.flip(scale.x(session.opens), width));
        const name = edition.directory.centers.find(({ id }) => id === session.center)?.name ?? session.center;
        return (
          <g class={barClass(session, ids)}>
            <rect x={x} y={y} width={width} height={BAR} rx="5" />
            <text {...labelAt(x, width, name.length * LETTER)} y={y + 16}>
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function barClass({ center, status, service }: Session, ids: readonly string[]): string {
  return [`bar c${ids.indexOf(center) % 6}`, status, ...(service === 'consultation' ? [service] : [])].join(' ');
}

/** In the middle of its bar; a name that is longer begins or ends with it, on the side where there is room. */
function labelAt(x: number, width: number, length: number) {
  if (length <= width) return { x: round(x + width / 2), 'text-anchor': 'middle' as const };
  return x + length > WIDTH
    ? { x: round(x + width - 4), 'text-anchor': 'end' as const }
    : { x: round(x + 4), 'text-anchor': 'start' as const };
}

const round = (value: number): number => Math.round(value * 10) / 10;
