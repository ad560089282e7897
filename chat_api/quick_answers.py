"""Likely answers to what the desk asks, for those who would rather press a button than type."""

import re
from collections.abc import Mapping, Sequence

MOST_ANSWERS = 2  # beside that one does not know

# By language: what people answer to a question, by a cue in it. Each answer can be sent as it stands.
LIKELY_ANSWERS: Mapping[str, Sequence[tuple[str, Sequence[str]]]] = {
    "en": (
        (r"comes closest", ["It doesn't start.", "It is slow."]),
        (r"which device", ["It is about my laptop.", "It is about my mail."]),
        (r"goes wrong|what happens|what did you see", ["It doesn't start.", "It shows an error."]),
        (r"since when|when did", ["Since this morning.", "Since yesterday."]),
        (r"error message|what message", ["There is no error message."]),
        (r"others affected|who else|anyone else", ["Only I am affected.", "My colleagues are affected too."]),
        (r"where (?:are you|is)", ["I am in the office.", "I am working from home."]),
    ),
    "de": (
        (r"trifft am ehesten zu", ["Es startet nicht.", "Es ist langsam."]),
        (r"welches gerät", ["Es geht um meinen Laptop.", "Es geht um meine E-Mails."]),
        (r"was passiert|was genau|was war .*zu sehen", ["Es startet nicht.", "Es kommt eine Fehlermeldung."]),
        (r"seit wann", ["Seit heute Morgen.", "Seit gestern."]),
        (r"fehlermeldung", ["Es gibt keine Fehlermeldung."]),
        (r"andere betroffen|wer noch", ["Nur ich bin betroffen.", "Meine Kollegen sind auch betroffen."]),
        (r"\bwo (?:ist|sind|befindet)", ["Ich bin im Büro.", "Ich arbeite von zu Hause."]),
    ),
    "fr": (
        (r"rapproche le plus", ["Ça ne démarre pas.", "C'est lent."]),
        (r"quel appareil", ["Il s'agit de mon ordinateur portable.", "Il s'agit de ma messagerie."]),
        (r"se passe-t-il|ne va pas|qu'avez-vous vu", ["Ça ne démarre pas.", "Un message d'erreur s'affiche."]),
        (r"depuis quand", ["Depuis ce matin.", "Depuis hier."]),
        (r"y a-t-il un message d'erreur|quel message", ["Il n'y a pas de message d'erreur."]),
        (r"d'autres personnes|qui d'autre", ["Ça ne touche que moi.", "Mes collègues sont touchés aussi."]),
        (r"\boù (?:cela|êtes|est|se)", ["Je suis au bureau.", "Je suis en télétravail."]),
    ),
    "es": (
        (r"se parece más", ["No enciende.", "Va lento."]),
        (r"qué dispositivo", ["Se trata de mi portátil.", "Se trata de mi correo."]),
        (r"qué ocurre|qué falla|qué vio", ["No enciende.", "Aparece un mensaje de error."]),
        (r"desde cuándo", ["Desde esta mañana.", "Desde ayer."]),
        (r"algún mensaje de error|qué mensaje", ["No aparece ningún mensaje de error."]),
        (r"otras personas|quién más", ["Solo me afecta a mí.", "También afecta a mis compañeros."]),
        (r"\bdónde (?:está|se)", ["Estoy en la oficina.", "Trabajo desde casa."]),
    ),
}
DONT_KNOW = {
    "en": "I don't know, please send it.",
    "de": "Ich weiß es nicht, bitte senden Sie es so.",
    "fr": "Je ne sais pas, envoyez-le tel quel.",
    "es": "No lo sé, envíelo así.",
}


def quick_answers(question: str, language: str) -> list[str]:
    """What can be sent as it stands, in the conversation's language; that one does not know always fits."""
    language = language if language in DONT_KNOW else "en"
    return [*likely_answers(question, language), DONT_KNOW[language]]


def likely_answers(question: str, language: str) -> list[str]:
    """Answers to the one thing that is asked, or one to each of several; none to a question that is not known."""
    known = LIKELY_ANSWERS[language]
    found = [answers for cue, answers in known if re.search(cue, question, re.IGNORECASE | re.DOTALL)]
    return found[0][:MOST_ANSWERS] if len(found) == 1 else [answers[0] for answers in found[:MOST_ANSWERS]]
