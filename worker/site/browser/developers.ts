/** The developers' page: copies lines, asks for answers when the reader wants to see them, and filters the table of addresses. */
import { filterAddresses } from './address-filter.ts';
import { offerAnswers } from './answer-buttons.ts';
import { offerCopies } from './copy-buttons.ts';

offerCopies();
offerAnswers();
filterAddresses();
