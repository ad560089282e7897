"""What English speakers ask for. The first source that fits a clause wins."""

from workflows.engines.base import Category

from ..lexicon import Wish, WishKind

NETWORK, OTHER = Category.NETWORK, Category.OTHER

WISHES = (
    Wish(
        WishKind.HOW_TO,
        r"(?:^|[.!?\n:,-] ?)(?:(?:hi|hello|hey|dear \w+|good \w+|morning|quick question|question|just)\W+|and |so |"
        r"btw |"
        r"by the way,? )*(?:how|what|which|where|who|when|is|are|am|do|does|may|should|shall|must|has|have|was|"
        r"will)(?! (?:anyone|anybody|someone|somebody|it normal|there (?:a|any) (?:problem|outage|issue))\b) "
        r"[^.!?\n]{6,160}\?|^\W*(?:(?:hi|hello|hey|morning|quick question|question|just|so|btw)\W+){0,3}(?:how|what|"
        r"which|where) (?:do|does|can|"
        r"could|should|must|would|long|often|many|much|far|is the|are the|kind|sort|exactly|\w+ (?:do|does|should|can|"
        r"may|must) "
        r"(?:i|we|you|one))\b(?! (?:is|has|will) (?:wrong|taking))|^\W*(?:(?:hi|hello|hey|morning|quick question|"
        r"question|just|so|btw)\W+){0,3}(?:is|are|do|does|may|should|must) (?!i (?:please )?(?:have|get) (?:an?|"
        r"another|one|some|the|my|two)\b)(?:i|we|"
        r"you|one|the|my|our|it|this|that|someone) (?!know\b|mind\b)|\bwhat is the trick\b|\bis one (?:allowed|"
        r"supposed)\b|"
        r"\bhow (?:do|can|could|should|would|does|must|might) (?:i|we|you|one|he|she|my \w+|somebody|someone|"
        r"anyone|people|it)\b|\bhow to\b|\bwhere (?:do|can|could|should|would|is|are|does|will) (?:i|we|you|"
        r"one|the|my|our|it|a|an|they)\b|\bwhat (?:is|are) the (?:best way|"
        r"right way|procedure|process|steps|rules?|polic(?:y|ies)|difference|address|name|number|"
        r"settings?)\b|\b(?:am i|are we|is it|is anyone|are you) (?:even )?(?:allowed|permitted|possible|"
        r"ok|okay|safe|fine) (?:to|for|if|that)\b|\bcan (?:i|we|one) (?!(?:get|have|please|order|request|"
        r"borrow|also get|also have|receive|be|not|still|only|talk|speak|help)\b)[a-z]+\b|"
        r"\bwhat (?:do|should|must) (?:i|we) (?:need|have)?(?: to)? ?do (?:to|for|about|with|when)\b|"
        r"\b(?:which|what) (?:[\w'/-]+ )?(?:[\w'/-]+ )?(?:should|do|would|can|could|shall|is the|"
        r"are the) (?:i|we|best|right|recommended)\b|^\W*(?:\w+,? ){0,2}?(?:what|which|where|who|"
        r"when) (?:is|are|do|does|will|should|\w+ (?:is|are|do|does)) (?!you\b|wrong|happening|going|"
        r"the matter|up\b|that supposed)|\b(?:which|what) \w+ (?:would|do|should) you (?:recommend|"
        r"suggest|advise)\b|\b(?:is|are) there (?:a|an|any|some) (?:[\w'/-]+ )?(?:way|guide|manual|"
        r"instructions?|"
        r"policy|policies|rule|rules|tutorial|documentation|course|training|trainings|limit|list)\b|"
        r"\b(?:could|can|would) (?:you|someone|anyone|somebody|anybody) (?:please )?(?:explain|"
        r"tell me how|show me how|tell me where|tell me which|tell me whether|tell me if|let me know how|"
        r"let me know whether)\b|\b(?:do|does) (?:we|you|the company|it) (?:have|offer|provide|support|"
        r"allow)\b|"
        r"\bi (?:would like|want|need|wanted) to (?:know|ask|understand|find out|learn)\b|"
        r"\bdo i (?:have to|need to|need|really)\b|\bwhat (?:does|do) (?:[\w'/-]+ ){1,6}?mean\b|"
        r"\bwhen (?:do|does|will|is) (?:we|the|windows|my)\b[^.!?\n]{0,40}(?:upgrade|migrat|rolled|"
        r"roll-?out|maintenance|update)\w*|\bquestion about (?:how|whether|the (?:use|process|"
        r"policy))\b|\bwondering (?:how|whether|if|where)\b|"
        r"\bdo not know how to\b|\bmay i\b(?! (?:please )?(?:have|get|order|request|borrow|ask))",
        OTHER,
    ),
    Wish(
        WishKind.RESET,
        r"\b(?:forg[oe]t\w*|forgot|can ?not remember|do not remember|no longer (?:know|remember)|do not know|"
        r"lost|misplaced|mislaid) (?:my |the |our |his |her |what my |all my |"
        r"which )*(?:[\w'/-]+ ){0,4}?(?:password|passwords|pin|pass ?code|passphrase|log-?in|login|"
        r"credentials|user ?name|user ?id)\b|"
        r"\b(?:reset|re-set|resetting|new|change|renew|recover|temporary|replace|set a new|"
        r"initial) (?:of )?(?:my |the |a |our |his |her |me a |for my )*(?:[\w'/-]+ ){0,3}?(?:password|"
        r"pin|passcode|mfa|2fa|two[- ]factor|second factor|authenticator|token)\b|\b(?:password|pin|mfa|"
        r"2fa|authenticator)\b[^.!?\n]{0,20} (?:reset|resetting|changed|change|recovery|renewal)\b|"
        r"\b(?:pin|passwords?|code|login|passphrase)\b[^.!?\n]{0,50}\b(?:gone from my (?:head|mind)|slipped my mind|"
        r"escapes me|out of my head)\b|"
        r"\bset (?:me|him|her|it|us|this|that|everything) up (?:again|anew|afresh|once more|from scratch)\b|"
        r"\blost (?:my |the )?(?:second factor|authenticator|mfa|2fa|token)(?: app)?\b|"
        r"\b(?:reset|re-enrol\w*|re-register) (?:my|the|his|her|our)\b",
    ),
    Wish(
        WishKind.PEOPLE,
        r"\bnew (?:[\w'/-]+ ){0,2}?(?:colleague|employee|hire|starter|intern|joiner|team member|member|"
        r"trainee|apprentice|staff|coworker|co-worker|temp|contractor|student|person|people|freelancer|"
        r"consultant|assistant|manager|developer|engineer)s?\b(?!')|\b(?:starts?|starting|joins?|"
        r"joining) (?:with us|our|the|on|next|in|tomorrow|as|work)\b|\bonboard\w*|\boffboard\w*|"
        r"\b(?:is|are|was|will be|has|who) (?:leav(?:ing|es)|left|leave)(?: (?:us|the company|our|on|at|"
        r"next|last|this|by))\b|\blast (?:working )?day\b|\b(?:log-?in|account|access|user|badge|"
        r"rights)s?\b[^.!?\n]{0,30}\b(?:should|must|"
        r"needs? to|has to|can|could) (?:please )?be (?:shut|closed|disabled|deactivated|blocked|removed|deleted|"
        r"locked|"
        r"revoked|cut|switched off|turned off|withdrawn)\b|\b(?:close|disable|deactivate|delete|remove|"
        r"block|suspend|revoke) (?:[\w'/-]+ ){0,3}?(?:accounts?|access|users?|rights|permissions)\b|"
        r"\b(?:moves?|moving|moved|transfers?|transferred|transferring|switch\w*|chang\w+) (?:to|"
        r"from) (?:the |our )?(?:[\w'/-]+ )?(?:team|department|marketing|sales|finance|"
        r"hr|it|accounting|purchasing)\b",
    ),
    Wish(
        WishKind.RESTORE,
        r"\b(?:dig|fish|get|pull|bring|find|fetch)\b[^.!?\n]{0,30}\b(?:out of|from|off) (?:the |a |your |an )?(?:\w+ )?"
        r"(?:back-?ups?|trash|bin|archive|snapshot|shadow copy|tape)\b|\b(?:i|we|he|she|somebody|someone|got|was|"
        r"been) (?:accidentally )?(?:saved|written|copied|pasted) (?:it |them )?over\b|"
        r"\b(?:last night|yesterday|last week|this morning|<day>|noon)'s (?:version|state|copy|backup)\b|"
        r"\b(?:earlier|older|previous|old|last|yesterday's) "
        r"(?:version|state|copy|backup) (?:of|from|back)\b|\b(?:restored?|recover(?:ed)?|retrieved|undeleted|"
        r"get back(?! in)|bring back|"
        r"brought back|undelete|retrieve|getting (?:it|them|that|those) back|chucked out|thrown away|threw "
        r"away|binned|trashed|"
        r"recovery of|restoring|"
        r"un-?delete)\b(?! (?:access|service|my access|connection))|\bget (?:it|them|that|those|"
        r"the \w+) back\b|\b(?:i|we|someone|he|she|accidentally|mistakenly) (?:have |has |had |accidentally |"
        r"mistakenly |just |by mistake |by accident )*(?:deleted|overwritten|overwrote|erased|wiped)\b|"
        r"\b(?:deleted|overwritten|overwrote|erased)\b[^.!?\n]{0,40} by (?:accident|mistake)\b",
        OTHER,
    ),
    Wish(
        WishKind.ADVICE,
        r"\b(?:take|taken|taking|haul\w*|cart\w*) (?:it |them |these |those )?away\b|\bshred\w*\b|\bscrap ?yard\b|"
        r"\b(?:any|some|an?|"
        r"attend|join|book|offer|sign up for) (?:\w+ ){0,2}?(?:courses?|trainings?|workshops?|seminars?|lessons?|"
        r"classes)\b(?! (?:room|"
        r"laptop|kitchen|folder|data|cent|video|session))|\bbrush up\b|\b(?:consider|look out for|watch out for|"
        r"think of|pay attention to|keep in mind)\b[^.!?\n]{0,20}\b(?:before|when) "
        r"(?:buying|ordering|choosing|getting|purchasing)\b|\bbefore (?:we|i) (?:buy|order|get|choose)\b|\b(?:training|"
        r"course|workshop|tutorial|webinar|"
        r"lesson|introduction|coaching)s? (?:on|for|in|about|"
        r"to|session)\b|\b(?:dispos\w+|destroy(?:ed)?|refresher|recycl\w+(?! bin)|scrap\w*|throw away|get rid "
        r"of|pick(?:s|"
        r"ed)? up the old|collect(?:ed)? (?:the |our |my |some )?old|return (?:my |the |an )?old|hand (?:in|"
        r"back)|give back)\b|\b(?:advice|advise|recommend\w*|suggest\w*|consult\w*|opinion) (?:on|about|for|"
        r"us|me|which|what)\b|\b(?:would|do) you recommend\b|"
        r"\b(?:gdpr|dsgvo|data[- ]protection|data subject|personal data|right to (?:be forgotten|"
        r"erasure)|legal hold|subpoena|court order|litigation)\b",
        OTHER,
    ),
    Wish(
        WishKind.NETWORK,
        r"\b(?:set up|setup|need|want|provide|create|open|arrange|request\w*|would like|give|forward|"
        r"redirect\w*|divert\w*|enable|add|order|organi[sz]e|configure|install|activate|unblock\w*|"
        r"whitelist\w*)\b[^.!?\n]{0,50}? (?:wifi(?! password)|wlan|guest (?:wifi|network|access)|(?:phone|"
        r"telephone|extension|direct|mobile|dial-?in) number|(?:phone|telephone) line|vpn(?! client|"
        r" software)|firewall|port \d+|ports? (?:in|on|to)|static ip|"
        r"ip address|network (?:socket|port|cable|connection|outlet|drop|access)|dns (?:entry|record)|"
        r"proxy|calls|internet|landline|website|web ?site|voice ?mail|call forwarding|network)\b|"
        r"\b(?:redirect|divert|forward)\w* (?:to|my|the|all|calls)\b|\b(?:extension|calls|number|line|phone)\b"
        r"[^.!?\n]{0,25}\b(?:should|to|must|could|can you let \w+) (?:ring|go|land|end up|be (?:put|passed|forwarded|"
        r"diverted|routed)|come through)\b|\bport \d+ (?:to be )?open\w*|"
        r"\bunblock\b",
        NETWORK,
    ),
    Wish(
        WishKind.ACCESS,
        r"\b(?:grant|give|assign|add|remove|revoke|extend|withdraw|provide|set up|create|request|requesting|"
        r"need|needs|want|wants|would like|(?:can|could|may|to|i|we|please|he|she) (?:\w+ )?(?:get|have)|apply|require|"
        r"requires|obtain|enable|approve|allow|let|"
        r"change|delegate|arrange|missing|requests?|asking for)\b[^.!?\n]{0,60}? (?:access|rights?|"
        r"permissions?|privileges|member(?:ship)?|role|accounts?|distribution list|mailing list|group(?! of\b)|"
        r"shared mailbox|log-?ins?|logins?|"
        r"authori[sz]ation|badge|key ?card|credentials|user)\b|\b(?:add|include|put|invite) (?:me|him|"
        r"her|us|them|(?!an?\b|the\b|it\b|that\b|this\b|some\b|my\b|one\b|two\b)\w+(?: [\w'/-]+)?|my colleague|"
        r"our \w+) (?:to|in|into|on|onto) (?:the |our |a |"
        r"this )?\b(?!(?:my |his |her |all |both )*(?:\w+ )?(?:box|machine|laptop|pc|computer|mac|notebook|device|"
        r"phone|"
        r"tablet|workstation|desk)s?\b)|\b(?:access|admin rights|permissions?|rights) (?:to|for|on) (?:the |our |my |"
        r"a )?\w+(?: [\w'/-]+)? (?:please|needed|required|request)\b|\baccess (?:request|for)\b|"
        r"\b(?:access|permissions?|rights) (?:to|for|on) [^.!?\n]{2,60}please\b|"
        r"(?:(?<=plus )|(?<=also ))(?:read |write |admin )*(?:access|permissions?|rights) (?:to|for|on)\b|"
        r"\blet (?:me|him|her|them|us|[a-z]+) (?:read|see|open|edit|into|have)\b[^.!?\n]{0,30}\b(?:mailbox|inbox|"
        r"folder|calendar|drive|share|"
        r"files?|list|site|mails?)\b|\b(?:get at|see into|look into|step in for|"
        r"take over)\b[^.!?\n]{0,40}\b(?:calendar|mails?|mailbox|inbox|"
        r"folder|files)\b|"
        r"\bget (?:in)?to [^.!?\n]{2,40}(?:portal|extranet|intranet|system|platform|tool|app|application|database|crm|"
        r"erp|mailbox|folder|account|drive|calendar|inbox|files|e-?mails)\b|"
        r"^\W*(?:an? )?access(?: please| needed| required)?\W*$|\b(?:be able|allowed|authori[sz]ed|"
        r"permitted) to (?:see|edit|approve|book|access|open|view|release|change|write|read|post|create|"
        r"enter|sign|use|log)\b(?=[^?]*$)|\b(?:local )?admin(?:istrator)? (?:rights|access|"
        r"permissions?)\b",
    ),
    Wish(
        WishKind.INSTALL,
        r"\b(?:install|installed|installing|installation|re-?install\w*|deploy|roll out|upgrade|upgraded|"
        r"update|uninstall|licen[cs]es?|licensed|subscription|activat\w+|download|set ?up|"
        r"package|(?:put|get|have|load|loaded|roll|got) [^.!?\n]{2,40}? (?:put )?(?:on|onto) (?:my|the|our|his|her|"
        r"this|"
        r"all|both|these) (?:\w+ )?(?:box|machine|laptop|pc|computer|mac|notebook|device|phone|tablet|workstation)s?|"
        r"put [^.!?\n]{2,40} (?:on|onto) [a-z]{1,6}-?[a-z]{0,4}-?\d{2,}\w*)"
        r"\b(?<!after the update)(?! (?:failed|fails|error|crash\w*|broke|yesterday|last|today|this|"
        r"stuck|hangs))",
    ),
    Wish(
        WishKind.DEVICE,
        r"^\W*(?:an?|one|two|three|another) [^.!?\n]{0,40}\b(?:<device>)\b[^.!?\n]{0,20}\bwould (?:help|be|do)\b|"
        r"\b(?:<want>|<polite>|order|ordering|requesting|request(?: for)?|replacement|loaner|borrow|buy|"
        r"purchase|exchange|swap)\b(?! (?:<no_wish>))(?=(?:(?! (?:on|in|at|into|onto|from|via) (?:my|the|our|his|"
        r"her|this|all|both|a) )[^.!?\n]){0,60}\b(?:<device>)\b)|"
        r"\b(?:new|second|another|additional|spare|"
        r"replacement) (?=(?:[\w'/-]+ ){0,3}?(?:<device>)\b[^.!?\n]{0,30}(?:please|needed|required|"
        r"wanted|for (?:me|my|our|the|a|\w+ing)|$|[.!]))(?=[^.!?\n]{0,80}$)",
    ),
    Wish(
        WishKind.GENERAL,
        r"\b(?:<want>) (?!(?:<no_wish>)\b)|\b(?:<polite>) (?!(?:<no_wish>)\b)(?=[a-z])|\b(?:can|could|would|"
        r"will) (?:you|someone|somebody|anyone|it support|one of you)(?: please| kindly| maybe|"
        r" also)* (?!(?:<no_please>|<no_wish>)\b)[a-z]{2,}|\bwould be (?:great|nice|cool|lovely|good|helpful|"
        r"useful|handy|fantastic|perfect) (?:to (?:have|get)|if (?:i|we) (?:had|could|got))|"
        r"\bplease (?!(?:<no_wish>|<no_please>)\b)[a-z]+|\b(?:needs?|wants?) to be able to\b|"
        r"\b(?:would|could) (?:really )?(?:be (?:nice|great|cool|lovely|good|helpful|useful|handy|fantastic|perfect|"
        r"brilliant|wonderful|better)|do with)\b|"
        r"^\W*(?:(?:hi|hello|hey|morning)\W+)?(?:an?|one|two|three|four|five|six|\d+|another|new|"
        r"some) (?!(?:\w+ )?(?:things?|"
        r"questions?|problems?|issues?|points?|requests?|topics?|technician|colleague|human|person)\b)[^.!?\n]{3,80}"
        r"\b(?:please|needed|required|wanted)\b|\b(?:request(?:ing)? (?:for|a|an|to)|looking for|"
        r"in need of|order a|requesting)\b|\b(?:is it|would it be) possible to\b|\b(?:i|we) (?:need|have|want|"
        r"would like) to (?:<wish_verb>)\b",
    ),
)
