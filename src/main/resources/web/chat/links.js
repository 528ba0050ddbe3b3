import {html} from 'lit';

/** A link that leaves the page where it is. */
export function standsAlone(chat, path, text, className = '') {
  const href = chat.api.address(path);
  return href
    ? html`<a class=${className} href=${href} target="_blank" rel="noopener" dir="auto">${text}<span class="unseen"> (${chat.labels.newTab})</span></a>`
    : html`<span class=${className} dir="auto">${text}</span>`;
}

/** The address of a citation's article at its quote; browsers without text fragments are shown it by the query. */
export function atQuote(citation) {
  const [page, fragment = ''] = String(citation.link).split('#');
  return `${page}${page.includes('?') ? '&' : '?'}quote=${citation.start}-${citation.end}${fragment && '#'}${fragment}`;
}
