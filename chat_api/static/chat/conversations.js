// The list of one's own conversations.

import { ask } from "./dialog.js";
import { announce, byId, element, iconButton, page, word } from "./page.js";

const PAGE = 50;
const list = byId("conversations");
const search = byId("search");
const note = byId("list-note");
const more = byId("more");

export class ConversationList {
  #items = [];
  #shown = ""; // the conversation that is open
  #limit = PAGE;

  /** `send` gives a command to the desk; `open` shows a conversation. */
  constructor(send, open) {
    this.send = send;
    this.open = open;
    let typing = 0;
    search.addEventListener("input", () => {
      clearTimeout(typing);
      typing = setTimeout(() => this.ask(), 200);
    });
    more.addEventListener("click", () => {
      this.#limit += PAGE;
      this.ask();
    });
  }

  ask() {
    this.send({ type: "list", search: search.value.slice(0, 100), limit: this.#limit });
  }

  mark(id) {
    this.#shown = id;
    for (const link of list.querySelectorAll("a")) setCurrent(link, link.dataset.id === id);
  }

  show({ items, search: searched, more: hasMore }) {
    if (searched !== search.value.slice(0, 100)) return; // the answer to an earlier question
    const focused = document.activeElement?.closest("#conversations li")?.dataset.id;
    const action = document.activeElement?.dataset.action;
    this.#items = items;
    list.replaceChildren(...items.map((item) => this.#entry(item)));
    more.hidden = !hasMore;
    note.textContent = items.length ? "" : word(searched.trim() ? "none_found" : "none_yet");
    if (focused) list.querySelector(`[data-id="${focused}"] [data-action="${action}"]`)?.focus();
  }

  #entry(item) {
    const title = item.title || word("untitled");
    const link = element("a", { href: page.paths.conversation.replace("_", item.id), "data-id": item.id, "data-action": "open", dir: "auto" }, title);
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.open(item.id);
    });
    setCurrent(link, item.id === this.#shown);
    return element(
      "li",
      { "data-id": item.id },
      link,
      iconButton("edit", `${word("rename")}: ${title}`, () => this.#rename(item), { "data-action": "rename" }),
      iconButton("trash", `${word("delete")}: ${title}`, () => this.#delete(item), { "data-action": "delete" }),
    );
  }

  async #rename(item) {
    const title = await ask({ title: word("rename"), label: word("rename_label"), value: item.title, confirm: word("save") });
    if (title?.trim()) this.send({ type: "rename", conversation: item.id, title });
  }

  async #delete(item) {
    const text = word("delete_text", { title: item.title || word("untitled") });
    const answer = await ask({ title: word("delete_title"), text, confirm: word("delete") });
    if (answer === null) return;
    this.send({ type: "delete", conversation: item.id });
    announce(word("deleted"));
    if (item.id === this.#shown) this.open("");
  }
}

function setCurrent(link, isCurrent) {
  if (isCurrent) link.setAttribute("aria-current", "page");
  else link.removeAttribute("aria-current");
}
