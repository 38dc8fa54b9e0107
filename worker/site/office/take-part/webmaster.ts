/** What a webmaster asks before embedding. */
import type { Asker } from './asker.ts';
import { headersLack, look, read } from './proof.ts';

export const WEBMASTERS: Asker = {
  id: 'webmaster',
  title: { de: 'Für Websites', en: 'For websites' },
  short: { de: 'Website', en: 'Website' },
  claims: [
    {
      question: {
        de: 'Was erfährt der Dienst über unsere Besucher?',
        en: 'What does the service learn of our visitors?',
      },
      answer: {
        de: 'Ihr Browser lädt ein Skript und die Zeiten von {origin}; dabei wird die IP-Adresse übertragen. Keine Cookies, kein Speicher, keine Zählung, keine weiteren Dritten, und nicht, welche Seite jemand liest. Den Satz für Ihre Datenschutzerklärung finden Sie beim Baustein.',
        en: 'Their browser loads a script and the hours from {origin}, which sees the IP address. No cookies, no storage, no counting, no further third parties, and not which page somebody reads. The sentence for your privacy notice stands beside the snippet.',
      },
      proofs: [headersLack('/widget/v1/next-consultation.js', 'cookie'), read('privacy'), read('embed', 'privacy')],
    },
    {
      question: { de: 'Und wenn auch das nicht sein darf?', en: 'And if not even that is allowed?' },
      answer: {
        de: 'Dann liefern Sie Skript, Texte und Zeiten selbst aus: Der Browser ruft nur noch Ihre Seite auf, Ihr Server holt die Zeiten einmal in der Nacht.',
        en: 'Then serve script, words and hours yourself: the browser calls your site alone, and your server fetches the hours once a night.',
      },
      proofs: [read('embed', 'self-host')],
    },
    {
      question: { de: 'Darf ein fremdes Skript auf unsere Seite?', en: 'May a foreign script run on our page?' },
      answer: {
        de: 'Nehmen Sie die feste Fassung: Sie ändert sich nie, und der Browser prüft ihre Prüfsumme. Die Zeilen für Ihre Content-Security-Policy stehen dabei; unsafe-inline braucht sie nicht.',
        en: 'Take the pinned version: it never changes, and the browser checks its hash. The lines for your Content-Security-Policy stand beside it; it needs no unsafe-inline.',
      },
      proofs: [read('embed', 'pinned'), read('embed', 'csp')],
    },
    {
      question: { de: 'Wie viel Arbeit ist das?', en: 'How much work is it?' },
      answer: {
        de: 'Auswählen, kopieren, einfügen. Für WordPress, TYPO3, Drupal und andere Systeme gibt es je einen eigenen Baustein, auch ohne Skript.',
        en: 'Choose, copy, paste. WordPress, TYPO3, Drupal and other systems each have a snippet of their own, also without scripts.',
      },
      proofs: [read('embed')],
    },
    {
      question: {
        de: 'Was sehen die Leute, wenn der Dienst ausfällt?',
        en: 'What do people see when the service is down?',
      },
      answer: {
        de: 'Zeiten, Telefon und Anschrift stehen im Baustein selbst und bleiben stehen. Die Beispielseite zeigt es mit ausgeschaltetem JavaScript.',
        en: 'Hours, phone and address stand in the snippet itself and stay. The example page shows it with JavaScript switched off.',
      },
      proofs: [look('/demo/partner/')],
    },
    {
      question: { de: 'Ist es barrierefrei?', en: 'Is it accessible?' },
      answer: {
        de: 'Nach WCAG 2.2, Stufe AA, selbst geprüft, vor jeder Veröffentlichung auch von einem Programm. Was noch fehlt, steht in der Erklärung.',
        en: 'By WCAG 2.2, level AA, in a self-assessment, and before each release by a program too. What is missing stands in the statement.',
      },
      proofs: [read('accessibility')],
    },
    {
      question: { de: 'Wie hören wir wieder auf?', en: 'How do we stop?' },
      answer: {
        de: 'Baustein löschen. Es gibt nichts zu kündigen, und auf den Geräten der Besucher bleibt nichts zurück.',
        en: 'Delete the snippet. There is nothing to cancel, and nothing stays on the devices of visitors.',
      },
      proofs: [read('embed', 'snippet')],
    },
  ],
};
