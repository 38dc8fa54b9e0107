/** What keeps a build from being published: placeholders, a publisher whom nobody can reach, changes without an edition. */
import { stopsPublication, type Finding } from '../../data/check/findings/finding.ts';
import type { Directory } from '../../data/model/directory.ts';

/** Names that nobody can own (RFC 2606, RFC 6761), and the machine itself. */
const PLACEHOLDER = /(?:^|\.)(?:example|invalid|test|localhost|example\.(?:com|net|org))$|^[\d.]+$|^\[/;

/** German sentences, each with its repair; none = it may be published. `findings` are those of a check for a deployment. */
export function refusalsOf(
  { iri_base, publisher }: Pick<Directory, 'iri_base' | 'publisher'>,
  origin: string,
  findings: readonly Finding[],
): string[] {
  const { contact } = publisher;
  const stopping = findings.filter((one) => stopsPublication([one]));
  return [
    ...stopping.map(({ message, repair }) => `${message.de} ${repair.de}`),
    ...(isPlaceholder(iri_base)
      ? [`iri_base ist noch der Platzhalter „${iri_base}“. In data/directory.json die dauerhafte Kennung eintragen.`]
      : []),
    ...(isPlaceholder(origin) || !origin.startsWith('https:')
      ? [
          `PUBLIC_ORIGIN ist noch der Platzhalter „${origin}“. Die öffentliche Adresse eintragen, mit https:// am Anfang: als Variable PUBLIC_ORIGIN in GitHub oder in wrangler.toml.`,
        ]
      : []),
    ...(!contact?.email && !contact?.url
      ? ['Der Herausgeber hat keinen Kontakt. In data/directory.json unter publisher "contact" eintragen.']
      : []),
    ...[contact?.email?.replace(/^.*@/, 'https://'), contact?.url]
      .filter((one) => one !== undefined && isPlaceholder(one))
      .map(
        () =>
          'Der Kontakt des Herausgebers ist noch ein Platzhalter. In data/directory.json unter publisher die echte Adresse eintragen.',
      ),
  ];
}

function isPlaceholder(address: string): boolean {
  return !URL.canParse(address) || PLACEHOLDER.test(new URL(address).hostname);
}
