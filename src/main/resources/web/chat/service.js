import {readEvents} from './events.js';

/** A proxy that holds a stream back says nothing at all; the service itself speaks at once. */
const SILENCE = 15_000;

/** What a server that has no stream, or a proxy that lets none through, answers. */
const NO_STREAM = new Set([404, 405, 406, 501]);

const JSON_TYPES = 'application/json, application/problem+json';

const KINDS = {429: 'busy', 503: 'unavailable', 502: 'unavailable', 504: 'unavailable'};

/** Why there is no answer: `kind` is offline, interrupted, busy, unavailable, refused or failed. */
export class Problem extends Error {
  constructor(kind, detail = '', seconds = 0) {
    super(detail || kind);
    Object.assign(this, {kind, detail, seconds});
  }

  /** From an RFC 9457 problem, or any other answer that is none. */
  static of(status, problem, retryAfter) {
    const kind = KINDS[status] ?? (status >= 400 && status < 500 ? 'refused' : 'failed');
    const violations = (Array.isArray(problem?.violations) ? problem.violations : [])
      .map((violation) => `${String(violation.field).split('.').pop()} ${violation.message}`)
      .join('; ');
    const detail = violations || (typeof problem?.detail === 'string' ? problem.detail : '');
    return new Problem(kind, detail, Math.min(Number.parseInt(retryAfter, 10) || 0, 3600));
  }
}

/** The service's endpoints, as the widget uses them. No cookie is sent or kept. */
export class Service {
  #base;
  #streams = true;
  #pass = '';

  constructor(base) {
    this.#base = base;
  }

  /** An address of the service; of the given one, what does not stand on the service is refused. */
  address(path) {
    const url = new URL(String(path).replace(/^\/+/, ''), this.#base);
    return url.href.startsWith(this.#base) && /^https?:$/.test(url.protocol) ? url.href : '';
  }

  /** Asks. Gives the events of `POST /api/ask/stream`; where there is no stream, the reply as the one event `final`. */
  async *ask(body, signal) {
    if (this.#streams && (yield* this.#stream(body, signal))) return;
    const response = await this.#send('api/ask', body, signal);
    if (!response.ok) throw await problemOf(response);
    yield {type: 'final', data: await read(response)};
  }

  async *#stream(body, signal) {
    const silence = new AbortController();
    const timer = setTimeout(() => silence.abort(), SILENCE);
    try {
      const response = await this.#send('api/ask/stream', body, AbortSignal.any([signal, silence.signal]), true);
      if (NO_STREAM.has(response.status)) return (this.#streams = false);
      if (!response.ok) throw await problemOf(response);
      if (!response.headers.get('Content-Type')?.includes('text/event-stream')) return false;
      for await (const event of readEvents(response.body)) {
        clearTimeout(timer);
        if (event.type === 'error') throw Problem.of(event.data.status ?? 500, event.data, event.data.retryAfter);
        yield event;
        if (event.type === 'final') return true;
      }
      return false;
    } catch (error) {
      if (signal.aborted || (error instanceof Problem && error.kind !== 'interrupted')) throw error;
      return false; // cut off on its way: the answer may still come in one piece
    } finally {
      clearTimeout(timer);
    }
  }

  /** How current the archive is, and what could be asked. */
  async opening() {
    const response = await this.#fetch('api/opening');
    if (!response.ok) throw await problemOf(response);
    return response.json();
  }

  /** The text of an article, in which the offsets of quotes count. */
  async text(id) {
    const response = await this.#fetch(`articles/${encodeURIComponent(id)}.json`);
    if (!response.ok) throw await problemOf(response);
    return String((await response.json()).text);
  }

  async rate(feedback) {
    const response = await this.#send('api/feedback', feedback);
    if (!response.ok) throw await problemOf(response);
  }

  /** A service that asks for keys gives visitors of allowed pages a pass for some minutes. */
  async #fetch(path, request = {}) {
    const response = await this.#fetchWithPass(path, request);
    if (response.status !== 401) return response;
    const visit = await fetch(this.address('api/visit'), {method: 'POST', credentials: 'omit'});
    if (!visit.ok) return response;
    this.#pass = String((await visit.json()).pass);
    return this.#fetchWithPass(path, request);
  }

  #fetchWithPass(path, request) {
    const headers = this.#pass ? {...request.headers, Authorization: `Bearer ${this.#pass}`} : request.headers;
    return fetch(this.address(path), {...request, headers, credentials: 'omit'});
  }

  async #send(path, body, signal, stream = false) {
    try {
      return await this.#fetch(path, {
        method: 'POST',
        headers: {'Content-Type': 'application/json', Accept: stream ? `text/event-stream, ${JSON_TYPES}` : JSON_TYPES},
        body: JSON.stringify(body),
        signal,
      });
    } catch (error) {
      if (signal?.aborted) throw error;
      throw new Problem(navigator.onLine ? 'interrupted' : 'offline');
    }
  }
}

async function read(response) {
  try {
    return await response.json();
  } catch {
    throw new Problem(navigator.onLine ? 'interrupted' : 'offline');
  }
}

async function problemOf(response) {
  const problem = await response.json().catch(() => ({}));
  return Problem.of(response.status, problem, response.headers.get('Retry-After'));
}
