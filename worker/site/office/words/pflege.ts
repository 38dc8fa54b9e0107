/** Words of the office's page, on the page and in its script. German first: it is the office's language. */
import type { OfficeTag } from '../../page/addresses.ts';

const DE = {
  title: 'Angaben pflegen',
  intro:
    'Wählen Sie, was passiert ist, und füllen Sie den Satz aus. Die Seite prüft sofort und zeigt jeden Tag, der sich ändert. Gespeichert oder verschickt wird hier nichts: Am Ende reichen Sie eine kleine Datei ein.',
  no_script:
    'Diese Seite braucht JavaScript. Ohne JavaScript ändern Sie die Datei directory.json von Hand; wie das geht, steht im Projekt in data/README.md.',
  loading: 'Die Angaben werden geladen …',
  load_error: 'Die Angaben konnten nicht geladen werden. Bitte laden Sie die Seite neu.',
  what: 'Was ist passiert?',
  closed_today: 'Heute geschlossen',
  closed_today_more: 'Center antippen, vorschlagen, fertig. Mit Aushang und Nachricht.',
  phone_closed: 'Nur das Telefon ist nicht besetzt',
  partly_closed: 'Nur einen Teil des Tages geschlossen',
  perhaps_closed: 'Vielleicht geschlossen',
  closed: 'Geschlossen',
  hours: 'Zeiten',
  center: 'Center',
  facts: 'Bestätigen und zurücknehmen',
  campaign: 'Wer hat wann bestätigt?',
  campaign_more:
    'Fragen Sie jedes Center ein- bis zweimal im Jahr. Was bestätigt ist, verliert überall den Hinweis, dass es veraltet sein kann. Gespeichert wird nur der Tag, nie ein Name.',
  confirmed: '{fact}: bestätigt am {date}',
  overdue_since: 'überfällig seit dem {date}',
  due_on: 'wieder fällig am {date}',
  source: 'Quelle: {source}',
  confirm_now: 'Bogen ausfüllen',
  confirm_send: 'Anfrage mailen',
  confirm_copy: 'Anfrage kopieren',
  confirm_subject: 'Stimmen Ihre Angaben noch? {name}',
  confirm_mail:
    'Guten Tag,\n\nstimmen diese Angaben zu {name} noch?\n\n{list}\n\nBitte kreuzen Sie auf dieser Seite an, was stimmt. Das dauert eine Minute:\n{address}\n\nOder antworten Sie einfach auf diese E-Mail.\n\nVielen Dank!',
  confirm: 'Stimmen die Angaben? {name}',
  confirm_more: 'Kreuzen Sie an, was Sie wissen. Was stimmt, wird mit dem Tag bestätigt.',
  all_right: 'Alles stimmt',
  right: 'stimmt',
  wrong: 'stimmt nicht',
  unknown: 'weiß nicht',
  repair: 'Bitte berichtigen: {fact}',
  nothing_confirmed: 'Bestätigt wird, sobald bei „{list}“ alles stimmt.',
  print_sheet: 'Bogen drucken',
  back: 'Zurück zur Auswahl',
  more: 'Weitere Angaben',
  pick: 'Bitte wählen',
  yes: 'Ja',
  result: 'Was dann gilt',
  missing: 'Es fehlt noch: {list}.',
  refused: 'So geht es noch nicht',
  asked: 'Ist das so gemeint?',
  asked_more: 'Setzen Sie einen Haken, wenn es stimmt. Sonst ändern Sie bitte den Satz.',
  nothing: 'Damit ändert sich nichts.',
  fits: 'Geprüft: Das passt.',
  days: 'Diese Tage ändern sich',
  no_days: 'An keinem Tag ändert sich eine Zeit.',
  before: 'Bisher',
  after: 'Neu',
  hand_in: 'Einreichen',
  propose: 'Änderung vorschlagen',
  propose_more:
    'Öffnet {host} mit der fertigen Datei. Sie melden sich dort mit Ihrem eigenen Zugang an und bestätigen.',
  paste_more: 'Kopiert den Text und öffnet {host}. Dort fügen Sie ihn in das leere Feld ein und bestätigen.',
  no_repository:
    'Für diese Website ist noch keine Projektadresse eingetragen. Laden Sie die Datei herunter oder schicken Sie sie per E-Mail an die Stelle, die das Projekt betreut.',
  download: 'Datei herunterladen',
  mail: 'Als E-Mail schicken',
  mail_subject: 'Änderung: {title}',
  mail_text: 'Bitte als {path} in das Projekt legen:',
  copy: 'Text kopieren',
  copied: 'Kopiert',
  copy_failed: 'Kopieren ging nicht: Bitte laden Sie die Datei herunter.',
  file: 'Die Datei ansehen',
  when: 'Wann sehen es die Leute?',
  when_text:
    'Ist die Änderung im Projekt angenommen („Merge“), wird sie in wenigen Minuten veröffentlicht. Danach zeigen es die Seiten nach 1 Minute, Widgets beim nächsten Laden, Kalender nach 1 bis 24 Stunden.',
  when_today:
    'Eine Absage am selben Tag erreicht Kalender oft nicht mehr. Hängen Sie bitte einen Zettel an die Tür und rufen Sie an, wer einen Termin hat.',
  tell: 'Aushang und Nachricht',
  tell_more: 'In den Sprachen, die Sie ankreuzen:',
  print: 'Aushang drucken (A4)',
  messages: 'Zum Weiterschicken',
  as_of: 'Stand: Ausgabe {edition}. Geprüft wird für heute, {date}',
} as const;

type PflegeWords = { readonly [id in keyof typeof DE]: string };

const EN: PflegeWords = {
  title: 'Maintain the facts',
  intro:
    'Choose what happened and fill in the sentence. The page checks at once and shows every day that changes. Nothing is stored or sent here: at the end you hand in a small file.',
  no_script:
    'This page needs JavaScript. Without it, change the file directory.json by hand; data/README.md in the project says how.',
  loading: 'Loading the facts …',
  load_error: 'The facts could not be loaded. Please load the page again.',
  what: 'What happened?',
  closed_today: 'Closed today',
  closed_today_more: 'Tap the centre, propose, done. With a door sign and a message.',
  phone_closed: 'Nobody answers the phone',
  partly_closed: 'Closed for a part of the day',
  perhaps_closed: 'Perhaps closed',
  closed: 'Closed',
  hours: 'Hours',
  center: 'Centre',
  facts: 'Confirm and take back',
  campaign: 'Who confirmed when?',
  campaign_more:
    'Ask each centre once or twice a year. What is confirmed loses the note that it may be outdated, everywhere. Only the day is stored, never a name.',
  confirmed: '{fact}: confirmed on {date}',
  overdue_since: 'overdue since {date}',
  due_on: 'due again on {date}',
  source: 'Source: {source}',
  confirm_now: 'Fill in the sheet',
  confirm_send: 'Mail the request',
  confirm_copy: 'Copy the request',
  confirm_subject: 'Are your facts still right? {name}',
  confirm_mail:
    'Hello,\n\nare these facts of {name} still right?\n\n{list}\n\nPlease tick what is right on this page. It takes a minute:\n{address}\n\nOr simply answer this email.\n\nThank you!',
  confirm: 'Are the facts right? {name}',
  confirm_more: 'Tick what you know. What is right is confirmed with the day.',
  all_right: 'All is right',
  right: 'right',
  wrong: 'wrong',
  unknown: 'do not know',
  repair: 'Please correct: {fact}',
  nothing_confirmed: 'It is confirmed as soon as all is right under “{list}”.',
  print_sheet: 'Print the sheet',
  back: 'Back to the choice',
  more: 'More',
  pick: 'Please choose',
  yes: 'Yes',
  result: 'What will hold then',
  missing: 'Still missing: {list}.',
  refused: 'This does not work yet',
  asked: 'Is this what you mean?',
  asked_more: 'Tick what is right. Otherwise please change the sentence.',
  nothing: 'This changes nothing.',
  fits: 'Checked: this fits.',
  days: 'These days change',
  no_days: 'The hours change on no day.',
  before: 'So far',
  after: 'New',
  hand_in: 'Hand in',
  propose: 'Propose the change',
  propose_more: 'Opens {host} with the finished file. You sign in there with your own account and confirm.',
  paste_more: 'Copies the text and opens {host}. Paste it into the empty field there and confirm.',
  no_repository:
    'No address of the project is set for this site yet. Download the file, or send it by email to whoever looks after the project.',
  download: 'Download the file',
  mail: 'Send by email',
  mail_subject: 'Change: {title}',
  mail_text: 'Please put this into the project as {path}:',
  copy: 'Copy the text',
  copied: 'Copied',
  copy_failed: 'Copying failed: please download the file.',
  file: 'See the file',
  when: 'When will people see it?',
  when_text:
    'Once the change is accepted in the project (“merge”), it is published within a few minutes. Pages show it 1 minute later, widgets when they are loaded next, calendars after 1 to 24 hours.',
  when_today:
    'A cancellation on the same day often does not reach calendars in time. Please put a note on the door and call those who have an appointment.',
  tell: 'Door sign and message',
  tell_more: 'In the languages that you tick:',
  print: 'Print the door sign (A4)',
  messages: 'To pass on',
  as_of: 'As of edition {edition}. Checked for today, {date}',
};

export const PFLEGE_WORDS: { readonly [tag in OfficeTag]: PflegeWords } = { de: DE, en: EN };

/** A way into an operation: what it is called, and what is filled in already. */
interface WayIn {
  readonly operation: string;
  readonly words: keyof PflegeWords;
  /** A field with an empty text is only shown. */
  readonly filled: Readonly<Record<string, string>>;
}

/** By what stands behind the hash. */
export const WAYS_IN: Readonly<Record<string, WayIn>> = {
  'closed-today': {
    operation: 'close',
    words: 'closed_today',
    filled: { from: 'heute', reason: 'Organisatorische Gründe', reason_en: 'Organisational reasons' },
  },
  'phone-closed': { operation: 'close', words: 'phone_closed', filled: { services: 'phone' } },
  'partly-closed': { operation: 'close', words: 'partly_closed', filled: { opens_at: '', closes_at: '' } },
  'perhaps-closed': { operation: 'close', words: 'perhaps_closed', filled: { tentative: 'ja' } },
};

/** In which order and under which heading operations and ways into them are offered; closed today stands before them. */
export const PFLEGE_GROUPS = [
  [
    'closed',
    [
      'close',
      'phone-closed',
      'partly-closed',
      'perhaps-closed',
      'make-certain',
      'close-temporarily',
      'open-again',
      'close-for-good',
    ],
  ],
  ['hours', ['change-hours', 'add-hours', 'end-hours', 'other-hours', 'extra-session', 'open-on-holiday']],
  ['center', ['change-number', 'move', 'start-outreach', 'new-center']],
  ['facts', ['campaign', 'confirm-facts', 'undo', 'roll-back']],
] as const satisfies ReadonlyArray<readonly [keyof PflegeWords, readonly string[]]>;
