import {dateInWords} from './text.js';

/** How many articles, and of which dates. */
export function coverage({articles, from, to}, labels) {
  const count = new Intl.NumberFormat(labels.lang).format(articles);
  const day = (date) => (date ? dateInWords(date, labels.lang) : '');
  return labels.coverage(count, day(from), day(to));
}
