// What of the widget runs without a DOM, as one entry to bundle: built.test.ts runs it as it ships, beside its sources.
export { answerText } from '../../widget/answer-text.ts';
export { builtInWords, languageNames } from '../../widget/built-in-words.ts';
export { weekClientFor } from '../../widget/client.ts';
export { shareText } from '../../widget/share-text.ts';
export { viewStateOf } from '../../widget/state.ts';
export { readWeekFile } from '../../widget/week-file.ts';
export { wordsOf } from '../../widget/words.ts';
