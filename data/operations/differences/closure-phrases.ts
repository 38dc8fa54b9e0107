/** The phrase for a closure in German and English. */
import type { Closure, Words } from '../../model/directory.ts';
import type { Day } from '../../model/zone.ts';
import { joinList, openHoursWords, spanWords } from './phrases.ts';

/**
 * "geschlossen vom 1.3.2027 bis 5.3.2027, 9–11 Uhr (Fortbildung)"; with schedules: "Mittwoch 9–11 Uhr fällt am … aus".
 */
export function closureWords(closure: Closure, what: readonly Words[] = [], changedOn?: Day): Words {
  const span = spanWords(closure.from, closure.to, changedOn);
  if (closure.replaced_by) return otherHoursWords(closure, span);
  const { opens_at, closes_at, reason, effect } = closure;
  const hours = openHoursWords(opens_at, closes_at);
  const part = (text: string | undefined) => (text ? `, ${text}` : '');
  const de = [
    joinList(
      what.map((one) => one.de),
      'und',
    ),
    ...GERMAN_EFFECT[effect],
  ];
  const en = [
    joinList(
      what.map((one) => one['en'] ?? ''),
      'and',
    ),
    ...ENGLISH_EFFECT[effect],
  ];
  const [dePhrase, enPhrase] = [de, en].map(([names, closed, off]) =>
    names ? `${names} ${off ?? ''}` : (closed ?? ''),
  );
  return {
    de: `${dePhrase ?? ''} ${span.de}${part(hours.de)} (${reason.de})`,
    en: `${enPhrase ?? ''} ${span['en'] ?? ''}${part(hours['en'])} (${reason['en'] ?? reason.de})`,
  };
}

const GERMAN_EFFECT: Record<Closure['effect'], readonly [string, string]> = {
  cancelled: ['geschlossen', 'entfällt'],
  tentative: ['möglicherweise geschlossen', 'entfällt möglicherweise'],
};
const ENGLISH_EFFECT: Record<Closure['effect'], readonly [string, string]> = {
  cancelled: ['closed', 'cancelled'],
  tentative: ['possibly closed', 'possibly cancelled'],
};

/** "andere Zeiten vom 5.7.2027 bis 13.8.2027 (Sommerferien)": nothing is closed. */
function otherHoursWords({ reason }: Closure, { de, en = '' }: Words): Words {
  return { de: `andere Zeiten ${de} (${reason.de})`, en: `other hours ${en} (${reason['en'] ?? reason.de})` };
}
