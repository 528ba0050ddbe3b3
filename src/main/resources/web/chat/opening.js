import {html, nothing} from 'lit';
import {composer} from './composer.js';
import {coverage} from './coverage.js';

/** What stands there before the first question. */
export function opening(chat) {
  const {labels, archive, floating} = chat;
  const samples = chat.questions
    ? chat.questions.split('|').map((question) => question.trim()).filter(Boolean)
    : archive.questions;
  return html`
    <div class="opening">
      ${floating ? nothing : html`<h2 class="title" id="heading">${chat.heading || labels.heading}</h2>`}
      ${composer(chat)}
      ${samples.length
        ? html`<p class="label" id="samples">${labels.samples}</p>
            <ul class="samples" aria-labelledby="samples">
              ${samples.map(
                (question) => html`<li><button class="sample" dir="auto" @click=${() => chat.ask(question)}>${question}</button></li>`,
              )}
            </ul>`
        : nothing}
      ${archive.articles ? html`<p class="coverage">${coverage(archive, labels)}</p>` : nothing}
    </div>
  `;
}
