import {html, nothing} from 'lit';
import {asText} from './copying.js';
import {opinion} from './opinion.js';
import {atQuote, standsAlone} from './links.js';
import {dateInWords, named, origin, sentence} from './text.js';
import * as icons from './icons.js';

/** An answer, complete or as far as it has come: what was said, and by whom. */
export function answer(chat, turn) {
  const {labels} = chat;
  const {reply, sentences, citations} = turn;
  return html`
    <div class="answer">
      ${degraded(reply, labels)}
      ${opening(reply, labels)}
      <p class="said" dir="auto">${sentences.map(
        (each) => html`<span class="sentence">${each.speaker ? html`<b class="speaker" dir="auto">${each.speaker}:</b> ` : nothing}${sentence(each.text, reply?.backend)}</span>${standing(each, labels)}${each.citations.map(
          (number) => chip(chat, turn, number),
        )} `,
      )}</p>
      ${reply ? unanswered(chat, turn) : nothing}
      ${reply ? conflicts(chat, turn) : nothing}
      ${reply ? corrections(chat, turn) : nothing}
      ${reply && citations.length ? sources(chat, turn) : nothing}
      ${reply ? tools(chat, turn) : nothing}
    </div>
  `;
}

/** The short answer; without one, that the sentences only bear on the question. Nothing while the answer is still coming. */
function opening(reply, labels) {
  if (!reply) return nothing;
  if (!reply.short) return html`<p class="bearing">${labels.bearing}</p>`;
  return html`<p class="short" dir="auto" title=${certainty(reply, labels)}>${reply.short}</p>`;
}

/** How sure a short answer is, where that is known. Nothing that was estimated is quite sure. */
function certainty({certainty: value}, labels) {
  return Number.isFinite(value) ? labels.certainty(Math.min(99, Math.floor(100 * value))) : nothing;
}

/** That a language model was asked for and could not serve, and why. */
export function degraded(reply, labels) {
  if (!reply?.degraded) return nothing;
  const {degradedReason = ''} = reply;
  return html`<p class="note">${labels.degraded}${degradedReason ? html` <span class="aside" dir="auto">(${degradedReason})</span>` : nothing}</p>`;
}

function standing({standing: value}, labels) {
  const label = labels.standings[value];
  return label ? html` <span class="standing" title=${labels.standingHelp[value]}>${label}</span>` : nothing;
}

function chip(chat, turn, number) {
  const citation = turn.citations.find((each) => each.number === number);
  if (!citation) return nothing;
  const {card, labels} = chat;
  const opened = card.shows(turn, number);
  return html`<button class="chip" aria-label=${labels.source(number, named(citation.article))}
    aria-haspopup="dialog" aria-expanded=${opened ? 'true' : 'false'}
    @click=${(event) => card.pin(event.currentTarget, turn, citation)}
    @pointerenter=${(event) => event.pointerType === 'mouse' && card.preview(event.currentTarget, turn, citation)}
    @pointerleave=${() => card.leave()}
    @focus=${(event) => event.currentTarget.matches(':focus-visible') && card.preview(event.currentTarget, turn, citation, 0)}
    @blur=${() => card.leave()}
    @keydown=${(event) => event.key === 'Escape' && card.dismiss() && event.stopPropagation()}>${number}</button>`;
}

function conflicts(chat, turn) {
  const found = Array.isArray(turn.reply.conflicts) ? turn.reply.conflicts : [];
  if (!found.length) return nothing;
  const {labels} = chat;
  return html`
    <div class="conflicts">
      <h4 class="label">${labels.conflicts}</h4>
      <ul>
        ${found.map(
          (conflict) => html`<li>
            <strong dir="auto">${conflict.value}</strong>
            <span class="origin" dir="auto"
              >${conflict.published ? labels.articleOf(dateInWords(conflict.published, labels.lang)) : labels.dateUnknown}</span
            >
            ${chip(chat, turn, conflict.citation)}
          </li>`,
        )}
      </ul>
    </div>
  `;
}

/** Which of several questions that were asked at once the articles do not answer. */
function unanswered({labels}, {reply}) {
  const questions = Array.isArray(reply.unanswered) ? reply.unanswered : [];
  return questions.map((question) => html`<p class="note" dir="auto">${labels.unanswered(question)}</p>`);
}

/** That what was said before on the same was taken back, and where. */
function corrections(chat, turn) {
  const found = Array.isArray(turn.reply.corrections) ? turn.reply.corrections : [];
  const {labels} = chat;
  return found.map(
    ({corrected, citation}) => html`<p class="note correction">
      ${labels.corrected(corrected ? dateInWords(corrected, labels.lang) : '')} ${chip(chat, turn, citation)}
    </p>`,
  );
}

function sources(chat, {citations}) {
  const {labels} = chat;
  return html`
    <h4 class="label">${labels.sources}</h4>
    <ol class="sources">
      ${citations.map(
        (citation) => html`<li>
          <span class="number" aria-hidden="true">${citation.number}</span>
          <span>
            ${standsAlone(chat, atQuote(citation), named(citation.article))}
            <span class="origin" dir="auto">${origin(citation.article, labels)}</span>
            ${citation.copies?.length
              ? html`<span class="origin" dir="auto"
                  >${labels.copies(citation.copies.length)}: ${citation.copies.map((copy) => copy.source || copy.title).join(', ')}</span
                >`
              : nothing}
          </span>
        </li>`,
      )}
    </ol>
  `;
}

/** What a reader may do with an answer. */
export function tools(chat, turn) {
  const {labels, copied} = chat;
  const copy = async () => {
    const done = await asText(chat, turn);
    chat.copied = {[turn.key]: done ? labels.copied : labels.copyFailed};
    chat.say(chat.copied[turn.key]);
  };
  return html`
    <div class="tools">
      <button class="plain" @click=${copy}>${icons.copy}<span>${copied[turn.key] ?? labels.copy}</span></button>
      ${opinion(chat, turn)}
    </div>
  `;
}
