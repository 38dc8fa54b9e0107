/** What the preview picture of a language says, true of every directory: pages name it as its alternative, worker/publish/social-card.ts draws it. */
import { say, type Text } from '../../../data/model/text.ts';

export const cardWords = (text: Text): readonly [title: string, subject: string] => [
  say(text, 'advice_for_immigrants'),
  say(text, 'next_sessions'),
];
