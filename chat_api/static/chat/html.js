// Showing the HTML that the server rendered and sanitised, while it grows: only what has changed is exchanged.

import { copyButton, element, word } from "./page.js";

const sources = new WeakMap(); // element in the page -> the HTML that it was made of

/** Make `container` show `html`. Blocks that are the same are left alone: no flicker, and a selection survives. */
export function showHtml(container, html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  const blocks = [...template.content.children];
  const shown = [...container.children];
  blocks.forEach((block, index) => {
    const source = block.outerHTML;
    if (shown[index] && sources.get(shown[index]) === source) return;
    const made = withCopyButtons(block);
    sources.set(made, source);
    if (shown[index]) shown[index].replaceWith(made);
    else container.append(made);
  });
  shown.slice(blocks.length).forEach((block) => block.remove());
}

function withCopyButtons(block) {
  const wrap = (pre) => {
    pre.tabIndex = 0; // so that a long line can be scrolled with the keyboard
    const wrapper = element("div", { class: "code" }, copyButton(word("copy_code"), () => pre.textContent));
    pre.replaceWith(wrapper);
    wrapper.prepend(pre);
    return wrapper;
  };
  for (const table of block.matches("table") ? [] : block.querySelectorAll("table")) table.tabIndex = 0;
  if (block.matches("pre")) {
    const holder = element("div", {}, block);
    wrap(block);
    return holder.firstElementChild;
  }
  block.querySelectorAll("pre").forEach(wrap);
  return block;
}
