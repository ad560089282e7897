"""French word lists and patterns: data only. The patterns stand without accents and elisions (see spelling.py)."""

from ..lexicon import Lexicon
from .acts import ACTS, NOT_IT, SMALLTALK
from .cues import CUES
from .facts import FACTS, NO_PLACES, RAW_FACTS
from .macros import MACROS, NUMBERS
from .security import SECURITY
from .signals import DANGERS, FLAGS, REACH, URGENCY
from .spelling import SPELLER
from .symptoms import SYMPTOMS
from .things import NOT_THINGS, THINGS
from .titles import TITLES
from .wishes import WISHES
from .words import WORDS

LEXICON = Lexicon(
    speller=SPELLER,
    macros=MACROS,
    things=THINGS,
    not_things=NOT_THINGS,
    symptoms=SYMPTOMS,
    wishes=WISHES,
    reach=REACH,
    urgency=URGENCY,
    dangers=DANGERS,
    flags=FLAGS,
    security=SECURITY,
    acts=ACTS,
    facts=FACTS,
    raw_facts=RAW_FACTS,
    smalltalk=SMALLTALK,
    not_it=NOT_IT,
    cues=CUES,
    titles=TITLES,
    numbers=NUMBERS,
    no_places=NO_PLACES,
    words=WORDS,
)
