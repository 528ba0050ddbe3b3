import {named, origin} from './text.js';

/** The articles that come nearest where none says what was asked. */
export function nearest(reply) {
  return Array.isArray(reply.nearest) ? reply.nearest : [];
}

/** The same, each in a line of text. */
export function nearestInWords(reply, labels) {
  return nearest(reply).map((article) => `${named(article)}, ${origin(article, labels)}`);
}
