import {Problem} from './service.js';
import {History} from './history.js';

const MOST_TURNS = 50;

/**
 * The questions of one widget and what came of them. A turn is plain data, so that it can be kept:
 * `{key, question, state, step, passages, sentences, citations, reply, problem, opinion}`, where `state` is asking,
 * answered, stopped or failed.
 */
export class Conversation {
  #host;
  #service;
  #history;
  #running;
  #timer;

  /** @param host a Lit element, updated as turns change; its `announce` is called once a turn is over */
  constructor(host, service, name) {
    this.#host = host;
    this.#service = service;
    this.#history = new History(name);
    const kept = this.#history.load();
    this.id = kept.id ?? crypto.randomUUID();
    this.turns = kept.turns.map((turn) => (turn.state === 'asking' ? {...turn, state: 'stopped'} : turn));
    host.addController(this);
  }

  hostConnected() {
    addEventListener('offline', this.#goneOffline);
    this.#timer = setInterval(() => this.turns.some(isWaiting) && this.#host.requestUpdate(), 1000);
  }

  hostDisconnected() {
    removeEventListener('offline', this.#goneOffline);
    clearInterval(this.#timer);
    this.#running?.abort(new Problem('interrupted'));
  }

  get asking() {
    return this.#running !== undefined;
  }

  /** Asks a question behind all others. */
  ask(question) {
    const text = question.trim();
    if (!text || this.asking) return;
    const turn = {key: crypto.randomUUID(), question: text};
    this.turns = [...this.turns.slice(1 - MOST_TURNS), turn];
    this.#run(turn);
  }

  /** Asks the question of a turn again, in its place. */
  retry(turn) {
    if (!this.asking) this.#run(turn);
  }

  /** Ends the answer that is being written. What was written is kept: each sentence is proved by itself. */
  stop() {
    this.#running?.abort();
  }

  clear() {
    this.stop();
    this.#running = undefined;
    this.turns = [];
    this.id = crypto.randomUUID();
    this.#changed();
  }

  /** Keeps an opinion of a turn here and at the service. */
  async rate(turn, rating, comment = '') {
    turn.opinion = {...turn.opinion, rating, comment, state: 'sending'};
    this.#changed();
    try {
      await this.#service.rate({
        id: turn.key,
        conversation: turn.reply.conversation ?? this.id,
        question: turn.question,
        answer: String(turn.reply.answer).slice(0, 10_000),
        rating,
        comment,
      });
      turn.opinion = {...turn.opinion, state: comment ? 'commented' : 'kept'};
    } catch {
      turn.opinion = {...turn.opinion, state: 'failed'};
    }
    this.#changed();
  }

  async #run(turn) {
    const running = new AbortController();
    this.#running = running;
    Object.assign(turn, {
      state: 'asking', step: 'searching', passages: 0, sentences: [], citations: [],
      reply: undefined, problem: undefined, opinion: undefined,
    });
    this.#changed();
    try {
      const question = {question: turn.question, conversation: this.id};
      for await (const event of this.#service.ask(question, running.signal)) {
        if (running.signal.aborted) break;
        this.#take(turn, event);
        this.#changed();
      }
      if (turn.state === 'asking') turn.state = 'stopped';
    } catch (error) {
      this.#end(turn, running.signal.aborted ? running.signal.reason : error);
    }
    if (this.#running === running) this.#running = undefined;
    if (!this.turns.includes(turn)) return;
    this.#changed();
    this.#host.announce(turn);
  }

  #take(turn, {type, data}) {
    if (type === 'status') Object.assign(turn, {step: data.state, passages: data.passages ?? turn.passages});
    if (type === 'citation') turn.citations = [...turn.citations, data];
    if (type === 'text') turn.sentences = [...turn.sentences, data];
    if (type === 'final') {
      Object.assign(turn, {
        state: 'answered', reply: data, sentences: data.sentences ?? [], citations: data.citations ?? [],
      });
    }
  }

  #end(turn, reason) {
    if (reason instanceof Problem) {
      const {kind, detail, seconds} = reason;
      Object.assign(turn, {state: 'failed', problem: {kind, detail, until: Date.now() + seconds * 1000}});
    } else if (reason?.name === 'AbortError') {
      turn.state = 'stopped';
    } else {
      console.error('Dateline:', reason);
      Object.assign(turn, {state: 'failed', problem: {kind: 'failed', detail: '', until: 0}});
    }
  }

  #goneOffline = () => this.#running?.abort(new Problem('offline'));

  #changed() {
    this.#history.save({id: this.id, turns: this.turns});
    this.#host.requestUpdate();
  }
}

/** Whether a turn may not be asked again yet. */
export function isWaiting(turn) {
  return secondsToWait(turn) > -2;
}

export function secondsToWait(turn) {
  return turn.problem?.until ? Math.ceil((turn.problem.until - Date.now()) / 1000) : -Infinity;
}
