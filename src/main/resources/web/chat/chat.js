import {LitElement, html, nothing} from 'lit';
import {Conversation} from './conversation.js';
import {labelsFor} from './labels.js';
import {nearestInWords} from './nearest.js';
import {QuoteCard} from './quote.js';
import {Service} from './service.js';
import {composer} from './composer.js';
import {opening} from './opening.js';
import {turn} from './turn.js';
import {keepFocusIn} from './focus.js';
import * as icons from './icons.js';
import {styles} from './styles.js';

/** The bundle stands in a folder of the service. */
const HOME = new URL('..', import.meta.url).href;

/**
 * `<dateline-chat>`: asks the archive from any page. Inline where it stands or, with `floating`, in a corner of the page.
 * docs/widget.md lists its attributes and custom properties.
 */
export class DatelineChat extends LitElement {
  static styles = styles;

  static properties = {
    service: {},
    floating: {type: Boolean, reflect: true},
    open: {type: Boolean, reflect: true},
    position: {},
    theme: {},
    heading: {},
    placeholder: {},
    questions: {},
    lang: {},
    archive: {state: true},
    announcement: {state: true},
    copied: {state: true},
  };

  constructor() {
    super();
    this.archive = {questions: []};
    this.announcement = '';
    this.copied = {};
    this.card = new QuoteCard(this);
  }

  connectedCallback() {
    super.connectedCallback();
    if (!this.conversation) {
      const url = new URL(this.service || HOME, document.baseURI).href;
      this.api = new Service(url.endsWith('/') ? url : `${url}/`);
      const all = [...document.querySelectorAll('dateline-chat')];
      this.conversation = new Conversation(this, this.api, this.id || String(all.indexOf(this)));
    }
    if (!this.floating) this.#look();
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', this.#redraw);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    matchMedia('(prefers-color-scheme: dark)').removeEventListener('change', this.#redraw);
  }

  get labels() {
    return labelsFor(this.lang || this.parentElement?.closest('[lang]')?.lang || 'en');
  }

  /** Says something to those who listen rather than look. */
  say(text) {
    this.announcement = text;
  }

  /** A turn is over: said once, not sentence by sentence. */
  announce({state, reply, problem, citations, sentences}) {
    const {labels} = this;
    if (state === 'failed') this.say(problem.detail || labels.problems[problem.kind]);
    if (state === 'stopped') this.say(sentences.length ? labels.stopped : labels.stoppedEmpty);
    if (state === 'answered' && reply.status === 'answered') this.say(labels.answered(reply.short, citations.length));
    if (state === 'answered' && reply.status !== 'answered') this.say(declined(reply, labels));
  }

  ask(question) {
    this.card.close();
    this.say('');
    this.conversation.ask(question);
    this.updateComplete.then(() => this.#showLatest());
  }

  retry(turn) {
    this.card.close();
    this.say('');
    this.conversation.retry(turn);
    this.renderRoot.querySelector('textarea').focus({preventScroll: true});
  }

  render() {
    const dark = this.theme === 'dark' || (this.theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
    const theme = dark ? 'dark' : 'light';
    if (!this.floating) {
      return html`<div class="root ${theme} inline" dir=${this.#direction}>${this.#chat()}${this.card.template()}</div>`;
    }
    const side = this.position === 'bottom-start' ? 'start' : 'end';
    return html`
      <div class="root ${theme} corner ${side}" dir=${this.#direction} popover="manual">
        <button class="launcher" aria-expanded=${this.open ? 'true' : 'false'} aria-haspopup="dialog"
          aria-label=${this.open ? this.labels.close : nothing} @click=${() => this.toggle()}>
          ${this.open ? icons.close : html`${icons.chat}<span>${this.heading || this.labels.heading}</span>`}
        </button>
        ${this.open
          ? html`<section class="panel" role="dialog" aria-modal="true" aria-labelledby="heading" @keydown=${this.#inPanel}>
              ${this.#chat()}
            </section>`
          : nothing}
      </div>
      <div class="root ${theme}" dir=${this.#direction}>${this.card.template()}</div>
    `;
  }

  updated(changed) {
    const corner = this.renderRoot.querySelector('.corner');
    // The top layer is above whatever z-index the page has.
    if (corner && !corner.matches(':popover-open')) corner.showPopover?.();
    if (changed.has('open') && this.open) {
      this.#look();
      this.renderRoot.querySelector('textarea').focus();
    }
    if (changed.get('open') && !this.open) this.renderRoot.querySelector('.launcher').focus();
    this.card.place();
  }

  toggle() {
    this.card.close();
    this.open = !this.open;
  }

  get #direction() {
    return getComputedStyle(this).direction;
  }

  #chat() {
    const {labels, conversation, heading} = this;
    const begun = conversation.turns.length > 0;
    return html`
      ${this.floating || begun
        ? html`<div class="bar">
            <h2 id="heading">${heading || labels.heading}</h2>
            ${begun
              ? html`<button class="plain" @click=${this.#clear}>${icons.restart}<span>${labels.clear}</span></button>`
              : nothing}
            ${this.floating
              ? html`<button class="plain square" aria-label=${labels.close} @click=${() => this.toggle()}>${icons.close}</button>`
              : nothing}
          </div>`
        : nothing}
      ${begun
        ? html`<div class="scroll" tabindex=${this.floating ? 0 : nothing} role="region" aria-label=${labels.conversation}>
            <ol class="turns">${conversation.turns.map((each) => turn(this, each))}</ol>
          </div>`
        : opening(this)}
      ${begun ? composer(this) : nothing}
      <div class="unseen" role="status" aria-live="polite">${this.announcement}</div>
    `;
  }

  /** What the archive holds; without it, the widget opens with less to say. */
  #look() {
    if (this.looked) return;
    this.looked = true;
    this.api
      .opening()
      .then((archive) => (this.archive = archive))
      .catch(() => (this.looked = false));
  }

  #clear = () => {
    this.card.close();
    this.conversation.clear();
    this.say('');
    this.updateComplete.then(() => this.renderRoot.querySelector('textarea').focus());
  };

  #showLatest() {
    const latest = this.renderRoot.querySelector('.turn:last-child');
    const scroll = this.renderRoot.querySelector('.scroll');
    if (!latest) return;
    if (this.floating) scroll.scrollTop = latest.offsetTop;
    else latest.scrollIntoView({block: 'nearest'});
    // On a phone, the field would bring its keyboard up over the answer.
    const next = matchMedia('(pointer: coarse)').matches ? latest.querySelector('.question') : this.renderRoot.querySelector('textarea');
    next.focus({preventScroll: true});
  }

  #inPanel = (event) => {
    // Shortcuts of the page are not meant by what is typed here.
    event.stopPropagation();
    if (event.key === 'Escape') {
      if (!this.card.dismiss()) this.toggle();
      return;
    }
    keepFocusIn(event.currentTarget, event);
  };

  #redraw = () => this.requestUpdate();
}

/** That the articles do not say, and which come nearest. */
function declined(reply, labels) {
  const nearest = nearestInWords(reply, labels);
  return nearest.length ? `${labels.notFound} ${labels.nearest}: ${nearest.join('; ')}.` : labels.notFound;
}
