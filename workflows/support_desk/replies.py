"""The sentences the desk says. A language that is missing here is answered in English."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workflows.engines.base import DangerKind, SecurityKind, SmalltalkKind

ENGLISH: Mapping[str, str] = {
    # Questions about what the problem is; each is asked at most once in a conversation.
    "ask_both": "I'm glad to help. Which device, program or service is it about, and what happens?",
    "ask_thing": "I'm glad to help. Which device, program, service or account is it about?",
    "ask_symptom": "I'm glad to help. You mentioned {thing}: what exactly goes wrong, and what do you see then?",
    "ask_closest": (
        "Thank you. To send this to the right people: which of these comes closest? It doesn't start, it is slow, "
        "a program shows an error, you can't sign in, you can't connect, or you need something new."
    ),
    "ask_story": "What were you trying to do, and what did you see on the screen when it went wrong?",
    "ask_details": "Thank you, I understand. So that the team can start at once, please tell me:",
    "ask_details_hint": 'If you don\'t know, just say "send it".',
    # Replies without a ticket
    "greeting": "Hello! I'm the {desk}. Tell me what is broken or what you need, and I'll get it to the right team.",
    "thanks": "You're welcome. I'm here if anything else comes up.",
    "about_desk": (
        "I'm the {desk}, an automated assistant. I take reports of IT problems, requests and security concerns, ask "
        "what the team will need to know, and send a ticket to the right team. You can ask for a person at any time."
    ),
    "probing": "I can only help with IT problems and requests here. Is there something in IT I can do for you?",
    "other": "I'm here for IT problems and requests. Is there something I can help with?",
    "not_it": "That is not something the IT desk can do, sorry. For anything in IT, I'm here.",
    "not_it_ask": "That is not something the IT desk can do, sorry. Please ask {whom}. For anything in IT, I'm here.",
    "not_it_beside": "The other matter is not something the IT desk can do, sorry.",
    "withdrawn": "Good to hear. I haven't sent a ticket. Just write again if it comes back.",
    "solved": "Good to hear. I have noted on {tickets} that it is solved.",
    "withdrawn_sent": "Thank you for telling me. I have noted it on {tickets}.",
    "status_none": "I don't see a ticket of yours yet. If something is wrong or you need something, tell me.",
    "status_unknown": "I don't know a ticket of yours with the number {numbers}.",
    "status_intro": "Here is what I know:",
    "status_line": "{number} ({title}): {status}, priority {priority}, with {team}. First response due {due}.",
    "article_hint": "If that doesn't help, tell me and I'll open a ticket.",
    # Asking before sending
    "confirm": "Shall I send this to the {team} team?",
    "confirm_header": "Send it?",
    "choice_send": "Send it",
    "choice_keep_back": "Don't send it",
    "choice_keep_back_hint": "No ticket is made. To change something, write it instead.",
    "kept_back": "All right, I haven't sent anything. Just write again if you need me.",
    # Confirmations
    "sent": "Thank you. I have sent this to the {team} team.",
    "sent_many": "Thank you. I have made a ticket for each of these, the most urgent first.",
    "sent_at_once": "Thank you for reporting this. I have sent it to the {team} team right away.",
    "handed_over": "Of course. I have passed this to the {team} team, and a person will get back to you.",
    "revised": "Thank you, I have added that to {tickets}.",
    "secret": "I have removed a secret from your message. Please change it, and never send passwords or codes here.",
    "next_p1": "The team is being alerted now. Please stay reachable.",
    "next": "The team will contact you. You can add anything here at any time; I'll put it on the ticket.",
    "still_missing": "Not known yet: {missing}. If you find out, just tell me.",
    "label_priority": "Priority",
    "label_team": "Team",
    "label_response": "First response",
    "label_next": "What happens next",
    "within": "within {target}",
    "round_the_clock": "round the clock",
}

SAFE_ENGLISH: Mapping[str, str] = {
    SecurityKind.MALWARE: (
        "Please disconnect the computer from the network (unplug the cable, turn Wi-Fi off). Don't switch it off and "
        "don't delete anything."
    ),
    SecurityKind.ACCOUNT_MISUSE: "Please change the password from another device, and don't approve any prompt.",
    SecurityKind.CREDENTIALS_DISCLOSED: "Please change that password now, from another device.",
    SecurityKind.SUSPICIOUS_MESSAGE: "Please don't answer it, open its links or attachments, or delete it.",
    SecurityKind.UNEXPECTED_PROMPT: (
        "Please don't approve any sign-in prompt you didn't start, and change your password from another device."
    ),
    SecurityKind.LOST_DEVICE: "If it opens your work account, please change your password from another device.",
    SecurityKind.DATA_LEAK: "Please don't send or delete anything more, and note who received the data.",
    SecurityKind.SECRET_PUBLISHED: "Please revoke or change the secret now; deleting the text alone is not enough.",
    DangerKind.FIRE: "Please keep away from the device. If you see smoke or fire, leave and call the emergency number.",
    DangerKind.ELECTRICITY: "Please don't touch the device or its cable, and keep others away.",
    DangerKind.WATER: "Please don't touch wet equipment, and keep away from sockets near the water.",
    DangerKind.BATTERY: "Please stop using the device, don't charge it, and keep it away from anything that burns.",
}

QUESTION_LABELS: Mapping[str, str] = {
    "thing": "which device, program or service it is",
    "symptom": "what exactly goes wrong",
    "since": "since when",
    "error_text": "the exact error text",
    "affected": "who else is affected",
    "location": "where",
}

NOT_IT_CONTACTS: Sequence[tuple[tuple[str, ...], str]] = (
    (("pay", "salary", "holiday", "vacation", "leave", "contract", "sick"), "human resources"),
    (
        ("canteen", "lunch", "menu", "coffee", "heating", "window", "light", "toilet", "building", "parking"),
        "facilities",
    ),
    (("invoice", "expense", "travel"), "finance"),
)

SENTENCES = {"en": ENGLISH}
SAFE_INSTRUCTIONS = {"en": SAFE_ENGLISH}


def say(language: str, key: str, **values: object) -> str:
    """One sentence in the person's language."""
    return SENTENCES.get(language, ENGLISH)[key].format(**values)


def smalltalk(language: str, kind: SmalltalkKind, desk: str) -> str:
    return say(language, kind.value, desk=desk)


def not_it(language: str, words: str) -> str:
    """Say that it is not IT and, where that is obvious, who to ask."""
    lowered = words.casefold()
    for cues, contact in NOT_IT_CONTACTS:
        if any(cue in lowered for cue in cues):
            return say(language, "not_it_ask", whom=contact)
    return say(language, "not_it")


def safe_instructions(language: str, kinds: Sequence[str]) -> list[str]:
    """What to do, and not to do, until somebody comes: at most two."""
    texts = SAFE_INSTRUCTIONS.get(language, SAFE_ENGLISH)
    return [texts[kind] for kind in dict.fromkeys(kinds)][:2]


def clarifying_questions(language: str, thing: str | None, has_symptom: bool) -> list[tuple[str, str]]:
    """(key, text) of the questions that could be asked now, best first."""
    if thing:
        first = ("symptom", say(language, "ask_symptom", thing=f'"{thing}"'))
    elif has_symptom:
        first = ("thing", say(language, "ask_thing"))
    else:
        first = ("both", say(language, "ask_both"))
    return [first, ("closest", say(language, "ask_closest")), ("story", say(language, "ask_story"))]


def detail_questions(language: str, questions: Sequence[str]) -> str:
    lines = [say(language, "ask_details"), *(f"- {question}" for question in questions), ""]
    return "\n".join(lines) + say(language, "ask_details_hint")


@dataclass(frozen=True)
class ConfirmationChoices:
    send: str
    keep_back: str


def confirmation_choices(language: str) -> ConfirmationChoices:
    return ConfirmationChoices(say(language, "choice_send"), say(language, "choice_keep_back"))


def confirmation_question(language: str, decisions: Sequence[Mapping]) -> dict:
    """What would be sent, as the value of an interrupt."""
    lines = [f"- {decision['title']} ({decision['priority']})" for decision in decisions]
    question = say(language, "confirm", team=" / ".join(dict.fromkeys(decision["team"] for decision in decisions)))
    choices = confirmation_choices(language)
    return {
        "header": say(language, "confirm_header"),
        "question": "\n".join([question, *lines]),
        "options": [
            {"label": choices.send},
            {"label": choices.keep_back, "description": say(language, "choice_keep_back_hint")},
        ],
    }


def ticket_block(language: str, ticket: Mapping) -> str:
    """A ticket as Markdown. Rendered by code, so that no model can invent a number, a priority or a time."""
    target = say(language, "within", target=ticket["response_target"])
    if ticket["round_the_clock"]:
        target += ", " + say(language, "round_the_clock")
    lines = [
        f"**{ticket['number']}: {ticket['title']}**",
        f"- {say(language, 'label_priority')}: {ticket['priority']}",
        f"- {say(language, 'label_team')}: {ticket['team']}",
        f"- {say(language, 'label_response')}: {target}",
        f"- {say(language, 'label_next')}: {say(language, 'next_p1' if ticket['priority'] == 'P1' else 'next')}",
    ]
    if ticket["missing"]:
        missing = ", ".join(QUESTION_LABELS.get(slot, slot.replace("_", " ")) for slot in ticket["missing"])
        lines.append(f"- {say(language, 'still_missing', missing=missing)}")
    return "\n".join(lines)
