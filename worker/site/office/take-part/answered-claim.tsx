/** One claim of the page on taking part: the question, the answer, and below it what proves it. */
import { fillPattern } from '../../../../data/model/fill-pattern.ts';
import { say } from '../../../../data/model/text.ts';
import { officeLink, officePath, type OfficeTag } from '../../page/addresses.ts';
import { linkTo, type PageContext } from '../../page/page-context.ts';
import { fillParagraph, type Places } from '../legal/legal.tsx';
import { TAKE_PART_WORDS } from '../words/take-part.ts';
import type { Claim } from './asker.ts';
import type { Proof } from './proof.ts';

interface ClaimProps {
  readonly context: PageContext;
  readonly tag: OfficeTag;
  readonly claim: Claim;
  readonly places: Places;
}

export function AnsweredClaim({ context, tag, claim: { question, answer, proofs }, places }: ClaimProps) {
  return (
    <div>
      <dt>{question[tag]}</dt>
      <dd>
        <p>{fillParagraph(answer[tag], places)}</p>
        <ul>
          {proofs.map((proof) => (
            <li>
              <ProofLine context={context} tag={tag} proof={proof} />
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

function ProofLine({ context, tag, proof }: { context: PageContext; tag: OfficeTag; proof: Proof }) {
  const words = TAKE_PART_WORDS[tag];
  const { iri_base: iri, changes } = context.edition.directory;
  const fill = (text: string) => fillPattern(text, { iri, first: changes.at(-1)?.edition ?? '' });
  switch (proof.kind) {
    case 'read': {
      const { page, part } = proof;
      const to = linkTo(context, officePath(tag, page)) + (part === undefined ? '' : `#${part}`);
      return (
        <>
          {words.read} <a href={to}>{say(context.text, officeLink(page))}</a>
        </>
      );
    }
    case 'look':
      return (
        <>
          {words.look} <a href={linkTo(context, proof.path)}>{proof.path}</a>
        </>
      );
    case 'ask':
      return (
        <>
          {words.ask}{' '}
          <code>
            curl {proof.of === 'headers' ? '-sI' : '-s'} {context.edition.origin}
            {proof.path}
          </code>{' '}
          {proof.shows ? words.shows : words.lacks} <code>{fill(proof.text)}</code>
        </>
      );
    case 'run':
      return (
        <>
          {words.run} <code>{fill(proof.command)}</code>
        </>
      );
    default:
      return proof satisfies never;
  }
}
