"""Names for what many patterns share, and the numbers people spell out."""

MACROS = {
    "cant": r"cannot|can not|can no longer|could not|could no longer|can hardly|can neither|(?:am|are|is|was|were|"
    r"been) (?:no longer |not |not even )(?:able|possible) to|unable to|not able to|impossible to|"
    r"not possible to|"
    r"(?:does|did|do|will|would) not (?:let|allow) (?:me|us|him|her|them|anyone|anybody|you)(?: to)?|"
    r"fail(?:s|ed|ing)? to|struggl\w+ to|(?:nobody|no one|none of \w+|"
    r"neither of us)(?: [\w'/-]+){0,6}? (?:can|could|is able to|are able to|able to|gets?)",
    "nt": r"(?:does|do|did|will|would|is|are|was|were|has|have|am) (?:not|no longer|never)|<cant>|not|no longer|"
    r"never|stopped|stops|refuses to|refuse to|refusing to|nor|wont|hardly|barely",
    "no_symptom_verb": r"worry|bother|disturb|pressed|work\w*|function\w*|use|know|understand|want|need|have|had|think|"
    r"believe|mean|care|like|"
    r"matter|sure|"
    r"find out|wait|really|a|an|the|my|our|it|any|anything|so|to|too|very|help\w*|remember|mind|solve\w*|"
    r"fix\w*|resolve\w*|yet|urgent|in|on|at|for|as|only|just|affected|"
    r"impacted|aware|happy|fun|good|great|acceptable|nice|fair|funny|much|be|been|able|right|fine|ok|okay|"
    r"normal|possible|tell|say|recall|do|done|did|even|all|everyone|us|me|him|her|that|this|there|here|"
    r"now|again|new|big|anymore|tried|touch|chang\w+|click\w*|"
    r"reply|replied|answer\w*|enter\w*|typ\w+|notice\w*|expect\w*|seen|sorry|enough|because|one|working|"
    r"heard|contacted|kidding|joking|happen\w*|imagine|stand|reset|hurry|rush|afford|described?|explain|remove[ds]?|"
    r"deleted?|downloaded|forward\w*|request\w*|ask\w*|approved?|initiat\w+|lost",
    "want": r"(?:i|we|he|she|they|you|who|(?!not\b|never\b)\w+) (?:really |also |urgently |just |still |would |will |"
    r"now |both |"
    r"all )*(?:need|needs|needed|want|wants|wanted|require|requires|would like|would love|would fancy|could do "
    r"with|wish|miss|"
    r"lack)(?: to (?:have|get|order|request|borrow|ask for|apply for|buy|replace))?|"
    r"(?:need|needs|want|require|would like|in need of|looking for|missing)(?: to (?:have|get|order|"
    r"request|borrow))?",
    "polite": r"(?:can|could|may|might|would|will) (?:i|we|you|someone|somebody|anyone|anybody|it|he|she|they|"
    r"the \w+|\w+)(?: [\w'/-]+)?(?: please| maybe| possibly| kindly| also| perhaps| just)* (?:get|have|"
    r"give|order|request|borrow|send|provide|set|add|install|create|arrange|organi[sz]e|"
    r"grant|remove|delete|reset|change|open|extend|move|bring|replace|exchange|swap|assign|activate|"
    r"enable|restore|unlock|connect|configure|upgrade|update|redirect|forward|transfer|make|put|book|"
    r"prepare|let|allow|approve|share|rename|convert)|is it possible to (?:get|have|order|borrow|add|"
    r"install)",
    "device": r"lap ?tops?|notebooks?|computers?|pcs?|monitors?|screens?|displays?|keyboards?|mouse|mice|"
    r"head ?sets?|head ?phones?|dock(?:ing)?(?: station)?s?|phones?|mobiles?|i ?phones?|i ?pads?|tablets?|"
    r"printers?|scanners?|web ?cams?|cameras?|chargers?|adapt[eo]rs?|cables?|projectors?|beamers?|"
    r"usb|hard (?:drive|disk)s?|ssd|toner|batter(?:y|ies)|power (?:supply|cord|adapter)|microphones?|"
    r"speakers?|macbooks?|mac|thinkpads?|sim cards?|workstations?|machine|server|hub|dongle|stylus|ram|"
    r"memory|presenter|clicker|monitor arm|stand|mouse ?pad|equipment|hardware|device|devices|bag|"
    r"badge reader|telephone|smartphone|hdmi",
    "no_wish": r"help\b|assistance|support|your help|some help|to be (?!able)|to (?:finish|work|do|print|send|go|"
    r"present|leave|submit|deliver|start|call|know|understand|prepare|complete|write|pay|talk|speak|meet|"
    r"attend|join|close|use it|ask|tell|report|see|read|save|show|hand|file|process)\b|this|that|it\b|"
    r"you\b|someone|somebody|a solution|an answer|a fix|"
    r"a human|a person|to talk|him|her|them|there|an? (?:real|actual|live)|an? (?:reply|answer|update|"
    r"ticket)|something|anything|everything|urgent|answers?|nothing|(?:also )?(?:fix|check|look|help)|"
    r"the (?:internet|network|wifi|vpn|printer) (?:back|now|today|to work|working|for)|a technician|"
    r"information",
    "no_please": r"help\w*|fix\w*|talk|speak|advise|let me|tell me|hurry|look|check|call|note|find|see|respond|reply|"
    r"answer|contact|do|be|assist|come|as soon|asap|repair|ignore|forget|just|open a ticket|"
    r"create a ticket|urgent\w*|can|could|i|we|my|the|it|and|thanks?|now|quick\w*|investigate|explain|"
    r"solve|get (?:it|this|back)|sort|take",
    "wish_verb": r"access|install|get|connect|have|use|reset|change|order|set up|share|move|transfer|add|remove|create|"
    r"book|borrow|update|upgrade|see|edit|replace|return|extend|register|enrol|switch|migrate|request|"
    r"give|grant|open|forward|rename|encrypt|record|scan",
    "number": r"\d{1,6}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    r"sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a |"
    r"two |three |four |five |several )?hundred|half a dozen|(?:a |two |three )?dozen|a couple(?: of)?",
    "person": r"(?!(?:orders|numbers|letters|printers|computers|servers|monitors|folders|routers|scanners|chargers|"
    r"adapters|headers|papers|stickers|trailers|containers|errors|doors|colou?rs|meters|metres|cent(?:ers|res)|corners|"
    r"covers|drawers|layers|parameters|quarters|offers|posters|speakers|projectors|customers|suppliers|timers|mirrors|"
    r"ers|rollers|sensors|towers|filters|buffers|banners|registers|transfers|wrappers|adaptors|connectors|plotters|"
    r"copiers|counters|trackers|lockers|freezers|heaters|coolers|characters|pointers|pictures|dividers|flyers|helmets|"
    r"degrees|dryers|mixers|samplers|readers|browsers)\b)"
    r"[a-z]{3,}(?:ers|ors|ists|ants|ians|(?:employ|train|attend|evacu|refug|trust|appoint)ees|men)|apprentices|"
    r"secretaries|temps|pupils|people|ppl|persons?(?! of)|nurses|midwives|staff|users?|colleagues?|employees|"
    r"co-?workers|staff(?: members)?|team ?mates|team members|"
    r"of us|of our|of my (?:colleagues|team)|agents|members|workers|seats|men|women|accountants|engineers|"
    r"developers|nurses|teachers|operators|interns|trainees|students|others|sales reps|buyers|analysts|"
    r"drivers|consultants|designers|new (?:starters|hires|joiners|colleagues|employees)|laptops|pcs|"
    r"computers|workstations|workplaces",
    "dept": r"accounting|accounts|finance|sales|marketing|hr|human resources|purchasing|procurement|logistics|"
    r"shipping|legal|engineering|development|reception|controlling|operations|r&d|research|"
    r"quality(?: assurance)?|customer (?:service|support|care)|communications|design|back ?office|payroll|"
    r"management|dispatch|pr|audit|compliance|support|billing|the lab|product|security|planning",
    "team": r"team|department|dept|group|unit|crew|division|shift|squad|project team",
    "place": r"site|building|floor|campus|plant|factory|branch|store|headquarters|hq|production hall|warehouse|"
    r"tower|wing|hall|hospital|school|office(?! (?:manager|printer|chair))",
    # Words after a room that are not its name.
    "after_place": r"(?:has|have|had|is|are|was|does|do|did|will|would|can|cannot|shows?|gives?|keeps?|and|or|"
    r"but|then|now|"
    r"with|without|since|for|no|not|the|my|our|again|today|yesterday|because|so|it|we|i|on|in|at)\b",
    "date": r"\d{1,2}(?:st|nd|rd|th)\b(?![- ](?:floor|level|storey|line|row|gate|time))",
    "ordinal": r"\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|ground|top|"
    r"upper|lower|entire|whole",
    "day": r"monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    "month": r"january|february|march|april|may|june|july|august|september|october|november|december",
    "clock": r"\d{1,2}:\d{2}(?: ?[ap]\.?m\b)?|\d{1,2}\.\d{2} ?(?:[ap]\.?m\b|o'?clock|h\b)|"
    r"(?:(?<=at )|(?<=by )|(?<=until )|(?<=before ))[0-2]?\d\.[0-5]\d\b|\d{1,2} ?(?:[ap]\.?m\b|"
    r"o'?clock)|noon|midday|midnight|lunch ?time|"
    r"lunch",
    "event": r"meetings?|presentations?|presenting|calls?|demos?|interviews?|webinars?|deadlines?|workshops?|"
    r"appointments?|audits?|pitch|board|conference|hand-?in|tender|bid|payroll|payment|payments|training|"
    r"exam|trade fair|event|kick-?off|review|negotiations?|month[- ]end|closing|court|hearing|go-?live|"
    r"visit|lecture|class|customers?|clients?|patients?|"
    r"submission|submit|offer|proposal|contract|shift|report|invoices?|sale|auction|launch|stand-?up|"
    r"town ?hall|show|flight|release|delivery|shipment|order|orders|session",
    "fixed_today": r"today|tonight|this (?:morning|afternoon|evening|noon)|in (?:the next )?(?:\d{1,3}|an?|one|"
    r"two|three|"
    r"four|five|ten|fifteen|twenty|thirty|forty|half an|a few|a couple of|"
    r"a quarter of an) ?(?:more )?-?(?:min|mins|minutes?|hours?|hrs?|h)\b|within (?:the|an|one|two|"
    r"\d+)(?: next)? (?:hours?|minutes?)|(?:by|at|until|till|before) <clock>|"
    r"by (?:the )?(?:end of (?:the )?(?:day|business)|eod|cob|close of business|tonight|this evening)|"
    r"end of (?:the )?day|eod|right now|any minute|shortly|in a (?:moment|minute|few)|half an hour|"
    r"this minute|later today|starting now|in an hour|already (?:waiting|started)",
}

NUMBERS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "hundred": 100, "a hundred": 100, "two hundred": 200, "three hundred": 300, "four hundred": 400,
    "five hundred": 500, "several hundred": 300, "dozen": 12, "a dozen": 12, "half a dozen": 6, "two dozen": 24,
    "three dozen": 36, "a couple": 2, "a couple of": 2, "both": 2,
}  # fmt: skip

# What error messages say, so that they are known without quotation marks.
MACROS["error_phrase"] = (
    r"access (?:is )?denied|permission denied|(?:you do not have|you have no|no|"
    r"insufficient) permissions?|connection (?:timed out|refused|reset|failed|lost)|timed? ?out|"
    r"(?:network )?path (?:was )?not (?:be )?found|server not (?:found|responding)|"
    r"(?:page|site|file|host|printer|device|driver|disk|server|user) (?:cannot be|could not be|"
    r"not) (?:found|reached|opened|displayed|loaded)|file (?:is )?(?:damaged|corrupt\w*|locked|in use)|"
    r"invalid (?:[\w'/-]+ )?(?:password|credentials|username|license|licence|certificate|token|login)|"
    r"(?:wrong|incorrect) (?:password|username|pin|credentials)|"
    r"(?:your )?(?:password|account|licen[cs]e|certificate|session|subscription)(?: has| is)? (?:expired|"
    r"locked|disabled|invalid|incorrect|wrong)|(?:mailbox|disk|storage|memory|"
    r"quota) (?:is )?(?:almost )?full|not enough (?:memory|space|storage|disk space)|out of memory|"
    r"(?:licen[cs]e|subscription|product) (?:not found|activation failed|deactivated)|"
    r"internal server error|bad gateway|"
    r"service unavailable|gateway (?:timeout|error)|unknown error|general error|login failed|"
    r"authentication failed|not responding|no (?:internet|signal|network|connection|boot device|"
    r"bootable device)(?: found| detected| access)?|paper jam|toner low|offline|limited connectivity|"
    r"dns_probe\w*|something went wrong|try again later|security policy|trust relationship|"
    r"operating system not found|update failed|"
    r"blue screen|virus found|threat detected"
)
MACROS["change_noun"] = (
    r"updates?|upgrades?|move|migration|relocation|change|restart|reboot|installation|switch|maintenance|"
    r"power (?:cut|outage|failure)|patch|reset|replacement|"
    r"holidays?|vacation|leave|weekend|thunderstorm|storm|rollout|re-?install(?:ation)?|crash|release|version"
)
MACROS["change_verb"] = (
    r"updated|upgraded|installed|changed|moved|replaced|switched|migrated|reinstalled|swapped|renamed|"
    r"reset|got a new|got (?:the|my) new|received a new|rearranged|bought|unplugged|restarted"
)
