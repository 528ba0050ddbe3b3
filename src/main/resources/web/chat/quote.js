import {html, nothing} from 'lit';
import {atQuote, standsAlone} from './links.js';
import {keepFocusIn} from './focus.js';
import {dateInWords, named, origin, webAddress} from './text.js';
import * as icons from './icons.js';

const HOVER = 180;
const LEAVE = 280;
const AROUND = 150;
const GAP = 8;

/**
 * The card with a citation's quote in its context. Hover and focus preview it beside its chip; a click, tap or Enter pins
 * it as a dialog, which takes the focus and gives it back.
 */
export class QuoteCard {
  #chat;
  #shown;
  #timer;
  #texts = new Map();

  constructor(chat) {
    this.#chat = chat;
    chat.addController(this);
  }

  hostConnected() {
    addEventListener('scroll', this.#follow, {capture: true, passive: true});
    addEventListener('resize', this.#follow, {passive: true});
    addEventListener('pointerdown', this.#outside, {capture: true});
  }

  hostDisconnected() {
    removeEventListener('scroll', this.#follow, {capture: true});
    removeEventListener('resize', this.#follow);
    removeEventListener('pointerdown', this.#outside, {capture: true});
  }

  shows(turn, number) {
    return this.#shown?.turn === turn && this.#shown.citation.number === number;
  }

  preview(chip, turn, citation, delay = HOVER) {
    if (this.#shown?.pinned) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show({chip, turn, citation, pinned: false}), delay);
  }

  pin(chip, turn, citation) {
    clearTimeout(this.#timer);
    this.#show({chip, turn, citation, pinned: true});
    this.#chat.updateComplete.then(() => this.#element?.querySelector('.close')?.focus());
  }

  /** The pointer or the focus has gone; it may be on its way to the card. */
  leave() {
    clearTimeout(this.#timer);
    if (!this.#shown?.pinned) this.#timer = setTimeout(() => this.close(), LEAVE);
  }

  /** Closes what is open, and gives the focus back where it was taken. Says whether anything was open. */
  dismiss() {
    const shown = this.#shown;
    this.close();
    if (shown?.pinned) shown.chip.focus();
    clearTimeout(this.#timer);
    return shown !== undefined;
  }

  close() {
    clearTimeout(this.#timer);
    if (!this.#shown) return;
    this.#shown = undefined;
    this.#chat.requestUpdate();
  }

  template() {
    if (!this.#shown) return nothing;
    const {labels} = this.#chat;
    const {citation, pinned} = this.#shown;
    const {article, resolved = []} = citation;
    const original = webAddress(article.url);
    return html`
      <div class="card" role="dialog" aria-modal=${pinned ? 'true' : nothing} aria-labelledby="cited" popover="manual"
        @pointerenter=${() => clearTimeout(this.#timer)} @pointerleave=${() => this.leave()} @keydown=${this.#typed}>
        <div class="cited">
          <div>
            <p class="title" id="cited" dir="auto">${named(article)}</p>
            <p class="origin" dir="auto">${[article.author, origin(article, labels)].filter(Boolean).join(' · ')}</p>
          </div>
          <button class="plain square close" aria-label=${labels.close} @click=${() => this.dismiss()}>${icons.close}</button>
        </div>
        ${this.#quoted(citation)}
        ${resolved.length
          ? html`<h4 class="label">${labels.resolved}</h4>
              <ul class="resolved">
                ${resolved.map(
                  ({text, value}) => html`<li><span dir="auto">“${text}”</span> ${icons.means} <time dir="auto">${dateInWords(value, labels.lang)}</time></li>`,
                )}
              </ul>`
          : nothing}
        <p class="ways">
          ${standsAlone(this.#chat, atQuote(citation), labels.toArticle)}
          ${original
            ? html`<a href=${original} target="_blank" rel="noopener noreferrer">${labels.original}<span class="unseen"> (${labels.newTab})</span></a>`
            : nothing}
        </p>
      </div>
    `;
  }

  /** Puts the card beside its chip: below where there is room, above where there is more. */
  place() {
    const card = this.#element;
    if (!card) return;
    if (!card.matches(':popover-open')) card.showPopover?.();
    if (innerWidth <= 480) {
      card.style.cssText = '';
      return;
    }
    const chip = this.#shown.chip.getBoundingClientRect();
    const {width, height} = card.getBoundingClientRect();
    const below = chip.bottom + GAP;
    const fits = below + height <= innerHeight - GAP || chip.top < innerHeight / 2;
    card.style.top = `${Math.max(GAP, fits ? Math.min(below, innerHeight - height - GAP) : chip.top - height - GAP)}px`;
    card.style.left = `${Math.max(GAP, Math.min(chip.left - 24, document.documentElement.clientWidth - width - GAP))}px`;
  }

  get #element() {
    return this.#chat.renderRoot?.querySelector('.card');
  }

  #show(shown) {
    this.#shown = shown;
    this.#chat.requestUpdate();
    const {id} = shown.citation.article;
    if (this.#texts.has(id)) return;
    this.#texts.set(id, '');
    this.#chat.api
      .text(id)
      .then((text) => this.#texts.set(id, text))
      .catch(() => this.#texts.delete(id)) // the quote stands without its context
      .finally(() => this.#chat.requestUpdate());
  }

  #quoted({quote, start, end, article}) {
    const text = this.#texts.get(article.id) ?? '';
    const known = text.slice(start, end) === quote;
    const before = known ? oneBreak(text.slice(Math.max(0, start - AROUND), start)) : '';
    const after = known ? oneBreak(text.slice(end, end + AROUND)) : '';
    const cutBefore = start > AROUND ? `… ${before.replace(/^\S*\s/, '')}` : before;
    const cutAfter = end + AROUND < text.length ? `${after.replace(/\s\S*$/, '')} …` : after;
    return html`<blockquote dir="auto">${known ? cutBefore : nothing}<mark>${quote}</mark>${known ? cutAfter : nothing}</blockquote>`;
  }

  #follow = () => {
    if (!this.#shown) return;
    const {top, bottom} = this.#shown.chip.getBoundingClientRect();
    if (!this.#shown.pinned && (bottom < 0 || top > innerHeight)) this.close();
    else this.place();
  };

  #outside = (event) => {
    if (this.#shown && !event.composedPath().some((node) => node === this.#element || node === this.#shown.chip)) this.close();
  };

  #typed = (event) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.dismiss();
    } else if (this.#shown?.pinned) {
      event.stopPropagation();
      keepFocusIn(this.#element, event);
    }
  };
}

/** Between paragraphs a card has room for a line's end, but not for an empty line. */
function oneBreak(text) {
  return text.replace(/\s*\n\s*/g, '\n');
}
