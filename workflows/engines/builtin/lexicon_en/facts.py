"""How English speakers mention the facts a ticket can hold. Each source is one slot's value, word for word."""

from workflows.engines.base import FactSlot

F = FactSlot

FACTS = (
    (
        F.OPERATING_SYSTEM,
        r"\b(?:windows (?:\d{1,2}(?:\.\d)?|xp|server \d+)(?: (?:pro|enterprise|home|\d\dh\d))*|"
        r"mac ?os(?: x)?(?: (?:\w+|\d+(?:\.\d+)*))?|ubuntu(?: \d+\.\d+)?|linux(?: mint)?|debian|fedora|"
        r"ios(?: \d+(?:\.\d+)*)?(?=\W|$)|i ?pad ?os(?: \d+)?|android(?: \d+)?|chrome ?os|win ?(?:10|11|7)|"
        r"(?:windows|linux)(?= (?:laptop|pc|computer|machine|user)))\b",
    ),
    (
        F.VERSION,
        r"\b(?:versions?|release|build|v\.?) ?:?(?:is |number )?v?\d[\w.]*|\b(?:office|outlook|excel|word|"
        r"acrobat|visio|photoshop|sap gui|firmware|python|java|chrome|firefox|teams) (?:20\d\d|365|"
        r"\d{2,4}(?:\.\d+)*|\d+\.\d+(?:\.\d+)*)\b|\bv\d+(?:\.\d+)+\b|\b\d+\.\d+\.\d+(?:\.\d+)?\b|"
        r"\b2[0-9]h[12]\b",
    ),
    (F.ERROR_TEXT, r"\b(?:no|not any|without an?) error(?: (?:message|text|code))?s?\b"),
    (F.ERROR_TEXT, r'"[^"\n]{3,200}"'),
    (F.ERROR_TEXT, r"(?<!\w)'[^'\n]{4,160}'(?!\w)"),
    (
        F.ERROR_TEXT,
        r"\b(?:error|stop|status|event|fault|exception|fehler)(?: message| code| number| id|"
        r" no\.?)?:? ?(?:is |says? |reads |code |#)?(?:0x[0-9a-f]+|[a-z]*[-_]?\d[\w-]*|[a-z]+_\w+)|"
        r"\b0x[0-9a-f]{4,}\b|\berr_\w+\b|\b[a-z]+_[a-z_]+_[a-z_]+\b|\b(?:http )?(?:400|401|403|404|408|500|"
        r"502|503|504)(?: (?:bad gateway|forbidden|not found|internal server error|service unavailable|"
        r"gateway timeout|unauthorized|error))?\b(?! (?:people|users|employees|euros?|colleagues|pages))",
    ),
    (
        F.ERROR_TEXT,
        r"\b(?:says?|saying|said|reads?|reading|tells me|message:?|shows?|showing|displays?|error:|states?|"
        r"get|getting|telling me|message is|gives?|reports?)(?: me| us| that| only| just| always| then| now|:|"
        r",| an?| the)* (?:(?:error|message|"
        r"warning)(?: message)?(?: that)?:? )?(?:<error_phrase>)[^.!?\n,]{0,80}",
    ),
    (
        F.ERROR_TEXT,
        r"\b(?:says?|saying|said|reads|error message(?: is)?|message is|error is|error:|message:|telling me|"
        r"tells me|tells us|claims|complains|the error)(?: that|:|,| it is)* (?!(?:i|he|she|they|we|"
        r"you) (?:am|is|are|was|should|must|have|has)\b|hello|thanks|he is from)[^.!?\n]{4,120}",
    ),
    (F.ERROR_TEXT, r"\b(?:<error_phrase>)\b[^.!?\n,]{0,40}"),
    (
        F.CONNECTION,
        r"\b(?:(?:over|via|on|by|through|with|using|the|my|from|in|per|company|guest|"
        r"office) )?(?:home ?office|(?:from|at) home|wifi(?: [\w'/-]+)?|wlan|wireless|lan(?: cable)?|"
        r"ethernet(?: cable)?|(?:network |lan )?cable|vpn|hotspot|mobile (?:data|hotspot|network)|tethering|"
        r"4g|5g|lte|dsl|docking station|working remotely|remotely)\b",
    ),
    (
        F.LOCATION,
        r"\b(?:on |in |at )?(?:the )?(?:whole |entire )?(?:<ordinal>|\d{1,2}\.)[- ]floor(?: (?:in|of|"
        r"at) (?:the )?[\w-]+(?: [\w'/-]+)?)?(?:,? (?:room|building) [\w.-]+)?|\b(?:on |in |"
        r"at )?(?:the )?(?:floor|level|storey) -?(?:\d{1,2}|one|two|three|four|five|six|[a-z]\b)(?:,? (?:room|"
        r"building) [\w.-]+)?",
    ),
    (
        F.LOCATION,
        r"\b(?:in |at |from )?(?:the )?(?:meeting |conference |training |server |board |seminar |video |"
        r"class |lecture )?(?:room|office|building|hall|desk|bldg|block|wing|lab|gate|warehouse|house|tower|"
        r"seat|workplace|zone)(?: no\.?| number| nr\.?)? (?:[a-z]?-?\d[\w./-]*|[a-z]{1,2}\d[\w./-]*|"
        r"[a-h](?=\W|$)(?! (?:is|has|and|with)))(?:,? (?:floor \d+|building \w+|room [\w.]+))?",
    ),
    (
        F.LOCATION,
        r"\b(?:in |at |from |on |near |next to |by |outside |opposite )(?:the |our |"
        r"my )?(?:[\w'/-]+ )?(?:home ?office|(?:meeting|conference|training) ?room(?: (?!<after_place>)[\w'/-]+)?|"
        r"boardroom(?: (?!<after_place>)[\w'/-]+)?|server ?room|warehouse|reception(?: desk|"
        r" area)?|lobby|hallway|corridor|kitchen|canteen|cafeteria|basement|attic|production(?: hall)?|"
        r"workshop|lab|laboratory|foyer|copy room|mail ?room|headquarters|hq|plant(?: \d+)?|site|branch|home|"
        r"main building|annex|store ?room|call cent(?:er|re)|(?:[\w'/-]+ )?office|open[- ]plan(?: office)?|"
        r"campus|entrance|parking lot|train|hotel|airport|dispatch|shipping|accounting|lounge)\b",
    ),
    (F.LOCATION, r"\b(?:whole |entire )?(?:[\w'/-]+ )(?:site|branch|plant|campus|headquarters|warehouse|factory)\b"),
    (
        F.SINCE,
        r"\b(?:(?:ever )?since|from(?= (?:about |around |this |last |early |the |yesterday "
        r")*(?:<day>|yesterday|morning|noon|today|"
        r"week|<month>|beginning|start|\d)\b)) (?:about |around |this |last |early |late |the |yesterday )*(?:(?:<day>|"
        r"yesterday|morning|noon|afternoon|evening|night|today|week|month|weekend|year|<month>|lunch|summer|"
        r"winter|spring|autumn|beginning|start|christmas|easter|recently|then|\d[\d.:/]*(?:st|nd|rd|"
        r"th)?(?: ?[ap]m| o'clock)?|update|upgrade|move|migration|reboot|restart|few days|weeks|days|"
        r"last update|windows update|i\b|we\b|my\b|power (?:cut|outage)|maintenance|\w+)(?: (?:morning|noon|"
        r"afternoon|evening|night|at \d[\d:.]*(?: ?[ap]m)?|around \d[\d:.]*(?: ?[ap]m)?|update|upgrade|week|"
        r"weekend|year|month|ago|of (?:the |this |last )?\w+|\d{1,2}(?:st|nd|rd|th)?|i \w+ \w+ \w+))*)",
    ),
    (
        F.SINCE,
        r"\b(?:about |around |roughly |since |over )?(?:<number>|an|a|a few|few|several|half an) (?:minutes?|"
        r"mins?|hours?|hrs|days?|weeks?|months?) ago\b|\b(?:for|over|during) (?:the )?(?:last |past |about |"
        r"almost |more than |over |a few |a couple of |several |some )*(?:<number>|an|a|few|half an|"
        r"ages)?(?: ?(?:minutes?|hours?|days?|weeks?|months?|years?))\b|\b(?:yesterday|last (?:night|week|"
        r"<day>|month|year|weekend)|this (?:morning|afternoon|week|noon)|(?:earlier )?today|earlier|just now|"
        r"the other day|tonight|day before yesterday)(?: (?:morning|afternoon|evening|night|noon|"
        r"around \d[\d:.]*(?: ?[ap]m)?|at \d[\d:.]*(?: ?[ap]m)?))?\b|\b(?:started|began|first (?:happened|"
        r"noticed|occurred)|happening|noticed it) (?:on |at |in |about |around )?[^.,!?\n]{3,30}|"
        r"\bon (?:<day>)(?: (?:morning|afternoon|evening))?\b|\bat (?:about |"
        r"around )?\d{1,2}[:.]\d{2}(?: ?[ap]m)?\b|\b(?:always|from day one|from the beginning|from the start|"
        r"never worked)\b",
    ),
    (
        F.DEADLINE,
        r"\b(?:by|until|till|before|due|no later than|not later than|deadline(?: is)?(?: on)?|at the latest|"
        r"needed for|for) (?:on |the |next |this |end of |is |by |at |early |tomorrow |coming )*(?:<day>|"
        r"today|tonight|tomorrow|noon|midday|midnight|<clock>|(?:the )?<date>(?: of \w+)?|"
        r"(?:<month>)(?: \d{1,2})?(?:st|nd|rd|th)?|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|eod|end of (?:the |"
        r"this )?(?:day|week|month|business|quarter|year)|day|week|month|quarter|year|lunch|afternoon|evening|"
        r"weekend)(?: (?:morning|afternoon|evening|noon|at <clock>|<clock>|next week))?",
    ),
    (
        F.DEADLINE,
        r"\b(?:in|within) (?:the next |about |around |less than )*(?:<number>|an|a|half an|a few|one)(?: |"
        r"-)?(?:minutes?|mins?|min|hours?|hrs?|h|days?|weeks?|months?)\b|\b(?:tomorrow(?: morning| afternoon|"
        r" evening)?(?: at <clock>)?|day after tomorrow|next (?:week|month|quarter|year|<day>)|"
        r"this (?:afternoon|evening|<day>)|later today|tonight|today|end of (?:the |this )?(?:day|week|month)|"
        r"(?<!since )(?<!from )(?<!around )(?<!about )(?<!since at )(?:at )?<clock>(?: (?:today|"
        r"tomorrow))?|(?:on |from |starting |starts |this |"
        r"coming )+(?:<day>)(?: (?:morning|afternoon|at <clock>))?|on (?:the )?<date>(?: (?:of "
        r")?(?:<month>))?|on \d{1,2} (?:<month>)|(?:<month>) \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|"
        r"nd|rd|"
        r"th)? (?:of )?(?:<month>))\b",
    ),
    (
        F.DEADLINE,
        r"\b(?:meeting|presentation|call|demo|interview|webinar|workshop|audit|payroll|deadline|exam|flight|"
        r"training|conference|month[- ]end|client|customer|board)(?: [\w'/-]+){0,4}? (?:in \w+ (?:minutes|"
        r"mins|hours?|min|hour|days)|in (?:an|half an) hour|today|tomorrow(?: morning)?|this (?:afternoon|"
        r"morning|evening)|at <clock>|starts at <clock>|on <day>|next (?:week|<day>)|closes today|starts \w+)\b",
    ),
    (
        F.FREQUENCY,
        r"\b(?:each time(?: \w+){0,4}|every (?:few|couple of|other|second|\d{1,3}|ten|five|two|three|half|thirty|"
        r"twenty|fifteen|"
        r"single|so|now and)?(?: an)? ?(?:minutes?|hours?|days?|seconds?|mins?|weeks?|"
        r"time(?: i \w+(?: [\w'/-]+)?)?|morning|evening|night|monday|tuesday|wednesday|thursday|friday|often|"
        r"then|hour or so)|sometimes|now and then|now and again|from time to time|on and off|intermittently|"
        r"intermittent|comes and goes|occasionally|randomly|at random|constantly|permanently|all the time|"
        r"always|continuously|several times(?: a| per)?(?: day| hour| week)?|(?:\w+|\d+)(?: to \w+|"
        r" or \w+)? times (?:a|per|each|today|this|already)(?: (?:day|hour|week|morning|minute|month))?|"
        r"once (?:a|per|every|an|in a)(?: [\w'/-]+)?(?: while)?|twice (?:a|per|today|this|an)(?: [\w'/-]+)?|"
        r"once or twice(?: a \w+)?|daily|hourly|weekly|repeatedly|rarely|often|again and again|"
        r"after (?:about |around )?\w+ minutes|the whole (?:day|time)|only (?:in the mornings?|when it|"
        r"once))\b",
    ),
    (
        F.CHANGED,
        r"\b(?:(?:right |shortly |ever )?(?:after|since|following)|because of|"
        r"due to)(?: [\w'.-]+){0,5}? (?:<change_noun>)(?: (?:to|of|from|last|this|on|yesterday|"
        r"overnight) ?[\w.-]*(?: (?:[\d.]+|<day>|week|night|month|morning))?)?|\b(?:after|since) (?:i|we|they|"
        r"it|you|he|she|someone) (?:[\w'/-]+ )?(?:<change_verb>)(?: [\w'-]+){0,4}|\bafter (?:coming back|"
        r"returning|\w+ing) [\w' -]{3,40}?(?=[,.!?\n]|$| my | the | it | i )|\b(?:i|we|they|it|someone|"
        r"somebody|he|she|you) (?:just |recently |have |has |had |yesterday |only |already |was |were |"
        r"got )*(?:<change_verb>)(?: (?!(?:and|but|now|so|since|still|because)\b)[\w'-]+){1,8}|\b(?:there was|"
        r"we had|had) (?:a|an) (?:[\w'/-]+ )?(?:update|upgrade|power (?:cut|outage|failure)|move|thunderstorm|"
        r"migration|maintenance|change|relocation)(?: [\w'/-]+){0,3}|\bnothing (?:has )?(?:changed|"
        r"was changed|new)\b|\bno changes?\b|\bnew (?:version|password|phone|laptop|router|office|desk|phone|"
        r"monitor|dock|update|number)(?= since| last| yesterday| this)|\b(?:windows |an? |the |software |"
        r"firmware |automatic )+update (?:was|ran|came|got|installed|yesterday|last|this|"
        r"overnight)(?: [\w'/-]+){0,3}",
    ),
    (
        F.TRIED,
        r"\b(?:(?:i|we|he|she)(?:,? (?:have|has|had|already|also|even|just|tried|did|then|both|"
        r"of course))* (?:tried|restarted|rebooted|re-?installed|reset|unplugged|replugged|plugged|"
        r"re-?plugged|re-?connected|swapped|changed|replaced|checked|turned|switched|cleared|deleted|updated|"
        r"uninstalled|cleaned|logged (?:out|off|in)|waited|tested|re-?paired|re-?seated|charged|removed|"
        r"power[- ]cycled|repaired|emptied|disabled|enabled|called|asked|googled|used another|connected (?:it|"
        r"another)|opened another|restored)\b[^.!?\n]{0,100})|\b(?:already |tried |have )(?:restarted|"
        r"rebooted|tried|restarting|rebooting|reinstalling|resetting|unplugging|turning|switching|changing|"
        r"another|different|checked|swapped|updated|a different|everything|with another|it on|"
        r"the)\b[^.!?\n]{0,80}|\b(?:restarting|rebooting|reinstalling|a restart|a reboot|restart|reboot|"
        r"unplugging|turning it off and on)(?: [\w'/-]+){0,3} (?:did not|does not|has not|didnt|doesnt|helps?|"
        r"changed|made|brought|no)[^.!?\n]{0,40}|\b(?:even )?after (?:a|the|several|two|three|multiple|"
        r"many)? ?(?:restarts?|reboots?|restarting|rebooting|reinstalling)[^.!?\n]{0,40}|\b(?:restarted|"
        r"rebooted|reinstalled|re-?plugged|unplugged)(?: (?:it|everything|the \w+|twice|several times|already|"
        r"both|and \w+|laptop|pc|computer|router|three times|once|again)){0,4}|\bnothing (?:tried|"
        r"done) (?:yet|so far)\b|\bhave not tried anything\b|\btried nothing\b",
    ),
    (
        F.CONTACT,
        r"(?<![\w.])(?=(?:\D?\d){6})(?!\d{1,2}\.\d{1,2}\.\d{2,4}\b)(?:\+\d{1,"
        r"3}[ ./-]?)?(?:\(?0?\d{1,5}\)?[ ./-]){1,5}\d{2,8}(?![\w.])|"
        r"(?<!\w)\+\d{7,15}(?!\w)|\b(?:ext(?:ension)?\.?|phone|tel(?:ephone)?\.?|mobile|cell|call me (?:at|on|"
        r"under)|reach me (?:at|on|under)|reachable (?:at|on|under)|my number(?: is)?|number is|dial|"
        r"contact me (?:at|on|under|via)|extension is)(?: number)?(?: is)?:? ?(?:at |on |under |ext\.? |"
        r"extension )?\+?\d[\d /()-]{1,18}\d\b|\bext(?:ension)?\.? ?\d{2,6}\b|\b(?:call|reach|contact|phone|"
        r"ring|ping|text) me (?:at|on|under|via|by|back|any|after|before|in)\b[^.!?\n]{0,40}|"
        r"\b[\w.+-]+@[\w-]+\.[\w.-]*\w",
    ),
    (
        F.ACCOUNT,
        r"\b(?:user ?name|user ?id|login name|account(?: name)?|log-?in|user|my id|personnel number|"
        r"employee (?:id|number)|staff number)(?: is|:| =|=) ?(?!locked|blocked|disabled|not|expired|no|still|"
        r"on|a\b|the|my|for|in|working|suspended|deactivated|gone|hacked|was|being|also)[\w.@\\-]+|"
        r"\b[a-z]{2,12}\\[\w.-]+|\b(?:my|the|his|her|our|\w+'s) (?:[\w'/-]+ )?(?:user |windows |e-?mail |"
        r"mail |sap |domain |admin |service |guest |vpn |office |microsoft |work |company |citrix |ad |jira |"
        r"teams )?(?:account|login|user)\b|\baccount (?:of|for|named|called) [\w.@-]+(?: [\w'/-]+)?|"
        r"\bfor (?:the )?(?:user|account) [\w.@\\-]+",
    ),
    (
        F.TARGET,
        r"\b(?:access|rights?|permissions?|privileges|membership|read(?:/| and |-)?write(?: access)?|log-?in|"
        r"account)s? (?:to|for|on|in|of) (?:the |our |my |a |an |his |"
        r"her )?(?:[\w'/-]+ )?(?:[^.!?,;\n]|\.(?=\w)){2,60}?(?=[.!?](?:\W|$)|[,;\n]|$| (?:please|"
        r"so|because|since|for (?:my|our|the|a|"
        r"me|him|her|us)|as|until|by|and|i|we|but|it|which|that|from|again|anymore|any more|says|is|are|has|"
        r"he|she|today|tomorrow|asap|urgently|to (?:do|be|work|finish|prepare|see|edit|the team))\b)|\b(?:add|"
        r"put|include|invite) (?:me|him|her|us|them|[\w'.-]+(?: [\w'.-]+)?) (?:to|in|into|on|onto) (?:the |"
        r"our |a )?[^.!?,;\n]{2,50}?(?=[.!?,;\n]|$| (?:please|so|because|for|as|until|by|i|we)\b)|\b(?:folder|"
        r"share|drive|mailbox|group|site|list|directory|project|channel|path|team site|sharepoint|"
        r"distribution list|mailing list|shared mailbox)(?: (?:called|named|is|:))? ?(?:\"[^\"\n]+\"|"
        r"[\w&.-]*[/\\@][\w/\\&.@-]*|[a-z]:(?:\\[\w\\.-]*)?)|\b(?:[\w'/-]+ )?(?:shared |team |public |"
        r"common )?(?:mailbox|folder|distribution list|mailing list|shared drive|sharepoint(?: site)?|"
        r"network drive|share point)\b|\\\\[\w.-]+\\[\w.$\\-]+|\b(?:locked out of|log(?:ging)? in(?:to| to)|"
        r"sign(?:ing)? in(?:to| to)|password (?:for|to|of)|reset (?:for|of)|get into|open|access) (?:the |my |"
        r"our |his |her )?[a-z][\w/&.-]+(?: (?:portal|system|folder|site|app|account|drive|mailbox|server|"
        r"database))?",
    ),
    (
        F.REQUESTED_FOR,
        r"\bfor (?:our |my |the |a |an |one of our |two |three |four |five |"
        r"\d+ )*(?:new )?(?:[\w'/-]+ )?(?:colleagues?|employees?|interns?|starters?|joiners?|team members?|"
        r"members?|trainees?|hires?|apprentices?|boss|manager|assistant|director|team|department|contractors?|"
        r"students?|guests?|visitors?|coworkers?|temps?|consultants?|freelancers?|successor|office|trainers?|"
        r"auditors?|meeting|ceo|cfo|head of \w+)(?: [\w'.-]+){0,4}|\bon behalf of [\w .'-]{2,40}|\bfor (?:me|"
        r"myself|him|her|us|them|accounting|sales|marketing|finance|hr|purchasing|logistics)\b|"
        r"\bnew (?:[\w'/-]+ )?(?:colleague|employee|intern|starter|joiner|hire|team member|trainee|apprentice|"
        r"contractor)s?(?:,)?(?: (?:called|named))?(?: [\w'.-]+){0,3}",
    ),
    (
        F.REQUESTED_ITEM,
        r"\b(?:need|needs|want|wants|would like|would love|require|requires|order|request(?:ing)?(?: for)?|"
        r"get|have|give me|send me|looking for|install|buy|borrow|provide|replace|exchange|add|grant|set up|"
        r"create|in need of|missing|licen[cs]e for|access to)(?: (?:me|us|him|her|to (?:have|get|order|borrow|"
        r"request)|please|also|urgently))* (?:a |an |the |some |my |our |another |one |two |three |\d+ |new |"
        r"second |additional |more |better |bigger |larger |different )+(?!help|problem|question|issue|error|"
        r"idea|meeting|presentation|ticket|human|real)[\w&'+./-]+(?: (?!please|for|so|because|as|since|by|"
        r"until|and|but|i|we|asap|which|that|to|on my|is|are|today|tomorrow|urgently|at|on)[\w&'+./-]+){0,5}|"
        r"\b(?:install|installation of|licen[cs]es? for|licen[cs]e of|upgrade to|subscription (?:to|for)|"
        r"deploy|installed|activate|access to|need|update|order) (?:the |a |an |adobe |"
        r"microsoft )?(?!access\b|rights?\b|permissions?\b|help\b)[\w+&'./-]+(?: (?!please|for|so|"
        r"because|as|since|by|until|and|but|i|we|asap|on|to|which|"
        r"is|are)[\w+&./-]+){0,3}|\b[\w-]+ licen[cs]es?\b",
    ),
    (
        F.AFFECTED,
        r"\b(?:about |around |roughly |some |approximately |nearly |almost |over |more than |at least |all |"
        r"the )*(?:<number>) (?:of (?:our |the |my )|other |\w+ )?(?:<person>)\b|\b(?:the )?(?:whole|entire|"
        r"complete) (?:[\w'/-]+ ){0,2}?(?:company|organi[sz]ation|team|department|floor|building|site|office|"
        r"plant|branch|group|unit|warehouse|firm|staff|business|<dept>)\b|\b(?:everyone|everybody|"
        r"(?:nobody|no one)(?= (?:else|can|could|is able|has (?:access|internet|a connection)|"
        r"gets|in|on|at|from|here)\b)|all of us|none of us|both of us|we all|all (?:users|"
        r"employees|staff|colleagues|customers)|"
        r"only me|just me|(?:my|our|the) (?:whole |entire )?(?:[\w'/-]+ )?(?:team|department|colleagues?|"
        r"customers|clients|coworkers?)|(?:my|our|the) (?:boss|manager)(?= (?:cannot|can not|gets|"
        r"also|too|has the same)\b)|several (?:colleagues|people|users)|some (?:colleagues|"
        r"people|users)|many (?:colleagues|people|users)|others|company[- ]wide|a few (?:colleagues|people|"
        r"users)|me and my \w+|my colleague and (?:i|me)|(?:<dept>) (?:team|department|people))(?: (?:in|on|"
        r"at|from|of) (?:the |our |my )?(?:[\w'/-]+ )?(?:[\w-]+))?\b|\bit is only me\b|\bjust my \w+\b",
    ),
)

# Tried on the untouched letters: what only capitals and digits give away.
RAW_FACTS = (
    (
        F.ASSET_TAG,
        r"\b(?:[A-Z]{2,5}[-_ ]?\d{4,8}|[A-Z]{2,4}-[A-Z0-9]{2,5}-\d{2,6}|(?i:asset(?: tag| no\.?| number| id)?|"
        r"inventory(?: no\.?| number| tag)?|serial(?: no\.?| number)?|service tag|s/n|sn|tag|hostname|"
        r"host name|computer name|device (?:name|id|number)|pc name|"
        r"inv\.?)(?: is)?:? ?#?(?=[A-Za-z-]*\d)[A-Za-z0-9][\w-]{3,})\b",
    ),
    (F.ASSET_TAG, r"\b(?!SD-)(?=[A-Z-]*\d)[A-Z]{2,6}(?:-[A-Z0-9]{2,10}){1,3}\b"),
    (
        F.TARGET,
        r"\b(?:site|folder|group|list|drive|share|mailbox|channel|project|team|database|"
        r"board) [A-Z][\w&/-]+(?:[ /-][A-Z0-9][\w&-]+){0,3}|\b[A-Z][\w&-]+/[A-Z0-9][\w&/-]*",
    ),
    (
        F.REQUESTED_FOR,
        r"\b(?:for|named|called|colleague|employee|starter|hire|intern|user|assistant|trainee),? (?:(?:Ms|Mr|"
        r"Mrs|Dr|Miss)\.? )?[A-Z][\w'-]+(?: (?:van |von |de )?[A-Z][\w'-]+)+|"
        r"\b(?:[Gg]ive|[Gg]rant|[Aa]dd|[Aa]ssign) (?P<value>[A-Z][\w'-]+ [A-Z][\w'-]+)|"
        r"\b(?P<person>[A-Z][\w'-]+ [A-Z][\w'-]+)(?=(?: \([^)\n]{1,30}\))? (?:starts|joins|leaves|"
        r"is (?:leaving|joining|starting|moving)|"
        r"will (?:start|join|leave|move)|has left|left|moves|needs|changes)\b)|\b(?:Ms|Mr|Mrs|"
        r"Dr)\.? [A-Z][\w'-]+(?: [A-Z][\w'-]+)?",
    ),
    (F.ASSET_TAG, r"\b(?!SD-)[A-Z]{1,6}-?[A-Z]{0,4}\d{3,8}\b(?<!SD-\d{4})"),
    (
        F.MODEL,
        r"\b(?:(?:Lenovo |lenovo )?[Tt]hink(?:[Pp]ad|[Cc]entre|[Bb]ook|[Vv]ision)(?: (?:[A-Z]\d+\w*|X1|"
        r"[Cc]arbon|[Yy]oga|[Gg]en ?\d+|[A-Z]?\d+\w*|[A-Z]))*|(?:HP|Hp|hp) ?(?:(?:[Ll]aser[Jj]et|"
        r"[Ee]lite[Bb]ook|[Pp]ro[Bb]ook|[Oo]ffice[Jj]et|[Dd]esk[Jj]et|[Zz][Bb]ook|[Pp]avilion|[Ee]nvy|"
        r"[Ee]nterprise|[Pp]ro|[Mm][Ff][Pp]|[Pp]age[Ww]ide|[Cc]olor|[A-Z]?\d+\w*)(?: |$|"
        r"(?=\W))?)+(?: ?[A-Z]?\d+\w*)*|(?:Dell|dell|DELL) (?:(?:Latitude|latitude|XPS|xps|Precision|OptiPlex|"
        r"Optiplex|Inspiron|UltraSharp|P\d+\w*|U\d+\w*|WD\d+\w*|\d+\w*)(?: |(?=\W)|$))+(?:\d+\w*)?|(?:Lenovo|"
        r"lenovo|LENOVO|Brother|brother|Canon|canon|Epson|epson|Xerox|xerox|Kyocera|kyocera|Ricoh|ricoh|"
        r"Samsung|samsung|LG|Eizo|EIZO|BenQ|Acer|acer|Asus|ASUS|asus|Logitech|logitech|Jabra|jabra|Poly|"
        r"Plantronics|Sennheiser|Zebra|zebra|Cisco|cisco|Yealink|Fujitsu|fujitsu|Toshiba|Konica(?: Minolta)?|"
        r"Lexmark|Philips|AOC|iiyama|Microsoft Surface|Surface|Google Pixel|Pixel|Galaxy|Huawei|Nokia|Sony|"
        r"Honeywell|Avaya|Anker|Belkin|Sharp)(?: [A-Za-z]{0,14}-?\d[\w-]*|"
        r" [A-Z][A-Za-z]{2,14}(?: \d[\w-]*)?)(?: [A-Z]?\d[\w-]*)?|(?:MacBook|Macbook|macbook)(?: (?:Pro|Air|"
        r"pro|air))?(?: M\d| \d{2}| 20\d\d)*|iMac|(?:iPhone|iphone|Iphone|IPhone) ?(?:\d+\w*|SE|XR|"
        r"XS)(?: (?:Pro|Max|Plus|mini|pro|max))*|iPad(?: (?:Pro|Air|mini|pro|air))?(?: \d+)?|Latitude \d+\w*|"
        r"EliteBook \d+\w*|LaserJet \w*\d+\w*|OptiPlex \d+\w*|Galaxy S\d+\w*|Surface (?:Pro|Laptop|"
        r"Go)(?: \d+)?|X1 Carbon(?: Gen ?\d+)?|[A-Z]{1,4}\d{2,5}[A-Z]{0,3}\d?[a-z]{0,2})(?![\w])",
    ),
    (
        F.LOCATION,
        r"\b(?:in|at|from|In|At|From) (?:our |"
        r"the )?[A-Z][a-z\u00e0-\u00ff]{2,}(?:[ -][A-Z][a-z\u00e0-\u00ff]{2,}){0,2}(?: (?:office|site|branch|"
        r"plant|building|warehouse|campus))?|\b[A-Z][a-z\u00e0-\u00ff]{2,} (?:office|site|branch|plant|"
        r"building|warehouse|campus|headquarters)\b|\b(?:room|Room|ROOM|raum|Raum) [A-Z][\w.-]*|"
        r"(?<![Aa]t )(?<!by )(?<!until )(?<!before )(?<![Ss]ince )(?<!around )(?<!from )(?<!version )"
        r"\b[A-Z]{0,2}\d{1,2}\.\d{2,3}\b(?!\.| ?[ap]m\b)",
    ),
    (
        F.APPLICATION,
        r"\b(?:install|open|use|using|start|called|named) (?P<named>[A-Z][A-Za-z0-9+]{2,}(?: "
        r"[A-Z][A-Za-z0-9+]+){0,2})(?=[.,!?]|$)|"
        r"\b(?:the |in |with |of |for |install |open |use |called |"
        r"named )(?P<value>[A-Z][A-Za-z0-9+]{2,}(?: [A-Z][A-Za-z0-9+]+){0,2})(?= (?:app|application|software|"
        r"program|tool|portal|client|system|crash|freez|fail|does|is|says|keeps|shows|won't|doesn't|plugin|"
        r"licen[cs]e)| on my| please)",
    ),
)

NO_PLACES = frozenset(
    "outlook teams excel word sap windows monday tuesday wednesday thursday friday saturday sunday january "
    "february march april may june july  august september october november december microsoft office "
    "sharepoint onedrive powerpoint chrome firefox edge zoom salesforce jira  confluence english german "
    "french spanish google slack adobe photoshop visio dhl paypal amazon the my our accounting finance sales "
    "marketing hr  purchasing logistics legal it support citrix power teams' git github gitlab python access "
    "acrobat explorer internet vpn wifi apple dell lenovo hp".split()
)
