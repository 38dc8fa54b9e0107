import { testCorpus } from './corpus-tests.ts';
import { CORPUS } from './index.ts';

testCorpus('the corpus of slips and legal edits', CORPUS, 75);
