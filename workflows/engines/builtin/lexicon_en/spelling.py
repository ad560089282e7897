"""How English is spelled in chats, and which words of the trade are worth mending."""

from ..spelling import Speller

SHORT_FORMS = {
    "can't": "cannot",
    "cant": "cannot",
    "won't": "will not",
    "wont": "will not",
    "dont": "do not",
    "doesnt": "does not",
    "dosent": "does not",
    "doesn": "does not",
    "didnt": "did not",
    "isnt": "is not",
    "arent": "are not",
    "wasnt": "was not",
    "werent": "were not",
    "havent": "have not",
    "hasnt": "has not",
    "hadnt": "had not",
    "couldnt": "could not",
    "wouldnt": "would not",
    "shouldnt": "should not",
    "aint": "is not",
    "ain't": "is not",
    "i'm": "i am",
    "im": "i am",
    "i've": "i have",
    "ive": "i have",
    "i'd": "i would",
    "i'll": "i will",
    "we're": "we are",
    "we've": "we have",
    "we'd": "we would",
    "we'll": "we will",
    "you're": "you are",
    "they're": "they are",
    "they've": "they have",
    "it's": "it is",
    "that's": "that is",
    "thats": "that is",
    "there's": "there is",
    "theres": "there is",
    "what's": "what is",
    "whats": "what is",
    "where's": "where is",
    "who's": "who is",
    "he's": "he is",
    "she's": "she is",
    "here's": "here is",
    "internet's": "internet is",
    "wifi's": "wifi is",
    "how's": "how is",
    "when's": "when is",
    "let's": "let us",
    "nobody's": "nobody is",
    "everyone's": "everyone is",
    "somebody's": "somebody is",
    "someone's": "someone is",
    "everything's": "everything is",
    "nothing's": "nothing is",
    "it'll": "it will",
    "gonna": "going to",
    "wanna": "want to",
    "gotta": "got to",
    "pls": "please",
    "plz": "please",
    "plse": "please",
    "u": "you",
    "ur": "your",
    "thx": "thanks",
    "tks": "thanks",
    "thanx": "thanks",
    "acc": "account",
    "pw": "password",
    "pwd": "password",
    "pwrd": "password",
    "passwort": "password",
    "pc's": "pcs",
    "nothin": "nothing",
    "smth": "something",
    "sth": "something",
    "bc": "because",
    "cuz": "because",
    "coz": "because",
    "tmrw": "tomorrow",
    "tmr": "tomorrow",
    "tommorow": "tomorrow",
    "tommorrow": "tomorrow",
    "hv": "have",
    "wi-fi": "wifi",
    "acess": "access",
    "acces": "access",
    "recieve": "receive",
}

_KEY_WORDS = (
    "password passwords printer printers laptop laptops computer computers monitor monitors screen keyboard "
    "internet network outlook account accounts headset docking install installed installation software server "
    "servers access locked license licence mailbox calendar connect connected connection crashes crashed "
    "crashing flickers flickering permission permissions denied wireless browser application projector "
    "microphone camera webcam toner scanner department colleague colleagues everyone everybody meeting "
    "sharepoint onedrive payroll cannot battery charger document documents attachment authenticator working "
    "restart restarted received deleted yesterday morning building presentation customers customer salesforce "
    "photoshop acrobat windows please reset tomorrow message suspicious phishing reinstall update updated "
    "excel website reach because"
).split()

# Real words one slip away from a key word; they mean what they say.
_REAL_WORDS = frozenset(
    "printed prints print printing window locks locker docked blocked rocked lockes computed scream screens "
    "accounting keyboards networks servers serve severs served sever access excess assess monitored rest "
    "reset resets preset expel excels each teach beach peach dated date dates customer customers calendars "
    "mailboxes connects documented documents message messages massage passage updates receiver receives "
    "customers' worming working walking licenses licences licensed installs installer connections batteries "
    "chargers charged charge charges clashes crushes trashes restarts mornings buildings meetings attachments "
    "applications browsers browse browsed browses scanned scanners toned tuner loner loaner donner cameras "
    "camper microphones deletes delete website websites colleague's morning's department's departments "
    "projectors project projects tonner serves reset's please pleased pleases denies denied deniers dined "
    "looked lacked licked pointer pointers painter painters receive receives compute computes spanner updater resent "
    "resend "
    "wording tower towers stoner tones melting charter changer lease interned clashing licensee deleter mourning "
    "widows "
    "permissions reached reaches react preach breach reach's blocked socked".split()
)

SPELLER = Speller(
    short_forms=SHORT_FORMS,
    endings={"n't": " not"},
    key_words=frozenset(_KEY_WORDS),
    real_words=_REAL_WORDS,
)
