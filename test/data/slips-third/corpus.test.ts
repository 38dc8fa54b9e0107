import { testCorpus } from '../slips-unseen/corpus-tests.ts';
import { CORPUS } from './index.ts';

testCorpus('the third corpus of slips and legal edits', CORPUS, 80);
