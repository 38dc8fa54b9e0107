/** <next-consultation> in Svelte's markup: `import type {} from 'next-consultation-widget/svelte'`. */
import type { HTMLAttributes } from 'svelte/elements';
import type {
  NextConsultation,
  NextConsultationAttributes,
  NextConsultationEventMap,
  Week,
} from './next-consultation.js';

type Listeners = {
  [Name in keyof NextConsultationEventMap as `on${Name}`]?: (event: NextConsultationEventMap[Name]) => void;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'next-consultation': HTMLAttributes<NextConsultation> &
      NextConsultationAttributes &
      Listeners & { data?: Week | null | undefined };
  }
}
