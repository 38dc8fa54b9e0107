// The element <next-consultation> as a page meets it: attributes, properties, method. What it does stands in controller.ts.
import { ATTRIBUTES, reflectAttributes } from './attributes.ts';
import { createController, type Controller } from './controller.ts';
import { ElementBase } from './element-base.ts';
import { WIDGET_VERSION } from './version.ts';

/** Private fields came after the browsers of the baseline. */
const controllers = new WeakMap<HTMLElement, Controller>();

function controllerOf(element: HTMLElement): Controller {
  const controller = controllers.get(element) ?? createController(element);
  controllers.set(element, controller);
  return controller;
}

export class NextConsultation extends ElementBase {
  static get version(): string {
    return WIDGET_VERSION;
  }

  static get observedAttributes(): readonly string[] {
    return [...ATTRIBUTES, 'lang'];
  }

  connectedCallback(): void {
    // Data that were set before the script came hide the accessor: hand them over.
    const given = Object.getOwnPropertyDescriptor(this, 'data');
    if (given) {
      delete (this as { data?: unknown }).data;
      this.data = given.value;
    }
    controllerOf(this).connect();
  }

  disconnectedCallback(): void {
    controllerOf(this).disconnect();
  }

  attributeChangedCallback(name: string): void {
    controllerOf(this).attributeChanged(name);
  }

  /** A week file's content, given instead of fetched. */
  get data(): unknown {
    return controllerOf(this).data();
  }

  set data(value: unknown) {
    controllerOf(this).setData(value);
  }

  /** Asks for the data again. */
  reload(): Promise<void> {
    return controllerOf(this).reload();
  }
}

reflectAttributes(NextConsultation.prototype);
