/** What a reviewer ticked, as a text that can be read, pasted and sent. */
import { mailAddress } from './handing-out/mail-address.ts';

export interface ReviewedSentence {
  readonly id: string;
  readonly german: string;
  readonly own: string;
  readonly wrong: boolean;
  readonly better: string;
}

export interface Review {
  /** Language and day of the build: "tr · 2026-11-27". */
  readonly of: string;
  readonly readAll: boolean;
  readonly native: boolean;
  readonly remarks: string;
  readonly sentences: readonly ReviewedSentence[];
}

/** Only what is wrong or can be better stands in it; a proposal counts as a tick. */
export function reportText({ of, readAll, native, remarks, sentences }: Review): string {
  const wrong = sentences.filter((one) => one.wrong || one.better !== '');
  const yes = (answer: boolean) => (answer ? 'ja' : 'nein');
  return [
    `Texte geprüft: ${of}`,
    `Alle gelesen: ${yes(readAll)}. Mit der Sprache aufgewachsen: ${yes(native)}.`,
    `Angekreuzt: ${wrong.length} von ${sentences.length}.`,
    ...(remarks === '' ? [] : [`Anmerkungen: ${remarks}`]),
    ...wrong.flatMap(({ id, german, own, better }) => [
      '',
      id,
      `  deutsch: ${german}`,
      `  jetzt:   ${own}`,
      ...(better === '' ? [] : [`  besser:  ${better}`]),
    ]),
    '',
  ].join('\n');
}

/** Mail programs cut longer addresses; the rest is to be pasted. */
const LONGEST_MAIL = 1800;

/** RFC 6068. Too long a text is not sent in part: the mail says that the file is to be attached. */
export function reportMail(email: string, of: string, report: string): string {
  const body = report.replaceAll('\n', '\r\n');
  const isLong = encodeURIComponent(body).length > LONGEST_MAIL;
  const instead = 'Bitte hier das kopierte Ergebnis einfügen oder die Textdatei anhängen.';
  return mailAddress(email, `Texte geprüft: ${of}`, isLong ? instead : body);
}
