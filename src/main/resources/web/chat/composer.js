import {html} from 'lit';
import * as icons from './icons.js';

const LONGEST = 2000;

/** Where a question is written. */
export function composer(chat) {
  const {labels, conversation} = chat;
  const {asking} = conversation;
  const submit = (event) => {
    event.preventDefault();
    const field = event.currentTarget.querySelector('textarea');
    if (!field.value.trim() || conversation.asking) return;
    const question = field.value;
    field.value = '';
    chat.ask(question);
  };
  const type = (event) => {
    if (event.key === 'Tab' || (event.key === 'Escape' && !conversation.asking)) return;
    // Shortcuts of the page are not meant by what is typed here.
    event.stopPropagation();
    if (event.key === 'Escape') conversation.stop();
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      event.currentTarget.form.requestSubmit();
    }
  };
  return html`
    <form class="composer" @submit=${submit}>
      <textarea rows="1" dir="auto" maxlength=${LONGEST} enterkeyhint="send" aria-label=${labels.question}
        placeholder=${chat.placeholder || labels.placeholder} @keydown=${type}></textarea>
      <button class="send" type=${asking ? 'button' : 'submit'} @click=${() => asking && conversation.stop()}>
        ${asking ? icons.stop : icons.send}<span>${asking ? labels.stop : labels.ask}</span>
      </button>
    </form>
  `;
}
