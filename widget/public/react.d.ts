/** <next-consultation> in JSX, for React 18 and 19: `import type {} from 'next-consultation-widget/react'`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type {
  NextConsultation,
  NextConsultationAttributes,
  NextConsultationEventMap,
  Week,
} from './next-consultation.js';

/** React 19 hears the element's events by these, and hands `data` over; React 18 does neither. */
type SinceReact19 = {
  [Name in keyof NextConsultationEventMap as `on${Name}`]?: (event: NextConsultationEventMap[Name]) => void;
} & { data?: Week | null | undefined };

type Html = DetailedHTMLProps<HTMLAttributes<NextConsultation>, NextConsultation>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'next-consultation': Html & NextConsultationAttributes & SinceReact19;
    }
  }
}
