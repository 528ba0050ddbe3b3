import {html, nothing} from 'lit';
import * as icons from './icons.js';

/** Thumbs up or down, and then a word on why. */
export function opinion(chat, turn) {
  const {labels, conversation} = chat;
  const {rating, state} = turn.opinion ?? {};
  const thumb = (value, label, icon) => html`<button class="plain square" aria-label=${label} title=${label}
    aria-pressed=${rating === value ? 'true' : 'false'} @click=${() => conversation.rate(turn, value)}>${icon}</button>`;
  const send = (event) => {
    event.preventDefault();
    const tools = event.currentTarget.parentElement;
    const comment = event.currentTarget.querySelector('input').value.trim();
    if (!comment) return;
    conversation.rate(turn, rating, comment).then(() => {
      if (turn.opinion.state !== 'commented') return;
      chat.say(labels.thanks);
      tools.querySelector('[aria-pressed="true"]')?.focus(); // the form, which had it, is gone
    });
  };
  return html`
    <span class="thumbs">
      ${thumb('up', labels.good, icons.thumbUp)}${thumb('down', labels.bad, icons.thumbDown)}
      ${state === 'commented' ? html`<span class="aside">${labels.thanks}</span>` : nothing}
    </span>
    ${rating && state !== 'commented'
      ? html`<form class="comment" @submit=${send} @keydown=${(event) => event.key !== 'Tab' && event.key !== 'Escape' && event.stopPropagation()}>
          <input dir="auto" maxlength="1000" aria-label=${labels.comment} placeholder=${labels.comment} />
          <button class="again">${labels.send}</button>
          ${state === 'failed' ? html`<span class="aside" role="alert">${labels.notSent}</span>` : nothing}
        </form>`
      : nothing}
  `;
}
