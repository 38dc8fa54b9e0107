/** <next-consultation> in Vue's templates: `import type {} from 'next-consultation-widget/vue'`. */
import type { HTMLAttributes } from 'vue';
import type {
  NextConsultation,
  NextConsultationAttributes,
  NextConsultationEventMap,
  Week,
} from './next-consultation.js';

/** `@nc-state` in a template is a property called onNcState. */
type Listener<Name extends string> = Name extends `nc-${infer Rest}` ? `onNc${Capitalize<Rest>}` : never;
type Listeners = {
  [Name in keyof NextConsultationEventMap as Listener<Name>]?: (event: NextConsultationEventMap[Name]) => void;
};

declare module 'vue' {
  interface GlobalComponents {
    'next-consultation': new () => NextConsultation & {
      $props: HTMLAttributes & NextConsultationAttributes & Listeners & { data?: Week | null | undefined };
    };
  }
}
