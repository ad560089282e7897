// The field in which a message is written.

import { byId, focusOnWriting, page, word } from "./page.js";

const form = byId("composer");
const field = byId("text");
const counter = byId("counter");
const notice = byId("notice");
const CLOSE_TO_LIMIT = 500;

export class Composer {
  #draftName = "draft";

  /** `submit` takes a text; false when it cannot be sent now. `stop` stops the reply that is being made. */
  constructor({ submit, stop }) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const text = field.value.trim();
      if (!text || this.#excess() > 0) return field.focus();
      this.notice("");
      submit(text);
      field.value = "";
      this.#changed();
      field.focus();
    });
    field.addEventListener("keydown", (event) => {
      // While a word is being composed (Japanese, Chinese), Enter belongs to that.
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        form.requestSubmit();
      }
    });
    field.addEventListener("input", () => {
      this.notice("");
      this.#changed();
    });
    addEventListener("resize", () => this.#grow());
    byId("stop").addEventListener("click", () => {
      stop();
      this.focus();
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !byId("stop").hidden && !document.querySelector("dialog[open]")) stop();
    });
    this.#refuseFiles();
  }

  focus() {
    focusOnWriting();
  }

  /** Each conversation has a draft of its own, which survives a reload of this tab. */
  useDraft(name) {
    this.#draftName = `draft ${name}`;
    field.value = sessionStorage.getItem(this.#draftName) ?? "";
    this.#changed();
  }

  /** Put a text before what is written. */
  add(text) {
    field.value = [text, field.value].filter(Boolean).join("\n\n");
    this.#changed();
    field.focus();
  }

  /** What is written here, and what could not be sent before it, goes on as the draft of another conversation. */
  moveTo(name, unsent) {
    const target = `draft ${name}`;
    const texts = [sessionStorage.getItem(target), ...unsent, field.value].filter(Boolean);
    sessionStorage.removeItem(this.#draftName);
    if (texts.length) sessionStorage.setItem(target, texts.join("\n\n"));
  }

  setAnswering(isAnswering) {
    const stop = byId("stop");
    if (!isAnswering && document.activeElement === stop) this.focus();
    stop.hidden = !isAnswering;
  }

  /** A word about what was just tried; empty to take it away. */
  notice(text) {
    notice.textContent = text;
    notice.hidden = !text;
  }

  #excess() {
    return [...field.value.trim()].length - page.limit;
  }

  #changed() {
    const excess = this.#excess();
    counter.textContent = excess > 0 ? word("too_long", { count: excess }) : excess > -CLOSE_TO_LIMIT ? word("characters_left", { count: -excess }) : "";
    counter.classList.toggle("error", excess > 0);
    field.setAttribute("aria-invalid", excess > 0);
    if (field.value) sessionStorage.setItem(this.#draftName, field.value);
    else sessionStorage.removeItem(this.#draftName);
    this.#grow();
  }

  #grow() {
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight}px`;
  }

  #refuseFiles() {
    const hasFiles = (transfer) => transfer && [...transfer.types].includes("Files");
    const refuse = (event) => {
      event.preventDefault();
      this.notice(word("no_files"));
      this.focus();
    };
    field.addEventListener("paste", (event) => {
      if (hasFiles(event.clipboardData) && !event.clipboardData.getData("text")) refuse(event);
    });
    document.addEventListener("dragover", (event) => hasFiles(event.dataTransfer) && event.preventDefault());
    document.addEventListener("drop", (event) => hasFiles(event.dataTransfer) && refuse(event));
  }
}
