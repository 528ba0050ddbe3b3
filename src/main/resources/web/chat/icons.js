import {html, svg} from 'lit';

const icon = (shape) => html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shape}</svg>`;

export const chat = icon(svg`<path d="M4 5h16v11H11l-5 4v-4H4z" />`);
export const close = icon(svg`<path d="M6 6l12 12M18 6L6 18" />`);
export const copy = icon(svg`<path d="M9 9h10v11H9zM15 9V4H5v11h4" />`);
export const means = html`<svg class="means" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${svg`<path d="M4 12h15M14 7l5 5-5 5" />`}</svg>`;
export const restart = icon(svg`<path d="M5 12a7 7 0 1 0 2.2-5.1M5 4v4h4" />`);
export const send = icon(svg`<path d="M12 20V5M6 11l6-6 6 6" />`);
export const stop = icon(svg`<path d="M7 7h10v10H7z" />`);
export const thumbDown = icon(svg`<path d="M8 4v10M8 14l3 6c1.5 0 2-1 2-2v-4h5.5l1-2-2-7L16 4H4v10h4" />`);
export const thumbUp = icon(svg`<path d="M8 20V10M8 10l3-6c1.500 0 2 1 2 2v4h5.500l1 2-2 7-1.500 1H4V10h4" />`);
