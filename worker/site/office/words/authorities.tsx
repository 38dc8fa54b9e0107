/** Where readers can turn to when a publisher does not answer: by state, since accessibility and privacy are enforced by the states. */
import type { Child } from 'hono/jsx';

interface Authorities {
  /** By which law the standards bind a public body: a clause. */
  readonly duty: { readonly de: string; readonly en: string };
  /** Which section asks for an answer in time, in brackets; "" = none is named. */
  readonly deadline: { readonly de: string; readonly en: string };
  readonly enforcement: { readonly de: Child; readonly en: Child };
  readonly privacy: { readonly de: string; readonly en: string };
}

const OMBUDS_PAGE = 'https://www.lbbp.nrw.de/ombudsstelle';
const OMBUDS_MAIL = 'ombudsstelle-barrierefreie-it@mags.nrw.de';

/** Any state that no row below names. */
const OTHER: Authorities = {
  duty: {
    de: 'öffentliche Stellen verpflichtet dazu das Recht ihres Landes',
    en: 'the law of each German state makes them binding on public bodies',
  },
  deadline: { de: '', en: '' },
  enforcement: {
    de: 'Für öffentliche Stellen gibt es in jedem Land eine Schlichtungs- oder Durchsetzungsstelle für digitale Barrierefreiheit. Das Verfahren kostet nichts.',
    en: 'For public bodies each German state has an arbitration or enforcement body for digital accessibility. The procedure is free of charge.',
  },
  privacy: {
    de: 'der Aufsichtsbehörde für Datenschutz Ihres Landes',
    en: 'the data protection authority of your state',
  },
};

/** Keys as in `holiday_region`. */
const AUTHORITIES: { readonly [region: string]: Authorities } = {
  'DE-NW': {
    duty: {
      de: 'in Nordrhein-Westfalen verpflichten dazu §§ 10 ff. des Behindertengleichstellungsgesetzes (BGG NRW) und die BITVNRW',
      en: 'in North Rhine-Westphalia sections 10 ff. of the Disability Equality Act (BGG NRW) and the BITVNRW make them binding',
    },
    deadline: { de: ' (§ 10b Abs. 3 BGG NRW)', en: ' (section 10b (3) BGG NRW)' },
    enforcement: {
      de: (
        <>
          Antwortet eine öffentliche Stelle nicht oder nicht so, dass es hilft, vermittelt die{' '}
          <a href={OMBUDS_PAGE}>Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen</a>{' '}
          bei der Landesbeauftragten für Menschen mit Behinderungen (§§ 10d, 10e BGG NRW, §§ 9 ff. BITVNRW):{' '}
          <a href={`mailto:${OMBUDS_MAIL}`}>{OMBUDS_MAIL}</a>. Der Antrag ist formlos in Textform möglich; er nennt die
          Seite, was daran nicht barrierefrei ist, und beide Beteiligten. Die Ombudsstelle ist für öffentliche Stellen
          des Landes zuständig, also sobald eine solche dieses Angebot verantwortet.
        </>
      ),
      en: (
        <>
          If a public body does not answer, or not in a way that helps, the{' '}
          <a href={OMBUDS_PAGE} lang="de" hreflang="de">
            Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen
          </a>{' '}
          (ombuds office for accessible information technology, with the state commissioner for people with
          disabilities; sections 10d and 10e BGG NRW, sections 9 ff. BITVNRW) mediates:{' '}
          <a href={`mailto:${OMBUDS_MAIL}`}>{OMBUDS_MAIL}</a>. An application in text form names the page, what is not
          accessible, and both parties. The office is competent for public bodies of the state, so as soon as one of
          them is responsible for this site.
        </>
      ),
    },
    privacy: {
      de: 'der Landesbeauftragten für Datenschutz und Informationsfreiheit Nordrhein-Westfalen (LDI NRW)',
      en: 'the data protection commissioner of North Rhine-Westphalia (LDI NRW)',
    },
  },
};

export const authoritiesOf = (region: string): Authorities => AUTHORITIES[region] ?? OTHER;
