// The socket to the desk. It comes back by itself, and notices when it is dead without being closed.
//
// Events: "open", "closed" (with why: "lost", "signed_out" or "too_many"), and "frame" for whatever the desk says.

import { page } from "./page.js";

const SIGNED_OUT = 4401;
const TOO_MANY = 4429;
const FIRST_PAUSE = 300;
const LONGEST_PAUSE = 10_000;
const CHECK_EVERY = 25_000;
const ANSWER_WITHIN = 8_000;

export class Connection extends EventTarget {
  #socket = null;
  #pause = FIRST_PAUSE;
  #retry = 0;
  #deadline = 0;

  constructor() {
    super();
    addEventListener("online", () => this.connect());
    addEventListener("offline", () => this.#lose("lost"));
    document.addEventListener("visibilitychange", () => this.#check());
    setInterval(() => this.#check(), CHECK_EVERY);
  }

  get isOpen() {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  connect() {
    if (this.#socket) return;
    clearTimeout(this.#retry);
    const socket = (this.#socket = new WebSocket(new URL(page.socket, location.href.replace(/^http/, "ws"))));
    socket.onopen = () => this.dispatchEvent(new Event("open"));
    socket.onmessage = ({ data }) => {
      this.#pause = FIRST_PAUSE;
      clearTimeout(this.#deadline);
      this.dispatchEvent(new CustomEvent("frame", { detail: JSON.parse(data) }));
    };
    socket.onclose = ({ code }) => {
      if (socket === this.#socket) this.#lose({ [SIGNED_OUT]: "signed_out", [TOO_MANY]: "too_many" }[code] ?? "lost");
    };
  }

  /** Send a command; false when there is no connection. */
  send(command) {
    if (!this.isOpen) return false;
    this.#socket.send(JSON.stringify(command));
    return true;
  }

  #lose(why) {
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
    clearTimeout(this.#deadline);
    this.dispatchEvent(new CustomEvent("closed", { detail: why }));
    if (why !== "lost" || !navigator.onLine) return;
    this.#retry = setTimeout(() => this.connect(), this.#pause * (0.5 + Math.random()));
    this.#pause = Math.min(LONGEST_PAUSE, this.#pause * 1.8);
  }

  // A network that has gone silently (a laptop that slept) shows only in that no answer comes. The answer also brings
  // whatever a lost nudge would have brought.
  #check() {
    if (document.hidden) return;
    if (!this.send({ type: "refresh" })) return;
    clearTimeout(this.#deadline);
    this.#deadline = setTimeout(() => this.#lose("lost"), ANSWER_WITHIN);
  }
}
