import {DatelineChat} from './chat.js';

// A page may load the script twice.
if (!customElements.get('dateline-chat')) customElements.define('dateline-chat', DatelineChat);
