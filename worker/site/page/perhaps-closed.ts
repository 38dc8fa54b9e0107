/** "Möglicherweise geschlossen. Bitte rufen Sie vorher an.", its two sentences apart. */
import { say, type Text } from '../../../data/model/text.ts';

const splitWords = (text: Text): readonly [doubt: string, call: string] => {
  const words = say(text, 'possibly_closed');
  const end = words.indexOf('. ') + 1;
  return [words.slice(0, end), words.slice(end + 1)];
};

/** The first: what a session that is not sure is. */
export const perhapsClosed = (text: Text): string => splitWords(text)[0];

/** The last: what it asks for. */
export const callFirst = (text: Text): string => splitWords(text)[1];
