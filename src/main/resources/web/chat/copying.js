import {atQuote} from './links.js';
import {nearestInWords} from './nearest.js';
import {dateInWords, named, origin} from './text.js';

/** Puts an answer with its citations on the clipboard, as plain text. Says whether it could. */
export async function asText(chat, {question, reply, citations}) {
  const sources = citations.map((citation) => {
    const heading = [named(citation.article), origin(citation.article, chat.labels)].filter(Boolean).join(' – ');
    return `[${citation.number}] “${citation.quote}”\n    ${heading}\n    ${chat.api.address(atQuote(citation))}`;
  });
  const text = [question, ...said(reply, chat.labels), ...sources].join('\n\n');
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(chat.renderRoot, text);
  }
}

/** What a reply says, by paragraphs; where the articles do not say, which come nearest. */
function said(reply, labels) {
  if (reply.status === 'answered') {
    const corrected = (reply.corrections ?? []).map(
      ({corrected: day, citation}) => `\n${labels.corrected(day ? dateInWords(day, labels.lang) : '')} [${citation}]`,
    );
    const unanswered = (reply.unanswered ?? []).map((question) => `\n${labels.unanswered(question)}`);
    return [`${reply.short || labels.bearing}\n${reply.answer}${[...unanswered, ...corrected].join('')}`];
  }
  const nearest = nearestInWords(reply, labels);
  return nearest.length ? [reply.answer, [`${labels.nearest}:`, ...nearest].join('\n')] : [reply.answer];
}

/** Pages without TLS, and frames without the permission, have no clipboard but this one. */
function copyBySelection(root, text) {
  const before = root.activeElement;
  const field = document.createElement('textarea');
  field.className = 'unseen';
  field.value = text;
  root.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    before?.focus();
  }
}
