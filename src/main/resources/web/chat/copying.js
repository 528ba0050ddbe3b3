import {atQuote} from './links.js';
import {origin} from './text.js';

/** Puts an answer with its citations on the clipboard, as plain text. Says whether it could. */
export async function asText(chat, {question, reply, citations}) {
  const sources = citations.map((citation) => {
    const heading = [citation.article.title, origin(citation.article, chat.labels)].filter(Boolean).join(' – ');
    return `[${citation.number}] “${citation.quote}”\n    ${heading}\n    ${chat.api.address(atQuote(citation))}`;
  });
  const text = [question, `${reply.short || chat.labels.bearing}\n${reply.answer}`, ...sources].join('\n\n');
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(chat.renderRoot, text);
  }
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
