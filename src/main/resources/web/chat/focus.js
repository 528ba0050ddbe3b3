const FOCUSABLE = 'a[href], button:not([disabled]), textarea, input, [tabindex="0"]';

/** Lets Tab go around within an element, as it must while that is a dialog. */
export function keepFocusIn(element, event) {
  if (event.key !== 'Tab') return;
  const stops = [...element.querySelectorAll(FOCUSABLE)].filter((stop) => stop.getClientRects().length);
  const [first, last] = [stops.at(0), stops.at(-1)];
  const from = element.getRootNode().activeElement;
  const leaves = event.shiftKey ? from === first || from === element : from === last;
  if (!leaves && element.contains(from)) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
