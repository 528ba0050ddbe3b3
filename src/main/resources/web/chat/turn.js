import {html, nothing} from 'lit';
import {answer, degraded, tools} from './answer.js';
import {secondsToWait} from './conversation.js';
import {coverage} from './coverage.js';
import {standsAlone} from './links.js';
import {nearest} from './nearest.js';
import {named, origin} from './text.js';

/** A question and what came of it. */
export function turn(chat, asked) {
  return html`
    <li class="turn" data-state=${asked.state}>
      <h3 class="question" dir="auto" tabindex="-1">${asked.question}</h3>
      ${outcome(chat, asked)}
    </li>
  `;
}

function outcome(chat, asked) {
  switch (asked.state) {
    case 'asking':
      return html`${asked.sentences.length ? answer(chat, asked) : nothing}${thinking(chat.labels, asked)}`;
    case 'answered':
      return asked.reply.status === 'answered' ? answer(chat, asked) : notFound(chat, asked);
    default:
      return html`${asked.sentences.length ? answer(chat, asked) : nothing}${unfinished(chat, asked)}`;
  }
}

function thinking(labels, {step, passages}) {
  const says = {reading: labels.reading(passages), checking: labels.checking}[step] ?? labels.searching;
  return html`<p class="thinking"><span class="beat" aria-hidden="true"></span>${says}</p>`;
}

function notFound(chat, asked) {
  const {labels} = chat;
  const {reply} = asked;
  const articles = nearest(reply);
  return html`
    ${degraded(reply, labels)}
    <p class="short quiet">${labels.notFound}</p>
    <p class="aside">${labels.searched(coverage(reply.searched ?? {articles: 0}, labels))}</p>
    ${articles.length
      ? html`<h4 class="label">${labels.nearest}</h4>
          <ul class="sources nearest">
            ${articles.map(
              (article) => html`<li>
                ${standsAlone(chat, `articles/${encodeURIComponent(article.id)}`, named(article))}
                <span class="origin" dir="auto">${origin(article, labels)}</span>
              </li>`,
            )}
          </ul>`
      : nothing}
    ${tools(chat, asked)}
  `;
}

/** Stopped, or failed: with a way on. */
function unfinished(chat, asked) {
  const {labels, conversation} = chat;
  const {problem, sentences} = asked;
  const wait = secondsToWait(asked);
  return html`
    <div class="unfinished ${problem ? 'failed' : ''}">
      <p>${problem
        ? labels.problems[problem.kind] ?? labels.problems.failed
        : sentences.length ? labels.stopped : labels.stoppedEmpty}</p>
      ${problem?.detail && problem.kind === 'refused' ? html`<p class="aside" dir="auto">${problem.detail}</p>` : nothing}
      <button class="again" ?disabled=${wait > 0 || conversation.asking} @click=${() => chat.retry(asked)}>
        ${wait > 0 ? labels.retryIn(wait) : labels.retry}
      </button>
    </div>
  `;
}
