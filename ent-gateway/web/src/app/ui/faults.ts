const wrong = '[aria-invalid="true"], .field-error:not(:empty)';
const reachable =
  'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [role="spinbutton"], [tabindex]';

/** Takes the focus to an element, which need not be one of those that the Tab key reaches. */
export function focusOn(element: HTMLElement, options?: FocusOptions): boolean {
  if (!element.matches(reachable)) element.tabIndex = -1;
  element.focus(options);
  return document.activeElement === element;
}

/** The first thing at fault: its field, or what its sentence stands beside. */
function faultIn(inside: Element): HTMLElement | null {
  const first = inside.querySelector<HTMLElement>(wrong);
  if (!first || first.matches(reachable)) return first;
  const field = first.closest('.field, fieldset, [data-field]');
  return field?.querySelector<HTMLElement>(reachable) ?? first;
}

/** Takes the focus to the first thing at fault; whether there is one. */
export function focusFirstFault(inside: Element): boolean {
  const fault = faultIn(inside);
  return fault !== null && focusOn(fault);
}

/** Takes the focus to the first day or hour of which only some parts are typed; whether there is one. */
export function askToComplete(inside: Element): boolean {
  const part = inside.querySelector<HTMLElement>('[data-half-typed] [data-placeholder]');
  return part !== null && focusOn(part);
}
