import {html} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {Marked} from 'marked';
import DOMPurify from 'dompurify';

const markdown = new Marked({gfm: true, async: false});
const EMPHASIS_ALONE = {ALLOWED_TAGS: ['strong', 'em', 'code', 'br'], ALLOWED_ATTR: [], RETURN_DOM_FRAGMENT: true};

/**
 * A sentence as a template. An extracted one is an article's own words and shown to the letter; a model writes Markdown,
 * of which emphasis is left.
 */
export function sentence(text, backend) {
  if (!backend || backend === 'extractive') return html`${text}`;
  return guard([text], () => DOMPurify.sanitize(markdown.parseInline(text), EMPHASIS_ALONE));
}

/** The address, if it is one of the web. Anything else, `javascript:` above all, is none. */
export function webAddress(url) {
  try {
    const {href, protocol} = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : '';
  } catch {
    return '';
  }
}

/** A day in words; anything that is no day as it is. Intervals, months and years keep their precision. */
export function dateInWords(value, lang) {
  const [from, to] = String(value).split('/');
  return to ? `${dayInWords(from, lang)} – ${dayInWords(to, lang)}` : dayInWords(from, lang);
}

const PRECISIONS = [
  [/^\d{4}-\d{2}-\d{2}$/, {day: 'numeric', month: 'long', year: 'numeric'}],
  [/^\d{4}-\d{2}$/, {month: 'long', year: 'numeric'}],
];

function dayInWords(value, lang) {
  const options = PRECISIONS.find(([pattern]) => pattern.test(value))?.[1];
  const date = new Date(value);
  if (!options || Number.isNaN(date.getTime())) return value;
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {...options, timeZone: 'UTC'}).format(date);
}

/** "Source, 30 June 2019", of what is known. */
export function origin(article, labels) {
  return [article.source, article.published ? dateInWords(article.published, labels.lang) : labels.dateUnknown]
    .filter(Boolean)
    .join(', ');
}

/** What an article is called, cut where a title goes on for longer than anybody reads. */
export function named(article) {
  const title = String(article.title || article.id);
  return title.length > 200 ? `${title.slice(0, 199)}…` : title;
}
