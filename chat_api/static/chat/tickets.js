// Tickets as cards.

import { announce, element, formatTime, word } from "./page.js";

const statuses = new Map(); // number -> the status that was shown last

/** A card for each ticket of a reply. */
export function ticketCards(tickets) {
  return tickets.map((ticket) =>
    element(
      "article",
      { class: "ticket", "data-status": ticket.status, "aria-label": word("ticket", { number: ticket.number }) },
      element(
        "h3",
        {},
        element("span", { class: `priority ${ticket.priority}`, title: word("priority") }, ticket.priority),
        element("span", { class: "ticket-title", dir: "auto" }, `${ticket.number} ${ticket.title}`),
        element("span", { class: "ticket-status" }, word(`status_${ticket.status}`)),
      ),
      element("dl", {}, ...fact(word("team"), ticket.team), ...dueTime(ticket)),
    ),
  );
}

/** Tell screen readers which tickets have another status than before. */
export function announceChanges(tickets) {
  for (const { number, status } of tickets) {
    const before = statuses.get(number);
    statuses.set(number, status);
    if (before && before !== status) announce(word("ticket_changed", { number, status: word(`status_${status}`) }));
  }
}

function dueTime(ticket) {
  if (!ticket.is_open) return [];
  const isNew = ticket.status === "new";
  const due = isNew ? ticket.response_due_at : ticket.resolution_due_at;
  return fact(word(isNew ? "first_response" : "solution"), element("time", { datetime: due }, formatTime(due)));
}

function fact(name, value) {
  return [element("div", {}, element("dt", {}, name), element("dd", {}, value))];
}
