"""What English messages do beside describing a need, and what is none of the desk's business."""

from workflows.engines.base import ActKind, SmalltalkKind

from ..lexicon import either

A, S = ActKind, SmalltalkKind

_SOMEONE = (
    r"(?:a |an |some |the |your |one of your |another )*(?:real |actual |live |human |it |support |service |"
    r"proper |first level |second level )*(?:human(?: being)?|person|someone|somebody|agent|colleagues?|"
    r"technician|operator|employee|staff(?: member)?|people|representative|advisor|specialist|expert|engineer|"
    r"man|woman|admin|supervisor|member of (?:staff|the team|your team))"
)

# A number of another system's, or a report made earlier; and the words that chase after it.
_REPORTED = either(
    r"(?:\b(?:inc|req|ritm|tkt|chg|sr|hd|it|case|ticket|sd)[-_ ]?#?\d{3,}\b|(?<!\w)#\d{3,}\b|\b(?:ticket|case|request|"
    r"reference|ref|call|incident)(?: (?:no\.?|nr\.?|number|id|ref))?:? ?#?[a-z]{0,4}-?\d{3,}\b|\b(?:my|the|our|that|"
    r"this) "
    r"(?:(?:open|last|old|other|first|previous|existing) )?(?:ticket|case)\b",
    r"\b(?:closed|resolved|solved|reopen|re-open|marked|set) (?:\w+ )?\d{4,}\b",
    r"\b(?:i|we|my \w+)(?: have| had)?(?: already)? (?:reported|logged|raised|filed|submitted|requested|ordered|asked|"
    r"applied|wrote|called|mentioned|told you)\b[^!?\n]{0,90}\b(?:last|yesterday|ago|already|twice|before|weeks?|days?|"
    r"on (?:<day>)|(?:got|had|received) (?:a |an |your )?(?:confirmation|answer|mail)))",
)
CHASES = (
    r"(?:\b(?:any (?:news|update|progress|word)|news|status|state of|what is happening|what happened|how far|"
    r"when (?:(?:some|any)(?:body|one)|is|will|"
    r"can|do|does)|has (?:any|some)(?:body|one)|did (?:any|some)(?:body|one)|have you|is (?:any|some)(?:body|one)|"
    r"still (?:not|"
    r"no|waiting|open|nothing|the same|draws|does)|waiting|wait|silence|no (?:answer|reply|response|reaction)|nobody|"
    r"no one|"
    r"heard|yet|forgotten|alive|third time|fourth time|second time|remind\w*|chas\w+|closed|re-?open|open it again|as "
    r"solved|not solved|looked at|picked up|eta|how long|anything new|escalat\w+|nothing (?:has )?happened)\b)"
)

# (kind, source, when): `when` is "always", "replying" (the desk spoke before) or "ticket" (a ticket exists).
ACTS = (
    (
        A.WANTS_HUMAN,
        rf"\b(?:talk|speak|chat|connect\w*|transfer\w*|pass|put|forward|hand|get|reach|escalate|write|switch|"
        rf"redirect|refer|route)(?: [\w'/-]+)?(?: me| us| this| it| the \w+)?(?: over| on|"
        rf" through)?(?: directly)? (?:to|with|through to|hold of) {_SOMEONE}\b(?! (?:else's|whose|"
        rf"who has the))",
        "always",
    ),
    (
        A.WANTS_HUMAN,
        r"\b(?:i|we) (?:[\w'/-]+ )?(?:want|need|prefer|would like|would prefer|demand|insist on)(?: to have|"
        r" to get)? (?:a |an |some )?(?:real |actual |live )?(?:human(?! resources)|real person|person|"
        r"live agent|real agent|human agent|actual person|technician|human being)\b|\b(?:human|real person|"
        r"live agent|operator|real human)(?: please| now|,? please)|^(?:human|agent|operator|real person|"
        r"a human|representative)\W*$|\b(?:can|could|may) (?:i|we|someone|a (?:real )?(?:person|human|"
        r"technician|colleague)) (?:please )?(?:get a human|talk to (?:him|her|them|it support)|take over|"
        r"help me in person)\b|\bnot (?:talk\w*|speak\w*|chat\w*|deal\w*|writ\w*) (?:to|with) (?:a |this |"
        r"some )?(?:bot|robot|machine|computer|ai|chat ?bot)\b|\bno (?:bot|bots|robot|chatbot|ai)\b|"
        r"\bis there (?:a|any) (?:real |actual )?(?:human|person) (?:i|here|there|available|who)\b|"
        r"\b(?:give|find|send) me (?:a|an) (?:real|actual|live)(?: \w+)? ?(?:human|person|agent)\b|"
        r"\bget me (?:a|an|someone|somebody)(?: real| actual)? ?(?:human|person|someone|agent|from it|"
        r"who)?\b(?! (?:new|mouse|laptop|second))|\bsomeone (?:real|human)\b|\b(?:human|real) (?:assistance|"
        r"support|help)\b",
        "always",
    ),
    (
        A.WITHDRAWS,
        r"\bnever ?mind\b|\bnvm\b|\bforget (?:it|about it|this|that|my (?:request|question|message))\b|"
        r"\b(?:it|everything|that|all|now|internet|printer|laptop|vpn|wifi|outlook|thing|problem|issue|screen|"
        r"which|this|mail|teams|\w+) (?:is |just |suddenly |already |has |seems to |seems |all )*(?:works?|"
        r"working|worked|runs|running|fixed|solved|resolved|sorted|started working|went away|gone away|"
        r"disappeared|back|back up|back online|ok|okay|fine)(?: fine| ok| okay| perfectly|"
        r" normally)?(?: itself)? (?:again|itself|by itself|on its own|now|after all)\b(?! (?:but|only|for a|"
        r"until|and then|sometimes|after every|it crashes))|\b(?:solved|fixed|resolved|sorted)(?: itself|"
        r" by itself| it myself| that myself)\b|\bno longer (?:needed|necessary|an issue|a problem|required|"
        r"relevant|need (?:it|this|that|help|the|your))\b|\b(?:cancel|withdraw|drop|scrap|stop|delete) (?:the|"
        r"my|this|that|it)\b(?: (?:request|ticket|order|issue|case))?|\b(?:please )?(?:ignore|"
        r"disregard) (?:my|this|that|the|it|what)\b(?! (?:previous|above|prior|instructions|rules))|"
        r"\bfalse alarm\b|\b(?:do not|does not) need (?:it|this|that|help|anything|you) (?:any ?more|"
        r"any longer)\b|\bnot needed any ?more\b|\bfound (?:it|the (?:problem|cause|error|laptop|phone|"
        r"badge))\b|\bsorted(?: it)?(?: out)?(?: already| myself| now)?\b(?=\W|$)|\bi (?:have |just |"
        r"already )*(?:fixed|solved|resolved|sorted) (?:it|this|that|the)\b|\bhas sorted itself\b|"
        r"^\W*(?:solved|fixed|resolved|sorted|done)(?=\W)|(?:^|[,.;!-] ?)(?:and |it )?works? "
        r"(?:now|again|fine now)\b(?! (?:but|only|for a|until))|"
        r"\b(?:it|that) (?:was|turned out to be) (?:just |only |simply |probably )*(?:unplugged|"
        r"not plugged in|switched off|"
        r"turned off|muted|on mute|loose|off|my (?:own )?(?:fault|mistake)|caps lock|the (?:cable|"
        r"plug|battery|switch)\b(?! that))|"
        r"\bproblem(?: is)? (?:gone|solved|over|fixed)\b|\bit is (?:gone|over|back)\b|\bit (?:came|"
        r"is) back(?: up| online)?(?: again)?\b|\bplease close (?:the|my|this) (?:ticket|request)\b",
        "always",
    ),
    (
        A.CONFIRMS_SOLVED,
        r"\b(?:that|this|it|your (?:tip|answer|advice|instructions|help|link|article|guide)|which|"
        r"the (?:article|guide|instructions|tip|link|steps))(?: has| have| just| really| did| already|"
        r" seems to have)* (?:worked|helped|fixed|solved|did it|resolved|did the trick|was it|helps|"
        r"answers?(?: my question)?|answered|was (?:helpful|it|exactly))\b|\b(?:solved|fixed|resolved)(?: now|"
        r",? thank\w*)\b|\bthat is (?:all i needed|it|what i needed|exactly what i needed)\b|"
        r"\ball good(?: now)?\b|\bproblem (?:is )?(?:solved|fixed|resolved)\b|\b(?:it )?works(?: now|"
        r" again)?,? (?:thank|thanks|great|perfect|cheers)\w*|\b(?:perfect|great|super|"
        r"excellent),? (?:thank\w* )?(?:it |that )(?:works|worked|helped)\b|\bgot it(?: working|"
        r" to work)?,? thanks?\b|\b(?:yes|yep|yeah),? (?:that|it|this) (?:did|helped|worked|works|solved)\b|"
        r"\bi (?:can|could) (?:now )?(?:log|sign|get|print|connect|open|access) \w+ (?:again|now)\b|"
        r"\bworks? (?:again|now|fine)\b[^.!?\n]{0,20}\b(?:you can|please|feel free to) close\b|"
        r"\b(?:you can|please|feel free to|may) (?:now )?close (?:it|this|that|the (?:ticket|"
        r"request|case)|my (?:ticket|request))\b",
        "replying",
    ),
    (
        A.GIVES_UP,
        r"\b(?:do not|would not|cannot|really do not) (?:know|tell|say|remember)(?=\W*$|[.,!;]| (?:that|it|"
        r"more|any|which|what (?:model|version|kind|type|it is)|sorry|honestly|really|the|where|when exactly|"
        r"exactly))|\bno (?:idea|clue)\b|\bnot (?:really )?sure\b|\bidk\b|\bdunno\b|\b(?:have|got) no (?:idea|"
        r"clue)\b|\bhow (?:should|would|am) i (?:know|supposed to know)\b|\bwhat do i know\b|\bcannot (?:say|"
        r"tell)\b|\bthat is (?:all|everything) (?:i (?:know|have|can|could)|there is)\b|\bstop asking\b|"
        r"\b(?:no more|enough|too many|so many|stupid) questions\b|\bnothing (?:more|else) (?:to add|i can|"
        r"to say)\b|^(?:whatever|dont care|do not care|no comment|pass|skip|unknown|n/?a|none)\W*$|"
        r"\bskip (?:it|this|that|the questions?)\b",
        "replying",
    ),
    (
        A.GIVES_UP,
        r"\b(?:just|simply|please just|go ahead and|now) (?:please )?(?:send|create|open|make|raise|submit|"
        r"log|file|forward|pass) (?:it|the|a|this|that|me|my)\b(?: ticket| request| on| now| anyway| off)?|"
        r"\bsend (?:it|the ticket|my ticket)(?: now| anyway| off| as it is| please)?(?=\W|$)(?! back| to my)|"
        r"\bstop asking\b|\bgo ahead\b",
        "always",
    ),
    (
        A.NOT_HELPED,
        r"\b(?:that|it|this|which|the (?:article|link|guide|tip|answer|page|instructions?|"
        r"steps?))(?: [\w'/-]+)? (?:did not|does not|has not|was not|is not|will not)(?: really| at all|"
        r" any)? (?:help\w*|work\w*|solve\w*|what|fix|answer|useful|make|change)\b|"
        r"\bnot (?:really )?(?:helpful|helped|solved|useful|fixed|what i (?:meant|asked|need\w*|"
        r"was looking))\b|\b(?:did not|does not) (?:help|work|solve)\b|\bstill (?:not|no|does not|cannot|"
        r"the same|broken|nothing|stuck|have (?:the|this)|is not|doesnt|having|fails|getting)\b|\b(?:tried|"
        r"done|did|read|followed) (?:all )?(?:that|it|this|these|those|everything)(?: already| and| but|,)|"
        r"\bsame (?:problem|issue|error|result)(?: again| still)?\b|\bno (?:luck|success|change|difference|"
        r"improvement)\b|\bunhelpful\b|\bno help\b|\buseless\b|\bthat is not (?:it|what)\b",
        "replying",
    ),
    (
        A.NOT_HELPED,
        r"\b(?:please |can you |could you |i (?:want|need|would like) (?:you to )?(?:to )?)?(?:open|create|"
        r"make|raise|submit|log|file|issue|get|want|need|have) (?:me )?(?:a|an|the|my) (?:[\w'/-]+ )?ticket\b",
        "replying",
    ),
    (
        A.ASKS_STATUS,
        r"\b(?:which|what) (?:ticket |reference |case )?(?:number|no|id|reference) (?:did|does|has|have|had|was|is|"
        r"were)(?: been)?(?: given| assigned)?(?: to)? my (?:[\w'/-]+ )?(?:request|ticket|report|enquiry|inquiry|case|"
        r"message)\b|\bwho (?:is|has) (?:been )?(?:looking after|dealing with|working on|handling|got|picked up) my "
        r"(?:[\w'/-]+ )?(?:request|ticket|report|enquiry|inquiry|case)\b",
        "always",
    ),
    (
        A.ASKS_STATUS,
        r"\b(?:any|some|is there|are there|have you|got|no|an|what is the latest)(?: any| an)? (?:news|"
        r"updates?|progress|word|feedback|development)s?\b(?! (?:install|fail|for (?:windows|office|"
        r"my laptop)|to (?:windows|office)))|\b(?:what|how) (?:is|about) the (?:current )?(?:status|state|"
        r"progress)\b|\b(?:current )?status (?:of|on|for|update|please|regarding|about)\b|\bstatus\W*$|"
        r"\bhow (?:is|far|does)(?: [\w'/-]+)? (?:the|my|it|this|that|you|things?)(?: [\w'/-]+){0,3}? (?:going|"
        r"coming along|progress\w*|looking|along|doing|got|stand)\b|\bhow far (?:are|is|have|along)\b|"
        r"\bwhen (?:will|can|is|does|do|may|should)(?: [\w'/-]+){0,6}? (?:ticket|request|case|sd-\d+|"
        r"incident)\b|\b(?:anything|something|what is) new\b|\bstill (?:waiting|no (?:answer|reply|response|"
        r"news|one|reaction|sign|solution)|nothing|open|pending)\b|"
        r"\b(?:been )?waiting (?:for (?:[\w'/-]+ )?(?:days|weeks|hours|an answer|a reply|a response|feedback|"
        r"my ticket|your|news|news)|since|\d+ (?:days|hours))\b|\bwhat (?:is happening|happened|is going on|"
        r"became|has become|about)(?: [\w'/-]+){0,3}? (?:my |the |of my |with my |to my |this )?(?:ticket|"
        r"request|case|order|sd-\d+|incident)\b|\b(?:has|have|did) (?:anyone|someone|anybody|somebody|you|it|"
        r"the team)(?: [\w'/-]+)? (?:looked|look|started|start|seen|see|worked|been (?:assigned|fixed|"
        r"solved))\b[^.!?\n]{0,30}\b(?:ticket|request|it|sd-\d+|this|issue)\b|\bwhere (?:is|are) my (?:ticket|"
        r"request|order|laptop|new \w+|phone)\b|\bfollow(?:ing)?[- ]?up (?:on|to)?\b|\b(?:heard|received|"
        r"got) (?:nothing|no (?:answer|reply|response))\b|\bhave not (?:heard|received|got|gotten)(?: back|"
        r" anything| any)? ?(?:back|anything|answer|reply|response|from you|news|from)\b|\bno (?:reply|"
        r"response|answer|reaction)(?: yet| so far| since)\b|\bchas(?:e|ing)(?: up)?\b|\b(?:is|was) (?:my |"
        r"the )?(?:ticket|sd-\d+|request)(?: [\w'/-]+)? (?:closed|solved|resolved|open|done|assigned|still|"
        r"being|finished|in progress)\b|\bcheck (?:on )?(?:the |my )?(?:status|ticket)\b|"
        r"\bremind\w* (?:you )?(?:of|about)\b|\bwho is (?:working on|handling|dealing|responsible for) (?:my|"
        r"the|sd-\d+|this)\b|\breminder\b[^.!?\n]{0,20}\b(?:ticket|sd-\d+)",
        "always",
    ),
    (
        A.ASKS_STATUS,
        r"\b(?:is|are|has|have|when|where|did)\b[^.!?\n]{0,50}\b(?:from|of|for|in) my (?:request|order|ticket)\b|"
        r"\bon (?:its|the) "
        r"way (?:yet|already|now)?\W*\?",
        "always",
    ),
    (
        A.ASKS_STATUS,
        rf"^(?=[\s\S]*?{CHASES})[\s\S]*?{_REPORTED}",
        "always",
    ),
    (
        A.ASKS_STATUS,
        either(
            r"\bhow (?:long|much longer|soon) (?:will|does|is|would|do|until|before|can|might)\b",
            r"\bwhen (?:will|can|is|does|do|should|would|may) (?:i |we )?(?:expect |get |have |"
            r"hear )?(?:someone|somebody|anyone|"
            r"anybody|you|they|he|she|it|this|that|the|a|an|from|back)\b",
            r"\b(?:will|is) (?:it|this|that|everything) (?:be |going to be )?(?:fixed|done|solved|"
            r"resolved|ready|finished)\b",
            r"\b(?:what|why) (?:is|does|has) (?:it |this |that )?(?:is )?tak(?:e|es|en|ing) (?:so|"
            r"this|that|forever|ages)\b[^.!?\n]{0,20}",
            r"\bis (?:it|this|that|everything) (?:already |now )?(?:closed|done|solved|resolved|"
            r"fixed|finished|in progress|"
            r"being (?:worked|looked|handled))\b",
            r"\b(?:have|has) (?:still )?not (?:heard|received|got|gotten|seen) (?:back|anything|"
            r"any|a (?:reply|call|answer)|from)\b",
            r"\b(?:nobody|no one|noone|no technician)(?: has)?(?: even)? (?:called|contacted|come|"
            r"came|answered|replied|responded|"
            r"showed up|shown up|got back|gotten back|been|written|wrote|turned up)\b",
            r"\b(?:who|is (?:anyone|anybody|someone|somebody)) (?:is )?(?:already )?(?:looking|"
            r"working|handling|dealing|taking|on it)\b",
            r"\bany idea (?:when|how long)\b",
            r"\bis (?:someone|somebody|anyone|anybody|a technician) (?:coming|on (?:it|the way)|going to|there yet)\b",
            r"\b(?:eta|time ?frame|estimated time)\b",
            r"\bwhat (?:happens|is) (?:next|the status)\b|\bwhat is happening\b",
        ),
        "ticket",
    ),
    (
        A.CORRECTS,
        r"\b(?:no,? wait|wait,? (?:no|it|i|sorry|actually|that)|i (?:mean|meant)|correction|actually|"
        r"i was wrong|my mistake|i made a mistake|scratch that|let me correct|i misspoke|i was mistaken|"
        r"mixed up|mixed (?:it|that|them) up|on second thought|i take that back|rather than|not (?:the|my|"
        r"a) \w+,? (?:but|it is)|(?:the|my) \w+,? not (?:the|my|a)\b|it is not (?:the|my|a)|turns out|"
        r"sorry,? (?:it is|i meant|not|that (?:was|should)|wrong)|oops|no,? it is|that was wrong|"
        r"to be (?:precise|exact|more precise)|wrong (?:room|device|number|name|model|tag)|instead of)\b",
        "replying",
    ),
    (
        A.ADDS,
        r"\b(?:(?:i )?forgot to (?:mention|say|add|tell|write|include)|(?:to|i (?:want|wanted|would like) to|"
        r"let me|may i|can i|can you|could you|please) add|(?:one|another|some) (?:more|additional|"
        r"further) (?:thing|detail|info|information|point|note)|addition(?:al)? (?:info\w*|detail\w*|to)|"
        r"in addition to (?:my|the|sd-\d+|ticket)|(?:for|to|on|about|regarding|concerning|re:?) (?:my |the |"
        r"that |ticket |existing |open )*(?:ticket|sd-\d+|request)\b|(?:more|further|new) (?:info\w*|"
        r"details?) (?:on|about|for|to|regarding|:)|p\.?s\.?:|also(?:,)? (?:it|the same|this|that) (?:now |"
        r"also )?(?:happens|affects|is|occurs)|should (?:mention|add)|what i forgot|by the way,? (?:it|"
        r"the same|this) |as an addition|addendum)\b",
        "ticket",
    ),
)

SMALLTALK = (
    (
        S.PROBING,
        r"\b(?:ignore|disregard|forget|override|bypass|drop) (?:all |any |your |the |my |every |previous |"
        r"prior |above |of |these |those |earlier )*(?:previous |prior |above |your |earlier |"
        r"system )*(?:instructions?|rules?|prompts?|guidelines|directions|policy|policies|programming|"
        r"restrictions?|training)\b|\byou are (?:now |no longer )(?!connected|locked|logged)|\b(?:system|"
        r"hidden|initial|secret|original|your) ?prompt\b|\b(?:print|show|reveal|repeat|output|display|tell me|"
        r"give me|list|dump|what (?:is|are)) (?:me )?(?:all )?(?:of )?(?:your )(?:[\w'/-]+ )?(?:instructions?|"
        r"rules?|prompt|settings?|configuration|guidelines|api ?key|secrets?|internal \w+|policy|policies|"
        r"model)\b|\b(?:jailbreak|developer mode|dan mode|do anything now|god mode|debug mode|admin mode)\b|"
        r"\bact as (?:if|a|an|my)\b|\bpretend (?:to be|you are|that you)\b|\brole ?play\b|\bset (?:the |"
        r"my )?priority (?:to )?p?\d?\b|\bas an? (?:ai|language model)\b|\b(?:which|"
        r"what) (?:language )?model (?:are you|do you use|is this|powers)\b|\bwhat (?:llm|ai) are you\b|"
        r"\b(?:other|another) (?:users?|persons?|employees?|people)'?s? (?:tickets?|conversations?|chats?)\b|"
        r"\bhow (?:were|are) you (?:trained|programmed|built|made|configured)\b|\bfrom now on,? you\b|"
        r"\b(?:repeat|reveal|list|print|show|output|translate|tell|say|summari[sz]e|recite|quote|describe|dump|leak|"
        r"expose|"
        r"forget|ignore|drop|disable|turn off|reply)\b[^.!?\n]{0,50}\b(?:instructions?|hidden|(?:system |your |safety |"
        r"secret )(?:prompt|rules?|configuration|message|guidelines|policy)|above this line|everything (?:written |"
        r"said )?"
        r"above|configuration|what rules|guardrails)\b|\b(?:your|the assistant's|safety) (?:[\w'/-]+ )?(?:rules|"
        r"guidelines|"
        r"restrictions|filters|guardrails|instructions) (?:are|is|were|have been) (?:\w+ )?(?:off|disabled|lifted|"
        r"suspended|"
        r"void|cancelled|gone)\b|\b(?:override|maintenance|developer|debug|admin|god|jailbreak|unrestricted) (?:code|"
        r"mode)\b|"
        r"\bthe (?:assistant|ai|bot|model) must\b|\[\W?(?:system|admin|developer)[^\]\n]{0,30}\]|"
        r"\bsystem:|\[system\]|</?(?:system|instructions?)>|\bmake me (?:an )?admin\b|\bnew instructions?:",
    ),
    (
        S.ABOUT_DESK,
        r"\b(?:are|r) you (?:a |an |really |just |even |the |same |still |only |some )*(?:bot|robot|human|real|machine|"
        r"ai|person|computer|"
        r"chatbot|alive|real person|program|there|chat ?gpt|intelligent)\b|\bam i (?:talking|speaking|"
        r"chatting|writing) (?:to|with) (?:a|an)\b|"
        r"\bwhat (?:sort|kind)s? of (?:stuff|things?|help) (?:can|do|could) you\b|"
        r"\bwhat (?:can|do|could|are) you (?:\w+ )?(?:do|offer|help|know|able|"
        r"capable)\b|"
        r"\bwho am i (?:talking|speaking|writing|chatting)\b|\bwho is (?:this|there)\W*$|\bwho (?:are|r|made|built|"
        r"created|programmed|trained|wrote|developed) you\b|\bwhat are you\b|"
        r"\bwhat is your name\b|\bwhat (?:are your|is this) (?:capabilities|functions?|features|service|chat|"
        r"for)\b|\bhow (?:do|does|can) (?:you|this|this chat|this bot) (?:work|help)\b|\bwhat can (?:i|"
        r"you) (?:ask|help)\b|\bwhat (?:is|does) this (?:bot|chat|desk|service)(?: do| for)?\b|\bwhat (?:kind|"
        r"sort) of (?:help|things|questions|problems)\b|\bcan you (?:help|assist) me\W*$|\bdo you "
        r"have (?:feelings|a name|emotions|a soul|friends|children|a body|hobbies)\b|\bdo you "
        r"(?:speak|"
        r"understand|have a name|sleep|like|love|feel|work (?:at|on|24|all))\b|\bwhen are you (?:open|"
        r"available)\b|\bhow can you help\b|\bis (?:this|there) (?:an? (?:chat ?)?bot|an? robot|anyone|anybody|someone|"
        r"somebody|"
        r"a human|a real)\b",
    ),
    (
        S.GREETING,
        r"^\W*(?:hi|hii+|hello|helo|hallo|hey|heya|hey there|hi there|hello there|good (?:morning|afternoon|"
        r"evening|day)|morning|greetings|howdy|hiya|yo|sup|what is up|dear (?:all|team|colleagues|support|it)|"
        r"hi (?:all|team|guys|everyone|support)|hello (?:team|support|desk|everyone)|moin|servus|ping|test|"
        r"testing|hi,? how are you|how are you|how is it going|anyone there|are you there|welcome|"
        r"namaste|guten (?:tag|morgen|abend)|bonjour|bonsoir|salut|hola|buenos dias|buenas tardes)"
        r"(?:,? (?:there|all|team|bot|everyone|everybody|support|desk|service|help|it|"
        r"guys|folks|again|dear|friend|colleagues|to|you|sir|madam|buddy|mate|assistant|people|"
        r"from|today|and|good|day)){0,4}\W*(?:how are you(?: [\w'/-]+)?\W*)?$",
    ),
    (
        S.GREETING,
        r"^\W*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))(?: (?:there|all|"
        r"team|everyone|everybody))?\W+)?"
        r"(?:(?:i |we )?hope (?:that )?(?:you|this|all|everything|everyone)\b[^.!?\n]{0,45}|"
        r"how(?: is| was|'?s) (?:your|the) "
        r"(?:day|morning|week|weekend)(?: going| so far| been)*|how (?:is life|are things|do you do)|"
        r"have a (?:nice|good|great|lovely) \w+)\W*$",
    ),
    (
        S.THANKS,
        r"\b(?:danke|merci|gracias|thank you|thanks|thank|many thanks|cheers|much appreciated|"
        r"appreciate it|appreciated|tyvm|ty|"
        r"you are (?:great|the best|awesome|amazing)|great (?:job|work|help|service)|well done|good (?:job|"
        r"bot|work)|awesome|perfect|lovely|wonderful|have a (?:nice|good|great)|bye|goodbye|see you|"
        r"good night|take care|super)\b",
    ),
    (
        S.OTHER,
        r"^\W*(?:you(?: are| r)?|this (?:bot|chat|robot)(?: is)?) (?:\w+ ){0,3}(?:useless|stupid|dumb|bad|idiots?|"
        r"jokes?|terrible|"
        r"hopeless|crap|rubbish|annoying|funny|cute|sweet|cool|smart|clever|suck\w*|weird|boring|helpful|kidding)"
        r"(?:\W+(?:lol|haha\w*|mate|sorry|bot|today))*\W*$",
    ),
    (
        S.GREETING,
        r"^\W*(?:(?:hi|hello|hey|hola|hallo|bonjour|ciao|hiya|morning|er|erm|uh|um|oops|sorry|i mean|again|there|"
        r"everyone|"
        r"all|team|good (?:morning|afternoon|evening|day))(?:\W+|$)){1,8}$",
    ),
    (
        S.OTHER,
        r"^\W*(?:ok|okay|k|yes|no|yep|yeah|nope|sure|fine|alright|all right|understood|i see|got it|haha\w*|"
        r"lol|hm+|cool|nice|great|good|wow|right|maybe|noted|will do|hehe|oh|ah|aha|i am (?:bored|fine|good|"
        r"tired)|nothing|just (?:kidding|testing|looking)|i love you|you (?:suck|are stupid)|test\w*|"
        r"blah(?: blah)*)\W*$",
    ),
)

NOT_IT = (
    r"\b(?:salar(?:y|ies)|pay ?slips?|pay ?checks?|wages?|bonus(?:es)?|pay ?day|pay ?rise|raise|"
    r"tax (?:return|class|form|certificate)|income tax|overtime|expense (?:claim|report)s?|reimburs\w*|"
    r"travel expenses|pension|get paid|paid (?:on|this|late)|per diem|company car|commission)\b",
    r"\b(?:vacations?|holidays?|annual leave|days? off|get (?:[\w.]+ ){1,6}off(?=\W*$)|paid leave|sick (?:leave|note|"
    r"days?|today)|"
    r"call(?:ing)? in sick|i am (?:sick|ill)|parental leave|maternity|leave (?:days|request|balance)|"
    r"time off|public holiday|work contract|employment contract|resign\w*|job (?:offer|opening|"
    r"application)|promotion|working hours|probation|reference letter|childcare|gym membership)\b",
    r"\b(?:canteen|cafeteria|lunch(?! (?:break|time))|breakfast|food|menu(?= (?:today|this|for|"
    r"in the canteen|plan))|coffee (?:machine|maker|beans)|coffee(?= (?:is|tastes|ran|cold))|vending|"
    r"fridge|microwave|dishwasher|kitchen (?:sink|tap)|fruit basket|milk|water (?:dispenser|cooler)|"
    r"catering|snacks?|pizza)\b",
    r"\b(?:toilets?|bathroom|restroom|wc|heating|heater|radiator|air[- ]?con\w*|a/c|elevators?|lift (?:is|"
    r"does|on|in|broken|stuck)|the lift|(?:the |a |our )windows? (?:in (?:the|my|our|room)|does not close|"
    r"is broken|will not close|pane|open|handle)|parking(?: (?:space|lot|spot|permit|garage))?|"
    r"light ?bulbs?|soap|toilet paper|towels?|(?:ceiling |desk )?(?:lights?|lamps?)(?= (?:in|is|are|on|above|does|do|"
    r"flicker|bulb))|"
    r"cleaning|cleaners?|dirty|chairs?|desk (?:height|lamp|chair|drawer)|standing desk|height-adjustable|"
    r"plants?(?= (?:is|are|need|die))|blinds|sink|plumb\w*|tap (?:is|drips)|smells? (?:bad|"
    r"in the kitchen)|trash|rubbish|garbage (?:bin|can)|waste bin|fire (?:drill|extinguisher)|stairs|"
    r"door (?:handle|hinge|is stuck|squeak\w*|does not close)|carpet|furniture|locker|(?:too|so|freezing|"
    r"very) (?:cold|hot|warm) in|(?:it is |office is )(?:freezing|cold|boiling)(?: in)?|stationery|pens|"
    r"paper clips|post-?its|mail ?room|parcel|package (?:for me|arrived)|reception desk|mice in the|"
    r"mosquito|ants|pest|wasps?|bees|rats?|pigeons?)\b",
    r"\b(?:my (?:wife|husband|girlfriend|boyfriend|mother|father|mum|mom|dad|son|daughter|kid|kids|child|"
    r"children|dog|cat|marriage|car|landlord|dentist|doctor)(?:'s)?|home(?:'s)? (?:tv|router|printer|"
    r"wifi)|netflix|playstation|xbox|horoscope|recipe|recipes|dating|birthday (?:present|gift|party)|diet|"
    r"lottery|restaurant|cinema|movie|hotel|flight (?:to|booking)|book (?:a|me a) (?:flight|hotel|table|"
    r"trip)|dentist|doctor's appointment|therapist|headache|cook)\b",
    r"\b(?:homework|essay|math(?:s|ematics)? (?:problem|exercise|question|homework|test)|(?:write|tell|"
    r"sing|compose|make|give)(?: me| us| up)? (?:a|an|another|some) (?:[\w'/-]+ )?(?:poem|song|story|joke|"
    r"jokes|haiku|limerick|rap|speech|love letter|cover letter|riddle)|joke|solve (?:this|"
    r"the) (?:equation|puzzle|riddle)|translate (?:this|the|into|to|that|for)|quadratic|square root|"
    r"(?:what is|how much is|calculate) \d+ ?(?:[+*x/-]|plus|minus|times|divided by) ?\d+)\b",
    r"\b(?:capital (?:city )?of|who (?:is|was|wrote|won|invented|painted|discovered|built|directed|"
    r"composed|sang|plays?) (?!you\b|your\b|the owner|responsible|in charge|my|our|working|handling|"
    r"allowed|the admin|affected|logged|using|able|looking|dealing|taking)|what is the (?:weather|"
    r"time in|tallest|longest|"
    r"largest|biggest|highest|population|meaning of life|distance|square)|weather|temperature outside|"
    r"(?:will it|is it going to) (?:rain|snow)|how (?:old|tall|far|high|deep|big) is (?!the (?:file|"
    r"mailbox|server|laptop|disk))|what year|in what year|meaning of life|bitcoin (?:price|worth)|"
    r"stock (?:price|market|tip)s?|football|soccer|world cup|champions league|olympics|who do you vote|"
    r"politic\w*|president|chancellor|prime minister|election|population of|recipe for|"
    r"how many (?:people live|countries|planets|legs|continents)|when (?:did|was) (?!my|"
    r"the (?:last )?(?:update|server|backup|ticket|password)|you|it|this|i)(?:the )?\w+|good (?:book|film|"
    r"movie|restaurant)|photosynthesis|einstein|napoleon|shakespeare|dinosaurs?)\b",
)
