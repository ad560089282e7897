"""What the desk says in English."""

from workflows.engines.base import DangerKind, FactSlot, SecurityKind

SENTENCES = {
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
    # Why it has its priority: who is affected, how soon, and the person's words for it
    "because": "{impact}; {urgency}",
    "in_words": "{reason} ({quotes})",
    "impact_high": "many people or a service everyone needs are affected",
    "impact_medium": "several people are affected",
    "impact_low": "one person is affected",
    "urgency_high": "it cannot wait",
    "urgency_medium": "work can go on for now",
    "urgency_low": "it is not pressing",
    "security_happened": "something has happened that must be contained",
    "security_half_acted": "no harm is known yet, but somebody acted on it or several were hit",
    "security_attempt": "nobody has acted on it",
    # Titles of tickets whose matter is not known
    "title_human": "Asks to talk to a person",
    "title_unclear": "Unclear request",
}

# What somebody says who knows no more; evaluation says it for them.
GIVE_UP = "I don't know, just send it."

# The amount comes first: "4 support hours".
DURATIONS = {
    "hours": ("{amount} hour", "{amount} hours"),
    "support_hours": ("{amount} support hour", "{amount} support hours"),
    "business_days": ("{amount} business day", "{amount} business days"),
}

STATUSES = {
    "new": "new",
    "in_progress": "in progress",
    "waiting": "waiting",
    "resolved": "resolved",
    "closed": "closed",
}

SAFE_INSTRUCTIONS = {
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

# What is missing on a ticket, as in "Not known yet: since when".
MISSING = {
    "thing": "which device, program or service it is",
    "symptom": "what exactly goes wrong",
    FactSlot.SINCE: "since when",
    FactSlot.ERROR_TEXT: "the exact error text",
    FactSlot.AFFECTED: "who else is affected",
    FactSlot.LOCATION: "where",
    FactSlot.DEVICE: "which device",
    FactSlot.APPLICATION: "which program",
    FactSlot.TARGET: "access to what",
    FactSlot.REQUESTED_FOR: "for whom",
    FactSlot.DEADLINE: "by when",
}

# How a detail is asked for where the policy's own question is in another language.
DETAIL_QUESTIONS = {
    FactSlot.DEVICE: "Which device is it?",
    FactSlot.MODEL: "Which make and model is it?",
    FactSlot.ASSET_TAG: "What is the number on its label?",
    FactSlot.OPERATING_SYSTEM: "Which operating system does it run?",
    FactSlot.APPLICATION: "Which program is it?",
    FactSlot.VERSION: "Which version is it?",
    FactSlot.ERROR_TEXT: "Is there an error message, and what does it say?",
    FactSlot.LOCATION: "Where is it (building, floor, room, at home)?",
    FactSlot.CONNECTION: "How are you connected (Wi-Fi, cable, VPN)?",
    FactSlot.ACCOUNT: "Which account is it?",
    FactSlot.TARGET: "What do you need access to?",
    FactSlot.REQUESTED_FOR: "For whom is it?",
    FactSlot.REQUESTED_ITEM: "What exactly do you need?",
    FactSlot.AFFECTED: "Are others affected too?",
    FactSlot.SINCE: "Since when does it happen?",
    FactSlot.DEADLINE: "By when do you need it?",
    FactSlot.FREQUENCY: "How often does it happen?",
    FactSlot.CHANGED: "Did anything change before it began?",
    FactSlot.TRIED: "What have you tried already?",
    FactSlot.CONTACT: "How can the team reach you?",
}

# Who is to be asked instead, by words of the question.
NOT_IT_CONTACTS = (
    (("pay", "salary", "holiday", "vacation", "leave", "contract", "sick"), "human resources"),
    (
        ("canteen", "lunch", "menu", "coffee", "heating", "window", "light", "toilet", "building", "parking"),
        "facilities",
    ),
    (("invoice", "expense", "travel"), "finance"),
)

# Words that say nothing about what an article must answer.
STOP_WORDS = frozenset(
    "a about am an and any are as at be can could do does for from get have hello help hey hi how i if in is it me my "
    "need of on or our please set should some tell that the there this to up use want was we what when where which "
    "who why will with would you your".split()
)

# The knowledge articles that the desk comes with, as a beginning: (slug, title, keywords, body in Markdown).
ARTICLES = (
    (
        "connect-to-the-vpn",
        "Connect to the VPN",
        "vpn remote home office connect tunnel",
        "1. Connect to the internet first, at home or through your phone.\n"
        "2. Open the VPN program from the start menu and choose your site.\n"
        "3. Sign in with your work account and confirm the second factor.",
    ),
    (
        "reset-a-password",
        "Change your own password",
        "password change own new account sign-in",
        "1. On a work computer press Ctrl+Alt+Delete and choose **Change a password**.\n"
        "2. Type the old one, then the new one twice.\n"
        "3. Lock the computer once and unlock it with the new password; then update it on your phone.",
    ),
    (
        "set-up-a-second-factor",
        "Set up the second factor on a new phone",
        "mfa 2fa second factor authenticator app phone set up new",
        "1. Keep the old phone at hand. Open the security page of your work account on a computer.\n"
        "2. Choose **Add a sign-in method**, then **Authenticator app**.\n"
        "3. Scan the code with the new phone, confirm once, then remove the old phone.",
    ),
    (
        "add-a-printer",
        "Add a printer",
        "printer print add install connect map",
        "1. Open **Settings**, then **Printers**, then **Add device**.\n"
        "2. Choose the printer by the name on its label.\n"
        "3. Print a test page.",
    ),
    (
        "report-a-suspicious-mail",
        "Report a suspicious mail",
        "phishing suspicious spam mail email report",
        "Don't answer it and don't open its links. Choose **Report message** in the mail program. "
        "If you clicked or typed anything, tell the desk at once.",
    ),
    (
        "open-a-shared-mailbox",
        "Open a shared mailbox",
        "shared mailbox outlook mail open add team",
        "A shared mailbox appears by itself an hour after you were given the rights. To open it sooner, restart the "
        "mail program. In the browser, click your picture and choose **Open another mailbox**.",
    ),
    (
        "mail-on-a-phone",
        "Read work mail on a phone",
        "mail email calendar phone mobile tablet private own read",
        "Install the mail program from the company portal and sign in with your work account. Private phones are "
        "allowed when they have a screen lock; the desk can wipe the work data only.",
    ),
    (
        "wifi-for-guests",
        "Wi-Fi for guests",
        "guest visitor wifi wi-fi wlan wireless access",
        "Guests choose the network **Guest** and enter the code that the reception prints for a day.",
    ),
)
