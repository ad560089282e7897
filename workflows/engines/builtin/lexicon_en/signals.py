"""Reach, urgency, dangers and flags in English (triage policy, sections 3, 4 and 10)."""

from workflows.engines.base import DangerKind, FlagKind, ReachKind, UrgencyKind

R, U = ReachKind, UrgencyKind

# "Can do": what people who are affected cannot do, or have; keeps "nobody opened it" out.
_AFFECTED = (
    r"(?: [\w'/-]+){0,5}? (?:can|could|cannot|is able|are able|able|gets?|has|have|had|is|are|lost|sees?|"
    r"does not|do not|did not|got|receives?|works?)\b"
)

REACH = (
    # Others are fine.
    (
        R.OTHERS_UNAFFECTED,
        r"\b(?:works?|working|worked|fine|ok|okay|no problems?|no issues?|available|runs?|opens?|"
        r"loads?)(?: [\w'/-]+)? (?:for|with|on|at|by) (?:everyone|everybody|all|the|my|other)(?: of)?(?: the|"
        r" my)?(?: else| others?| colleagues?| rest| team| coworkers?| people| users| department| pcs|"
        r" computers| laptops| desks?)+\b",
    ),
    (
        R.OTHERS_UNAFFECTED,
        r"\b(?:a|my|one) (?:other )?(?:colleague|coworker|neighbou?r|team ?mate|desk mate)(?: (?:in|from|at|on|of|"
        r"next) [^.!?,\n]{2,25})? "
        r"(?:does|can\b(?! you)|still (?:has|sees|gets|can|does)|sees (?:it|them)|gets (?:it|them)|has (?:it|them|"
        r"no such))\b",
    ),
    (
        R.OTHERS_UNAFFECTED,
        r"\b(?:for|with) (?:everyone|everybody|anyone|all) else (?:it |everything |is |it is )*(?:works?|"
        r"is fine|fine|ok|runs)\b",
    ),
    (
        R.OTHERS_UNAFFECTED,
        r"\b(?:the )?(?:others|everyone else|everybody else|anyone else|all others|rest of (?:the|my|our) \w+|"
        r"other (?:people|users|colleagues|coworkers|desks|pcs|computers|laptops)|"
        r"my (?:[\w'/-]+ )?(?:colleagues?|team ?mates?|coworkers?|neighbou?rs?|team)|colleagues?|coworkers?|"
        r"neighbou?r)(?: [\w'/-]+){0,3}? "
        r"(?:can\b(?! you)|are (?:not affected|fine|ok|okay|all fine|able|working|online|unaffected|"
        r"connected|good)|is (?:not affected|fine|ok|able|working|online|unaffected|connected)|"
        r"do(?:es)? not have (?:this|the|that|any)|have no (?:problem|issue|trouble)\w*|has no (?:problem|"
        r"issue|trouble)\w*|(?:still |also )?(?:works?|get in|gets in) (?:fine|normally|ok|without|there)|"
        r"not affected|unaffected|has access|have access|"
        r"[^.!?\n]{0,40}?without (?:any |a )?(?:trouble|problems?|issues?|difficult\w+|hitch))",
    ),
    (
        R.OTHERS_UNAFFECTED,
        r"\b(?:nobody|no one|none|noone) else (?:is |has |seems |in |on |here |appears |"
        r"reports? )?(?:[\w'/-]+ )?(?:affected|this|the|problems?|issues?|complain\w*|concerned|having|"
        r"trouble)?",
    ),
    (
        R.OTHERS_UNAFFECTED,
        r"\b(?:not|without) (?:affecting|affected) (?:anyone|anybody|any|others|the others|other|"
        r"my colleagues)\b",
    ),
    (
        R.ONE_PERSON,
        r"\b(?:it is |is |affects? |only |just )*(?:only|just) (?:me|my (?:account|laptop|computer|pc|desk|"
        r"machine|user|own)|mine|i|myself|one person|one user|one of us|for me|with me|on my|at my)\b|"
        r"\b(?:i am|am i) the only one\b|\bonly affects me\b|\bjust the one (?:pc|user|person)\b",
    ),
    # Outside the company.
    (
        R.CUSTOMERS,
        r"\b(?:our |the |all |external |many |some |several |few |outside |\w+ )?(?:customers|clients|"
        r"patients|buyers|passengers|partners|suppliers|citizens|shoppers|subscribers|website visitors|"
        r"end customers|callers|guests)(?: [\w'/-]+){0,2}? (?:<cant>|cannot|can not|are (?:un\w+|not|"
        r"complaining|reporting|affected|calling|getting|seeing|stuck|locked|also)|get|see|report|complain\w*|"
        r"receive|do not|have no|keep|who try|trying|call us|reach)\b",
    ),
    (
        R.CUSTOMERS,
        r"\b(?:so |and |no |that |where |for |affects |affecting )(?:our |the |all |external |any |"
        r"many )?(?:customers|clients|patients|external (?:users|partners)) (?:<cant>|cannot|are|get|see|have|"
        r"do not|can (?:order|pay|book|reach|call|log|buy|place|access))\b|\b(?:for|affects|affecting|hits|"
        r"by) (?:our |the |all |external |many |several )*(?:customers|clients|external users|"
        r"outside customers)\b(?! (?:meeting|call|visit|presentation|list|data))",
    ),
    (
        R.CUSTOMERS,
        r"\b(?:our |the |public |company |customer |whole )*(?:web ?shop|online shop|e-?shop|shop ?front|"
        r"online store|web store|customer (?:portal|website|hotline)|public web ?site|home ?page|"
        r"company web ?site|our web ?site|booking (?:site|portal|platform|website)|"
        r"customer hotline|ticket shop)\b[^.!?\n]{0,40}?"
        r" (?:is|are|was|has been|went|shows?|returns?|gives?|throws|down|offline|crash\w*|cannot|does not|not)\b",
    ),
    (
        R.CUSTOMERS,
        r"\bno (?:[\w'/-]+ )?(?:orders|bookings|purchases)(?: [\w'/-]+)? (?:are |is |can |come|coming|get|"
        r"possible|arrive)\w*",
    ),
    (
        R.CUSTOMERS,
        r"\b(?:answers?|shows?|gives?|tells?|throws?|greets?|for|to|sends?|locks?|rejects?|refuses?|serves?) (?:every|"
        r"all|"
        r"each|any)(?: of)?(?: our| the)? (?:single )?(?:customers?|clients?|visitors?|patients?|passengers?|shoppers?|"
        r"guests?|"
        r"buyers?|callers?|users? outside)\b(?!'|s')|\b(?:customers|shoppers|guests|patients|visitors|passengers|"
        r"people) "
        r"(?:are |have to |just |all )?(?:leav\w+|walk\w*|go\w*|queu\w+|stand\w*|turn\w*|wait\w*) (?:their|out|away|"
        r"elsewhere|outside|in line|in the)\b|\b(?:not a single|not one|hardly any|no) (?:customers?|clients?|"
        r"visitors?|patients?|passengers?|shoppers?|guests?|"
        r"buyers?)(?: \w+)? (?:gets?|can|could|comes?|reaches|is able|was able|manages|succeeds|goes|makes)\b|"
        r"\b(?:every|all|any|no) (?:incoming )?(?:orders?|bookings?|card payments?|"
        r"payments?) (?:fails?|bounces?|is refused|are refused|gets? (?:lost|refused|rejected)|come in|comes in)\b",
    ),
    # The company.
    (
        R.COMPANY,
        r"\b(?:all|every|each)(?: of)?(?: the| our)? (?:<number>|our|single|other)? ?(?:shops?|stores?|branches|branch|"
        r"clinics|"
        r"plants|warehouses|locations?|sites?|offices|schools|tills|wards|hotels|restaurants|buildings|halls)\b|"
        r"\b(?:whole|entire|complete|all of the|across the|all over the|throughout the) (?:company|"
        r"organi[sz]ation|firm|business|workforce|enterprise|group of companies|corporation)\b|\b(?:company|"
        r"organi[sz]ation|firm|enterprise|group)[- ]?wide\b|\b(?:every|all)(?: of)?(?: our|"
        r" the)? (?:employees?|users|staff|departments?|sites|offices|locations|branches|teams|stores|workers|"
        r"mailboxes)\b|\bworld ?wide\b|"
        r"\b(?:every ?one|everybody|nobody|no one|none of us|all of us) (?:here )?(?:in|at|across|throughout|"
        r"of) (?:the |our |"
        r"this )?(?:whole |entire )?(?:company|firm|organi[sz]ation|business|enterprise)\b|"
        r"\beveryone (?:in|at|across) (?:the |our )?(?:whole |entire )?(?:company|firm|organi[sz]ation|"
        r"business)\b|\bthe company (?:is|has|cannot) (?:[\w'/-]+ )?(?:down|offline|stuck|at|no|without|"
        r"work)\b|\bhundreds of (?:people|users|employees|colleagues|staff)\b|\bthousands? of (?:people|"
        r"users|employees)\b|\ball (?:our )?(?:employees|colleagues)\b",
    ),
    (
        R.COMPANY,
        r"\b(?:every ?one|everybody|nobody|no one|none|people|staff) (?:on|in|at|from) (?:any|all|each|every|"
        r"either)(?: one)?(?: of)? "
        r"(?:our|the) \w+s\b|\b(?:on|in|at) (?:all|any|each|every)(?: one)? of our (?:\w+ )?(?:farms|shops|"
        r"stores|sites|branches|plants|"
        r"offices|houses|hotels|schools|clinics|stations|depots|locations)\b",
    ),
    (
        R.SITE,
        r"\b(?:site|plant|branch|office|building|hall) (?!is|has|was|are|and|the|in|on|it|i|we|they|you|this|that)"
        r"[a-z]+ (?:is|has|went|lost|went)\b",
    ),
    # A part of it, before the unqualified "everyone".
    (
        R.SITE,
        r"\b(?:every ?one|everybody|nobody|no one|none|all|people|users|colleagues|anyone|everything|"
        r"half)(?: of us| the people| people| users| colleagues| staff| employees| pcs|"
        r" computers)?(?: here)? (?:in|on|at|from) (?:the |our |"
        r"this )?(?:[\w'/-]+ ){0,3}?<place>s?(?: \d{1,2}| [a-z]\b)?\b",
    ),
    (
        R.SITE,
        r"\b(?:whole|entire|complete|all of the|all of our|throughout the|across the|all over the|"
        r"half (?:of )?the|half our) (?:[\w'/-]+ ){0,3}?<place>s?(?: \d{1,2}| [a-z]\b)?\b",
    ),
    (
        R.SITE,
        r"\b(?:the |our |this |all )?(?:[\w'/-]+ )?(?:<ordinal> )?(?:floor|building|site|plant|branch|"
        r"warehouse|campus|headquarters|factory|\w+ office)(?: \d{1,2}| [a-d]\b| in \w+| on \w+)? (?:is|are|"
        r"has|have|had|lost|loses|cannot|does not have|without|seems)(?: [\w'/-]+){0,3}? (?:no|not|offline|"
        r"down|without|cut|lost|cannot|dead|internet|network|power|stuck|standstill|isolated|disconnected|"
        r"dark|affected|connection|wifi)\b",
    ),
    (
        R.SITE,
        r"\b(?:internet|wifi|wlan|network|mail|e-?mail|lan|phones?|telephony|intranet|connection|systems?|"
        r"wireless|outage|everything|computers|pcs|servers?|badge readers|doors)\b(?: [\w'/-]+){0,6}? (?:on|"
        r"in|at|for|across|throughout) (?:the |our |all |building |this )(?:[\w'/-]+ ){0,3}?(?:floor|building|"
        r"site|plant|branch|warehouse|campus|headquarters|factory|office)s?(?: \d{1,2}| [a-d]\b)?(?= |\W|"
        r"$)(?! printer)",
    ),
    (
        R.SITE,
        r"\b(?:internet|wifi|wlan|network|lan|phones|telephony|outage)\b(?: [\w'/-]+){0,6}? (?:on|in|"
        r"at) (?:floor|building|hall|tower) ?[a-z0-9]{1,3}\b|\b(?:floor|building|hall|"
        r"level) ?[a-z0-9]{1,3} (?:is|has|are|lost)(?: [\w'/-]+){0,2} (?:offline|down|no|without|connection|"
        r"internet|network)\b",
    ),
    (
        R.TEAM,
        r"\b(?:every ?one|everybody|nobody|no one|none|all|people|users|colleagues|anyone|half)(?: of us|"
        r" the people| people| users| colleagues| staff)? (?:in|on|at|from|of) (?:the |our |my |"
        r"this )?(?:[\w'/-]+ ){0,2}?(?:<team>|<dept>|room|office|my office)\b",
    ),
    (
        R.TEAM,
        r"\b(?:whole|entire) (?:\w+ )?(?:corridor|hallway|row|lab|ward|kitchen|class|course|shop|workshop)\b|"
        r"\b(?:whole|entire|complete|all of|all of the|all of my|all of our|half (?:of )?(?:the|my|"
        r"our)) (?:[\w'/-]+ ){0,3}?(?:<team>|<dept>)s?\b",
    ),
    (
        R.TEAM,
        r"\b(?:for|affects?|affecting|blocks?|blocking|stops?|in|across|with) (?:the |our |"
        r"my )(?!same )(?:[\w'/-]+ ){0,2}?(?:team|department|dept|crew|division|group)\b(?!'s|s'| (?:printer|folder|"
        r"drive|mailbox|calendar|lead|site|meeting|leader|channel|chat|inbox|assistant|account|share))",
    ),
    (
        R.TEAM,
        r"\b(?:the |our |my )(?:[\w'/-]+ ){0,2}?(?:team|department|dept|crew|division)(?: \([^)\n]{1,30}\))? (?:<cant>|"
        r"cannot|could|should|would|will|may|must|wants?|"
        r"can not|is|are|has|have|lost|does not|do not|gets?|sees?|needs?|also|depends|relies|works? with|"
        r"uses?)\b",
    ),
    (
        R.TEAM,
        r"\b(?:the )?(?:<dept>) (?:<cant>|cannot|is (?:stuck|blocked|offline|down|unable)|are (?:stuck|"
        r"blocked|offline|unable)|has no|have no|people (?:cannot|are))\b",
    ),
    (
        R.TEAM,
        r"\b(?:all of us|we all(?! use| share)|us all|none of us|all (?:my |our |the )?(?:team|colleagues)|"
        r"the whole lot of us|everyone here|everybody here|our whole|nobody here|no one here|"
        r"the rest of (?:my|the|our) (?:team|colleagues) (?:too|also|as well))\b",
    ),
    # A service that everyone depends on, itself down.
    (
        R.CORE_SERVICE,
        r"(?<!my )(?<!his )(?<!her )\b(?:the |our |company |whole |entire |central |complete )*(?:mail|"
        r"e-?mail|exchange|outlook|internet|sign-?in|log-?in|single sign-?on|sso|active directory|"
        r"authentication|telephony|(?:tele)?phone (?:system|lines?)|phones|phone lines|voip|erp|"
        r"sap(?: system)?|main (?:business )?application|core system|data ?cent(?:er|re)|back-?ups?|dns|"
        r"network|mfa|vpn (?:gateway|server|concentrator))"
        r"(?: (?:server|system|service|servers|systems|services|job|jobs|connection|lines?|gateway|access|"
        r"cluster))?(?: [\w'/-]+)? (?:is|are|was|were|has been|have been|has|have|went|seems? to be|"
        r"appears? to be)(?: all| completely| totally| currently| again| both| just| gone| still|"
        r" totally)* (?:down|offline|out|unavailable|failed|failing|crashed|dead|unreachable|"
        r"gone)\b(?! (?:for me|on my|at my|at home|in my|of (?:date|office)))",
    ),
    (
        R.CORE_SERVICE,
        r"\b(?:nightly |daily |weekly |last |our |the |full |server )*back-?ups?(?: jobs?| runs?| systems?|"
        r" servers?| tapes?)?(?: [\w'/-]+){0,4}? (?:fail(?:s|ed|ing|ure)?|abort\w*|<nt> (?:run|complete|start|"
        r"finish)\w*|error\w*|stopped|not run)\b|\bfailed (?:[\w'/-]+ )?back-?ups?\b",
    ),
    (
        R.CORE_SERVICE,
        r"\b(?:the |our |monthly |today's )*(?:pay ?roll|salary|payment|wage|payments)(?: run| system|"
        r" software| job| application| batch| file| server| processing)?(?:(?! my )[^.!?\n]){0,70}? (?:fail(?:s|ed|"
        r"ing|ure)?|abort\w*|crash\w*|stopped|down|stuck|hangs|<nt> \w+|offline|error\w*|unavailable|freez\w*|"
        r"rejected)\b",
    ),
    (
        R.CORE_SERVICE,
        r"\b(?:lost|no|without) (?:its|all|our|all our|any|the|all the|their)? ?(?:phone|telephone) lines?\b|\b(?:no|"
        r"not a "
        r"single|neither) (?:incoming|outgoing|inbound|outbound|external) (?:calls?|mails?|e-?mails?)\b|\b(?:the|our) "
        r"(?:main )?(?:phone|telephone) (?:number|line|exchange)s? (?:is|are) dead\b",
    ),
    (R.CORE_SERVICE, r"\bserver ?rooms?\b|\bdata ?cent(?:er|re)\b|\bcomms room\b"),
    (
        R.CORE_SERVICE,
        r"\b(?:mail|e-?mail|internet|network|phone|telephony|power|login|sign-?in|authentication|vpn|"
        r"it) (?:system )?(?:outage|blackout)\b|\boutage of (?:the |our )?(?:mail|e-?mail|internet|network|"
        r"phone|telephony|sign-?in|erp|sap)\b",
    ),
    # Everyone, without saying where.
    (
        R.COMPANY,
        r"\b(?:every ?one|everybody)(?! else\b)(?! (?:in|on|at|from|of|knows|can see|here|could see|who)\b)"
        r"(?! (?:can|could|is able to) (?:still |also |at least )?(?:read|use|work|carry on|continue|cope|live)\b)"
        + _AFFECTED
        + r"|\b(?:for|affects|affecting|hits|of|by) (?:every ?one|everybody)\b(?! else\b| (?:in|on|at|from|here|"
        r"who)\b)|\bfor all\b(?: users| employees| staff|$|[.,!])",
    ),
    (
        R.COMPANY,
        r"\b(?:nobody|no one|noone|not a single (?:person|user))(?! else\b)(?! (?:has (?:it|this|that|"
        r"the file)\b|in|on|at|from|of|here|answers?|helps?|knows?|told|called|came|picks?|responds?|"
        r"replie[sd]|opened|clicked|asked|is (?:hurt|injured|answering|helping|affected|there|in)|"
        r"has (?:answered|called|replied|opened|clicked|helped|got back|come)|can (?:help|tell|explain)|seems|"
        r"does anything|gets back|but|acted|did|fell|reacted)\b)" + _AFFECTED,
    ),
    (
        R.COMPANY,
        r"\b(?:company|business|operations?|production) (?:is |has |are |came |come )*(?:at a |to a |"
        r"completely |totally )*(?:standstill|stand still|stuck|stopped|halted|down|halt)\b|"
        r"\ball (?:the )?(?:computers|pcs|phones|servers|systems|workstations|machines) (?:are |have |went )",
    ),
    # Fewer.
    (R.PEOPLE, r"\b(?:all|every one of the|each of the) (?P<count><number>) of (?:them|us|you)\b"),
    (R.SEVERAL, r"\b(?:<number>) of (?:the|our|my) (?:<number>) (?!o'clock)[a-z]"),
    (
        R.PEOPLE,
        r"\b(?:about |around |roughly |some |approximately |approx\.? |nearly |almost |over |more than |"
        r"at least |up to |the |all |other |~ ?)*(?P<count><number>)(?:\+)? (?:of (?:our |the |my )|other |"
        r"more |different |\w+ |[\w-]+ \w+ )?(?:<person>)\b(?! (?:ago|before|later))",
    ),
    (
        R.PEOPLE,
        r"\((?:about |around |all )?(?P<count><number>) (?:of us|people|ppl|persons?|heads|folks|users|"
        r"colleagues|staff|desks|seats|in total)[,)]|\b(?:<team>|office|all of us|everyone|everybody|we all|us|"
        r"nurses|engineers|colleagues|people|users) \((?:about |around |all )?(?P<count2><number>)[,)]",
    ),
    (
        R.PEOPLE,
        r"\b(?:team|department|group|class|office|crew) of (?:about |around )?(?P<count><number>)\b|"
        r"\b(?P<count2>\d{1,4})[- ](?:person|people|head|man|strong|user) (?:team|department|group|office)\b",
    ),
    (
        R.PEOPLE,
        r"\b(?P<pair>both of us|(?:my|a|another|the) (?:[\w'/-]+ )?(?:colleague|coworker|co-worker|team ?mate|"
        r"neighbou?r|assistant|office mate)(?: [\w'/-]+)? and (?:i|me|myself)|(?:me|i|myself) and (?:my|a|"
        r"another|one|the|one other) (?:[\w'/-]+ )?(?:colleague|coworker|co-worker|team ?mate|neighbou?r|"
        r"assistant|other)|(?:my|a|another|one|the) (?:other )?(?:colleague|coworker|team ?mate|"
        r"neighbou?r)(?: [\w'/-]+){0,4}? (?:too|also|as well|the same)|the two of us)\b",
    ),
    (
        R.SEVERAL,
        r"\b(?:several|some|many|multiple|a few|few|various|a couple of|most|lots of|a lot of|quite a few|"
        r"a number of|a handful of|dozens of|different|other|more and more|a bunch of)(?: of)?(?: us| my| our|"
        r" the| other)*(?: (?:colleagues|people|users|co-?workers|employees|team ?mates|team members|persons|"
        r"staff|workstations|computers|pcs|laptops|others|guys|members|folks|of us))(?! (?:can|hear|are fine|"
        r"work fine|are ok)\b)\b|\b(?:several|some|many|most|a few) of us\b",
    ),
    (
        R.SEVERAL,
        r"\b(?:(?:my|our|the) (?:other )?(?:colleagues|coworkers|team ?mates|co-workers)|the others|"
        r"others)(?: [\w'/-]+){0,3}? (?:too|also|as well|have the same|cannot|are (?:affected|having|"
        r"complaining|stuck|unable|blocked)|do not|report|same)\b|\b(?:not (?:just|only)|"
        r"more than just) (?:me|us|my|mine)\b|\bsame (?:for|with|problem for|issue for|here for) (?:my|our|"
        r"other|the other) (?:colleagues|coworkers|team)\b|\bfor (?:us|my colleagues)\b|\b(?:us|"
        r"me) and (?:others|my colleagues|the others|some colleagues)\b",
    ),
    (
        R.SEVERAL,
        r"\bwe(?: [\w'/-]+)? (?:<cant>|cannot|can not|have no|have lost|are (?:all |both |currently |"
        r"completely )?(?:offline|unable|blocked|stuck|affected|having|getting|seeing|without|not|losing)|"
        r"do not (?:have|get|receive|see)|lost|get (?:an? |no )|see (?:an? |no )|are locked|keep (?:getting|"
        r"losing)|all use|all share)\b",
    ),
    (
        R.SHARED_THING,
        r"\b(?:team|department|dept|floor|shared|group|common|central|office|hallway|corridor|kitchen|"
        r"reception|public|communal|open[- ]plan)(?:'s)? (?:laser |colou?r |label |project |network |"
        r"\w+ )?(?:printer|copier|plotter|mailbox|drive|folder|calendar|inbox|screen|scanner|mail account|"
        r"workspace|computer|pc|phone)s?\b|\b(?:accounting|finance|sales|marketing|hr|purchasing|logistics|"
        r"shipping|legal|reception|warehouse) (?:printer|copier|mailbox|drive|folder|calendar|inbox|"
        r"scanner)s?\b",
    ),
    (
        R.SHARED_THING,
        r"\b(?:printer|copier|plotter|scanner|label printer|laserjet(?: \w*\d+\w*)?|toner|mfp|display|"
        r"multifunction printer|large-?format printer)s?(?: [\w'/-]+){0,2}? (?:in|on|at|next to|near|by|for|"
        r"of|outside|from) (?:(?:the |our |room |floor |level |building )(?!my\b)[\w.]+|<dept>\b)|\b(?:3rd|"
        r"2nd|1st|\d{1,2}th|ground|first|second|third|fourth|fifth)[- ]floor (?:printer|copier|scanner)s?\b",
    ),
    (
        R.SHARED_THING,
        r"\b(?:meeting|conference|board|training|video|seminar|class)[- ]?rooms?\b|\bboardroom\b|\b(?:all |both |"
        r"the )?(?:two |three |"
        r"four )?shifts (?:use|need|depend|work)\b|\b(?:<number>) (?:\w+ ){1,3}?share\b|\b(?:the|our) only (?:one|"
        r"printer|scanner|"
        r"plotter|\w+) (?:for|in|on) (?:the|our|this)\b|\b(?:we all|"
        r"everyone|everybody|all of us|they all|all) (?:use|uses|share|shares|print|prints)\b|\bwe share\b|"
        r"\b(?:used|shared) by (?:all|everyone|everybody|the|our|several|many|us|two|three|four|\d+)\b|"
        r"\b(?:the |our )(?:shared|team|group|department|common|public) ?(?:drive|folder|share|mailbox)s?\b",
    ),
)

URGENCY = (
    (
        U.BLOCKED,
        r"\b<cant> (?:even |really |currently |do |continue |carry on |get on with |start |perform |get |"
        r"keep |at all )*(?:any |my |our |the |their |his |her )*(?:actual |daily )?(?:work|working|job|jobs|"
        r"anything|anything done|work done|nothing)(?: at all| anymore| any more)?\b(?! (?:properly|"
        r"efficiently|well|as|fast|with (?:it|two|that|both|the)|on (?:it|that|the|two)|from|in (?:it|that|"
        r"the|excel|word)|about|to|happens|through|in peace|out|phone|email|mail|laptop|account|orders|"
        r"place)\b)",
    ),
    (
        U.BLOCKED,
        r"\b(?:dead in the water|at a (?:complete |total )?stand ?still|completely (?:stuck|blocked|stopped|"
        r"paraly[sz]ed)|totally (?:stuck|blocked)|(?:am|are|is) (?:completely |totally |fully |now |"
        r"currently )*(?:blocked|stuck|paraly[sz]ed|idle|sitting idle)(?! (?:at|on|in|with|by the spam|for|"
        r"between|as))|(?:work|production|everything|business|operations?|the line|the warehouse|the company|"
        r"sales|shipping|the team|the office) (?:has |have |is |are |came |come |comes )*(?:completely |"
        r"totally )?(?:stopped|standing still|stands still|halted|idle|to a (?:halt|standstill))|"
        r"(?:keeps|prevents|stops|stopping|preventing|keeping) (?:me|us|everyone|him|her|the team|them|"
        r"people) from (?:working|doing (?:my|our|any|their) (?:work|job))|no (?:way to|way of|"
        r"possibility to|chance to) work|sitting (?:here )?(?:idle|around)|twiddling|"
        r"nothing works (?:any ?more|at all)|without it (?:i|we) cannot|stand still|blocks (?:all|"
        r"the whole|everyone|the entire|my entire|my whole)|everything (?:has |is )?(?:stopped|down|"
        r"at a standstill))\b|\b(?:come|came|comes|ground|grinds|brought) to (?:a |an )(?:complete |total |full |"
        r"absolute |virtual )?(?:standstill|halt|stop)\b",
    ),
    (
        U.BLOCKED,
        r"\b(?:<cant>|cannot|not) (?:do|reach|open|use|get|see|print|book|send|work on) (?:a|one|a single|any single) "
        r"(?:single |damn |blessed |bloody )?(?:thing|job|task|stroke)\b|\b(?:looking|staring|gazing) (?:out of|"
        r"at) the "
        r"(?:window|wall|ceiling|logon|login|screen|picture)\b|\b(?:basically|practically|as good as|"
        r"effectively) (?:on "
        r"(?:leave|holiday)|unemployed|out of (?:work|action|business))\b|\bmight as well go home\b|"
        r"\bdone for (?:the day|today|now)\b|\b(?:my|our|the) (?:one and )?only (?:\w+ )?(?:screen|"
        r"monitor|pc|computer|laptop|machine|workstation|terminal|register|till)\b(?= (?:is|has|went|died|stays|will|"
        r"does|shows))|\b(?:sent|sending|send) "
        r"(?:people|everyone|everybody|them|us|the \w+) home\b|\b(?:doing|do) (?:crosswords|nothing|puzzles)\b|"
        r"\bthumbs\b|"
        r"\b(?:nothing|not a \w+) (?:leaves|moves|goes out|can leave|may leave|gets (?:out|done|shipped)|"
        r"works without)\b|"
        r"\bnot getting (?:anything|a thing|any work|much) done\b|\b(?:all|everyone|everybody|people|they|we|"
        r"the \w+) (?:are |"
        r"is |just )?(?:all )?(?:standing|sitting|hanging|waiting) (?:around|about|still|idle|and|here and)\b|\bup and "
        r"waiting\b|\b(?:my|our|the) (?:whole |entire )?(?:day|shift|work|team|department) is (?:on hold|lost|wasted|"
        r"cancelled|over)\b|\b(?:cannot|can not) (?:do|perform|start|begin|continue|carry on with) (?:my|our|any|the|"
        r"their) "
        r"(?:job|work|shift|day)\b|\bno way (?:round|around) it\b|\bwithout it (?:i|we|nothing|nobody|"
        r"they)\b[^.!?\n]{0,20}"
        r"\b(?:not|cannot|nothing|goes|works)\b",
    ),
    (
        U.BLOCKED,
        r"\block(?:ed|s|ing) (?:me |us |him |her |them |myself )?out(?! of (?:the |my |our |his |"
        r"her )?(?!account|user|computer|laptop|pc|windows|machine|everything|system|workstation|all|notebook|"
        r"profile|domain|network|login|company|work|desktop)\w+)\b",
    ),
    (
        U.BLOCKED,
        r"\b(?:my|his|her|our|windows|user|the|work|main|domain|your|network|\w+'s) (?:windows |user |ad |"
        r"domain |work |main |company |network )*(?:account|login|profile|user)s? (?:is|was|has been|got|gets|"
        r"are|have been|been|has|keeps getting)(?: [\w'/-]+)? (?:locked|blocked|disabled|deactivated|"
        r"suspended)\b(?! in (?:sap|jira|the))|\baccount locked\b|\block(?:ed)? my (?:windows |"
        r"user )?account\b",
    ),
    (
        U.BLOCKED,
        r"\b(?:<cant>|cannot|does not let (?:me|him|her|us)) (?:even |properly |currently )?(?:log|sign|get|"
        r"come|go|logon|login)(?: back)?(?: ?in| on| into)?(?: ?to| on| at)? (?:my|the|his|her|our|a|"
        r"any of the|any|this|their)? ?(?:[\w'/-]+ )?(?:anywhere|computer|laptop|pc|windows(?! update)|notebook|"
        r"machine|workstation|desktop|windows account|user account|macbook|account|anything|everything|"
        r"any system|systems|terminal)s?\b",
    ),
    (
        U.BLOCKED,
        r"\b(?:laptop|computer|pc|notebook|machine|workstation|macbook|thinkpad|mac|"
        r"desktop)\b(?:(?! the | but | and )[^.!?\n,]){0,25}? (?:<nt> (?:even )?(?:turn|switch|"
        r"power|start|boot|come)(?:s|ing|"
        r"ed)?(?: (?:up|on))?\b|(?:is|seems|completely|totally|was|just|went|now|be|stays|"
        r"remains) (?:[\w'/-]+ )?dead|died|no power|stays (?:black|dark)|just black|boot(?:s|ing)? loop|"
        r"<nt> (?:show|give)s? (?:any )?signs? of life)(?! (?:slow|again after))|"
        r"\bnothing happens when i (?:press|push|hit) the power\b",
    ),
    (
        U.BLOCKED,
        r"\b(?:windows|windows password|password) [^.!?\n]{0,30}(?:refus|reject|"
        r"<nt> accept)\w*[^.!?\n]{0,50}<cant> (?:get|log|sign)|\bwindows <nt> (?:start|boot|load)\w*",
    ),
    (
        U.BLOCKED,
        r"\b(?:nobody|no one|none of us|no employee|not a single (?:person|user)|none of (?:the|our|"
        r"my) \w+)(?: [\w'/-]+){0,6}? (?:can|is able to|are able to|could|gets?)(?: [\w'/-]+)? (?:log|sign|"
        r"work|reach|access|connect|get (?:on|in|into|online|through)|use|make|do|send|open|call|ship|order|"
        r"scan|get|in)\w*",
    ),
    (
        U.BLOCKED,
        r"\b(?:every ?one|everybody|we all|all of us|all (?:users|employees|staff)|the (?:whole|"
        r"entire) (?:[\w'/-]+ ){1,3}?|\w+ (?:office|floor|building|site|plant|branch|"
        r"warehouse))(?: [\w'/-]+){0,4}? (?:<cant> (?:log|sign|work|reach|connect|get (?:on|in|into|online)|"
        r"make|do)|(?:is|are|has been|went|has gone) (?:completely |totally |currently |all )*(?:offline|down|"
        r"cut off|without (?:internet|network|power|connection|it))|(?:has|have|got|is with|lost) (?:no|all|"
        r"their) (?:internet|network|connection|connectivity|power|phones))",
    ),
    (
        U.BLOCKED,
        r"\b(?:internet|network|wifi|wlan|mail|e-?mail|exchange|sign-?in|log-?in|sso|telephony|phones|"
        r"phone (?:system|lines)|erp|sap|active directory|outage|servers?|everything|power|lan|web ?shop|"
        r"customer portal|online shop|(?:main )?(?:business )?application|crm)(?: (?:server|system|service|"
        r"connection|access|shop))? (?:is|are|went|has been|have been|was|seems to be|has|"
        r"have)(?: [\w'/-]+)? (?:down|offline|dead|out|unreachable|gone|unavailable|crashed)\b[^.!?\n]{0,30} "
        r"(?:for (?:everyone|everybody|all|the (?:whole|entire)|us all|all of us|our customers|customers|"
        r"(?:about |around |over )?\d{2,4})|(?:in|on|at|across|throughout) (?:the |"
        r"our )?(?:[\w'/-]+ ){0,3}?(?:floor|building|site|plant|office|warehouse|company|campus|branch|"
        r"headquarters))",
    ),
    (
        U.BLOCKED,
        r"\b(?:nobody|no one|none of (?:us|them|the \w+))(?: [\w'/-]+){0,4}? (?:has|have|had|gets|"
        r"with) (?:an? |any |the )?(?:internet|network|connection|wifi|signal|access|phone|power)\b",
    ),
    (
        U.BLOCKED,
        r"\bcompany[- ]wide outage\b|\b(?:whole|entire) (?:company|site|building|floor|office|plant|"
        r"warehouse)(?: [\w'/-]+){0,4}? (?:<cant>|cannot|offline|down|stuck|no (?:internet|network)|"
        r"without (?:internet|network)|lost (?:internet|network|connection))\b|\b(?:internet|network|wifi|"
        r"outage|mail|phones|everything)\b(?: [\w'/-]+){0,2} (?:down|out|dead|gone|offline|"
        r"outage)(?: [\w'/-]+){0,3} (?:the|our) (?:whole|entire) \w+",
    ),
    (
        U.BLOCKED,
        r"\b(?:(?:<number>) (?:of (?:our |the |my )|\w+ )?(?:<person>)|several (?:users|people|"
        r"colleagues)|every ?one|everybody|all (?:users|"
        r"employees|staff|colleagues|of us)|we all|(?:the )?(?:whole|"
        r"entire) (?:[\w'/-]+ ){1,4}?)(?: [\w'/-]+){0,6}? (?:<cant>) (?:log|sign|work|reach|access|connect|"
        r"use|get (?:on|in|into|online|through)|call|send (?:or|and|e-?mail|mail|any))\b",
    ),
    (
        U.HARM_GROWING,
        r"\b(?:gets?|getting|is|growing|grows) (?:worse|more) (?:by|with|every|each) (?:the |every |each )?(?:minute|"
        r"hour|order|record|entry|save)\b|"
        r"\b(?:los(?:e|es|ing)|costs?|costing|lost) (?:us |me |the company )?(?:[\w'/-]+ ){0,2}?(?:data|money|"
        r"orders|customers|sales|revenue|business|euros|thousands|turnover)\b(?! (?:list|portal))|\b(?:data|"
        r"files|records|documents|mails|entries|orders) (?:is |are |get |gets |keep |keeps )(?:being |"
        r"getting |constantly |still )*(?:lost|deleted|overwritten|disappear\w*|vanish\w*|corrupted|wiped|"
        r"encrypted)\b|\bmore (?:and more )?(?:files|data) (?:are |is )?(?:[\w'/-]+ )?(?:disappear\w*|gone|"
        r"lost|deleted)\b|"
        r"\bno (?:[\w'/-]+ )?(?:orders|sales|bookings|payments) (?:are |is |can |come|coming|get|possible|"
        r"go|arrive)\w*|\b(?:trucks|lorries|patients|customers|shipments|deliver\w+) (?:are |"
        r"is )?(?:[\w'/-]+ )?(?:waiting|queu\w+|stuck|piling|leaving|cancel\w*)\b|\bevery (?:hour|"
        r"minute) (?:costs|counts)\b|\b(?:penalt(?:y|ies)|late fees?)\b|\b(?:\d{2,3} degrees|temperature|"
        r"heat)\b[^.!?\n]{0,40}\b(?:climbing|rising|"
        r"going up|increasing|and counting)\b|\b(?:come to harm|lives|emergenc(?:y|ies)(?= calls?)|patients? (?:at|in) "
        r"(?:risk|danger))\b|\b(?:walk(?:ing)? out|leave their|abandon\w*|turn(?:ing)? (?:people|customers|them) away|"
        r"going elsewhere|spoil(?:s|ing)?|rot(?:s|ting)|thaw(?:s|ing))\b|\b(?:orders?|sales|revenue) (?:have |has |"
        r"are |is )?(?:dropped|fallen|"
        r"down) to (?:zero|nothing)|\bnot (?:one|a single) (?:order|sale|booking|payment) (?:has |have )?(?:come|came|"
        r"gone|went|got)\w*|\b(?:safety|"
        r"someone could get hurt|dangerous|injur\w+|hazard)\b|\bspread(?:s|ing)?\b|\b(?:<cant>) (?:ship|"
        r"invoice|sell|pay suppliers|deliver|bill|pay|(?:take|process|accept|receive|place|fulfil\w*|"
        r"book) (?:[\w'/-]+ ){0,2}?(?:orders?|payments?|bookings?|invoices|sales|cards?))\b|"
        r"\b(?:production|assembly) line (?:is |has )?(?:stopped|stopping|down|standing)\b",
    ),
    (
        U.DUE_TODAY,
        r"\b<event>\b(?: [\w'/-]+){0,8}?(?:,| -)? (?:<fixed_today>)(?! (?:it|he|she|they|the|my|"
        r"our) (?:[\w'/-]+ )?(?:started|began|stopped|broke))",
    ),
    (
        U.DUE_TODAY,
        r"\b(?:that is|which is|it is|starts?|begins?|due|supposed to|have to|must|got to|leave|leaving|on "
        r"stage|on air)\b[^.!?\n]{0,40}"
        r"\bin (?:\d{1,3}|five|ten|fifteen|twenty|thirty|forty|half an|an?|two|three) (?:minutes?|mins?|hours?|hrs?)\b",
    ),
    (U.BLOCKED, r"\b<cant> (?:get|go|come|move) (?:past|beyond|further)\b[^.!?\n]{0,30}"),
    (
        U.DUE_TODAY,
        r"\b(?:\d{1,2}|ten|five|fifteen|twenty|thirty|minutes|shortly|just|right) (?:minutes |mins |min )?before "
        r"(?:my |an? |the |our |his |her )?(?:[\w'/-]+ ){0,2}?<event>\b",
    ),
    (
        U.DUE_TODAY,
        r"(?<!since )(?<!every )(?<!ended )\b(?:<fixed_today>)(?:,| -)?(?: [\w'/-]+){0,7}? (?:<event>|due|"
        r"deadline|starts|leave|leaving|fly|present|deliver)\b",
    ),
    (
        U.DUE_TODAY,
        r"\b(?:due|needed|need (?:it|this|that|them|the \w+|a \w+|access|to \w+(?: [\w'/-]+){0,4})|closes?|"
        r"ends?|has to|have to|must|submit\w*|deliver\w*|finish\w*|ready|send|hand (?:it )?in|go(?:es)? out|"
        r"deadline(?: is)?|expires?|cut-?off|pay|starts?|complete\w*|leave|present|filed|paid|transferred|"
        r"processed|required)\b(?: [\w'/-]+){0,7}? (?:<fixed_today>)(?! (?:it|the|my) (?:started|began|"
        r"stopped))",
    ),
    (
        U.DUE_TODAY,
        r"\b(?:client|customer|caller|patient|candidate|guest|visitor|supplier|partner|ceo|investor|auditor|"
        r"journalist)s? (?:is |are )?(?:already |just |currently |now )?(?:on the (?:line|phone)|on hold|"
        r"waiting|in front of me|sat\b|next to me|beside me|opposite me|with me right|standing|sitting|"
        r"at the (?:counter|desk|door)|in the (?:room|lobby|building|"
        r"shop|waiting)|here|watching)\b|\b(?:before|until) (?:the )?(?:close of business|closing time|"
        r"end of business)\b|\bdeadline (?:is )?today\b|\b(?:meeting|call|presentation|interview|demo|exam|"
        r"webinar|workshop|class|lecture)s? (?:has |have |is |are )?(?:already |just |about to )*(?:start\w*|"
        r"begin\w*|running|waiting|in progress)\b(?! (?:tomorrow|next|on))",
    ),
    (
        U.DUE_LATER,
        r"(?<!since )(?<!last )\b(?:tomorrow(?: morning| afternoon| evening)?|day after tomorrow|next (?:week|"
        r"<day>)|(?:by|until|till|before|from|starting|starts|start|due|this coming|coming|for|needed|"
        r"beginning|begins|join\w*) (?:on |from |by |next |this |the )*(?:<day>|(?:the )?\d{1,2}(?:st|nd|rd|"
        r"th)|(?:<month>)(?: \d{1,2})?|end of (?:the |this )?(?:week|month|quarter|year)|weekend)|"
        r"(?:at the |by the |until the |before the )?end of (?:the |this )?(?:week|month)|later this week|"
        r"this (?:week|friday|thursday|wednesday)|in (?:a few|two|three|four|five|\d{1,2}|a couple of|"
        r"ten) (?:days|weeks)|in a week|on (?:the )?\d{1,2}(?:st|nd|rd|th)\b(?![- ](?:floor|level|"
        r"storey|line|row|gate))(?:(?: of)? (?:<month>))?)\b",
    ),
    (
        U.DUE_LATER,
        r"\b(?:starts?|starting|begins?|joins?|joining|need(?:ed|s)?|due|meeting|presentation|trip|leav\w+|"
        r"travel\w*|fly|deadline|workshop|training|event|launch|go-?live|visit|audit|interview|"
        r"exam)\b(?: [\w'/-]+){0,5}? (?:on|by|this|next) <day>\b",
    ),
    (
        U.WORKAROUND,
        r"\b(?:i|we|they|people|staff|leaders|colleagues) (?:now |just |have to |can |all )*(?:use|post|print|write|"
        r"send|type|"
        r"work|do|call|take|go|carry|walk|share|sit|read|get|book|note|scan|enter|copy|pass|fetch|stamp|save|look)\w*\b"
        r"[^.!?\n]{0,50}\b(?:instead(?! of)|by hand|manually|on paper|by phone|for the moment|for now|till then)\b",
    ),
    (
        U.WORKAROUND,
        r"\b(?:meanwhile|in the mean ?time|for the time being|work-?around|plan b|temporary solution|"
        r"as a (?:stopgap|substitute))\b|\b(?:can|could|am|are|is|i|we|he|she|will|now|just|have|"
        r"currently)(?: still| also| at least| now| just| currently)* (?:use|using|work(?:ing)? (?:on|with|"
        r"from|via|in|through)|switch(?:ed)? to|borrow(?:ed|ing)?|access(?:ing)?|log in|login|reach|check|"
        r"read|send|print(?:ing)?|manage|get by|make do|help myself|do without|live with|connect)\b"
        r"[^.!?\n]{0,50}?(?:meanwhile|instead|for now|until then|(?:on|from|via|with|through|over|using|"
        r"in) (?:my |the |a |another |an other |a different |other )*(?:phone|mobile|browser|web ?version|"
        r"webmail|web|app|cable|hotspot|ipad|tablet|colleague'?s?|colleague's \w+|other (?:printer|pc|"
        r"laptop|room|computer|monitor|device|browser)|another (?:printer|pc|laptop|computer|room|monitor|"
        r"device|browser)|second (?:printer|monitor|laptop)|old (?:laptop|pc|one|phone|mouse|headset)|usb|"
        r"desktop|private \w+)|(?:old|spare|another|a different|the other|other|second|a colleague's|"
        r"my colleague's|the web|a borrowed|my private|my own|a loaner|the next|the one (?:on|in|next|"
        r"upstairs|downstairs))(?: [\w'/-]+)?)\b",
    ),
    (
        U.WORKAROUND,
        r"\b(?:works?|working|it does|fine|ok) (?:fine |ok |okay |well |normally )?(?:in|on|via|through|with|"
        r"over|from|using|when i use) (?:the |my |a |an |another |other )*(?:browser|web ?version|web|phone|"
        r"mobile|other (?:printer|browser|computer|laptop|port|cable)|cable|lan cable|webmail|hotspot|"
        r"another \w+|app|desktop (?:app|client)|tablet|ethernet|chrome|edge|firefox|incognito)\b|"
        r"\b(?:otherwise|apart from that|other than that) (?:it is |everything is |it |everything |i am |"
        r"all )?(?:ok|okay|fine|good|works?)\b|\b(?:i|we) (?:can|could) (?:still )?(?:work|manage|cope|get by|"
        r"live with|do other)\b(?! (?:only|hardly))|"
        r"\b(?:there is|there are|we have|i have|have) (?:a |an |another |other |a spare |"
        r"the other )(?:second |other |another |spare )?(?:printer|laptop|way|pc|mouse|keyboard|monitor|"
        r"phone|computer|room)s? (?:i|we|that|to|on|next|which|nearby|as|for now|upstairs|downstairs|"
        r"meanwhile)\b|\bif i restart (?:it )?(?:it )?works\b|\bhelps (?:for a while|temporarily)\b|"
        r"\brestart(?:ing)? (?:it )?(?:helps|fixes|works)\b",
    ),
    (
        U.INTERMITTENT,
        r"\b(?:sometimes|now and then|now and again|from time to time|every (?:few|couple of|other|\d{1,3}|"
        r"ten|five|two|three|half|thirty|twenty|fifteen|so)(?: an)? ?(?:minutes?|hours?|days?|seconds?|mins?|"
        r"h|often|time)|every (?:hour|minute|now and then)|on and off|off and on|intermittent\w*|"
        r"comes and goes|occasionally|randomly|at random|sporadic\w*|once in a while|irregular\w*|once a day|"
        r"once or twice|twice (?:a|per|today)|(?:several|\w+|\d+) times (?:a|per|each|today)\b|"
        r"again and again|unpredictabl\w*|one (?:time|day) it works|hit and miss|every second (?:time|day)|"
        r"repeatedly|keeps (?:on )?(?:dropping|disconnecting|cutting|freezing|crashing|losing))\b",
    ),
    (
        U.DEGRADED,
        r"\b(?:slow(?:er|ly|s)?|sluggish|laggy?|lagging|takes (?:ages|forever|so long|too long|very long|"
        r"\w+ minutes)|everything else (?:works|is fine|is ok|runs|seems)|(?:cannot|can not|hard to|"
        r"difficult to|not able to) work (?:properly|efficiently|well|normally)|only one of|half the|"
        r"less productive|slows? (?:me|us) down|rest works|other (?:programs|apps|things|sites|pages) (?:work|"
        r"are fine)|makes (?:it|work|my work) (?:hard|difficult))\b",
    ),
    (
        U.COSMETIC,
        r"\b(?:cosmetic\w*|no impact|made me (?:smile|laugh)|gives (?:people|us|everyone|me) a laugh|makes me (?:smile|"
        r"laugh)|eyesore|only mentioning|just mentioning|only saying|just saying|just a heads-?up|who cares|"
        r"looks? \w+ish|"
        r"nothing (?:more|serious|dramatic|major|big|tragic|earth-?shattering)|no (?:drama|harm done|tragedy|disaster|"
        r"damage)|looks? (?:silly|ugly|funny|odd|strange|daft|untidy|unprofessional)|a bit (?:too )?(?:bright|dark|"
        r"greenish|"
        r"yellow\w*|off-?centre|loose|wobbly|crooked|faded|dirty|sticky)|tiny (?:thing|issue|detail|problem|matter)|"
        r"only cosmetic|purely|does not (?:bother|hurt|matter|stop|disturb|affect) (?:me|anyone|us|anybody|anything)|"
        r"for what it is worth|"
        r"fwiw|wobbles|never mind if not|if it is not too much|lived with it|been (?:like )?that (?:way )?for (?:\w+ )?"
        r"years|not a big (?:deal|problem|issue)|no big (?:deal|problem|issue)|"
        r"not (?:really )?(?:important|critical|serious|dramatic|tragic|a disaster|a showstopper|"
        r"the end of the world)|minor|(?:a bit|a little|slightly|just|only|mildly|somewhat|"
        r"merely) (?:annoying|irritating|distracting|ugly|an annoyance)|nuisance|typo|spelling mistake|"
        r"wrong (?:font|colou?r|logo|icon|wallpaper)|squeak\w*|just a detail|small (?:thing|issue|detail|"
        r"problem|request)|little thing|looks (?:odd|ugly|a bit off)|can live with|trivial|beauty|"
        r"purely visual|minor annoyance)\b",
    ),
    (
        U.WISH,
        r"\b(?:would be (?:nice|great|cool|lovely|handy|convenient)(?: to have)?|nice to have|would love|"
        r"some ?time(?: soon)?(?= |\W|$)(?!s)|at some (?:point|stage)|(?:one|some) day(?! (?:early|late|later|off|"
        r"before|after|per|a|it)\b)|next (?:month|quarter|"
        r"year)|in (?:a|two|three|\d) months?|(?:training|course|workshop)s?(?: on| for| in| about)|"
        r"just a wish|in the long run|eventually|in the future|no need right now|more comfortable|prettier|"
        r"nicer)\b",
    ),
    (
        U.NO_RUSH,
        r"\b(?:no (?:rush|hurry|urgency|stress|need to (?:rush|hurry)|time pressure)|not (?:at all |that |"
        r"super |very |really |so |particularly |terribly |too |exactly |yet )*(?:urgent|in a hurry|"
        r"time[- ]critical|pressing|a priority|high priority|in any hurry)|whenever(?: there is| you (?:can|have|get|"
        r"like|want|are|find)| it (?:suits|is convenient|fits)| someone (?:has|is)| there is time|"
        r" somebody has| possible| convenient| suits|(?=\W*(?:$|[.,!\n])))|take your time|(?:when|if) (?:you|"
        r"someone|somebody|anyone) (?:have|has|get|gets|find|finds) (?:some |a |the |a free |"
        r"a spare )?(?:time|minute|moment|chance)|(?:it |this |that )?can wait|low prio(?:rity)?|"
        r"when(?:ever)? convenient|at your (?:leisure|convenience)|in your own time|does not (?:have to be|"
        r"need to be) (?:today|now|fast|quick)|no deadline|any time|anytime)\b",
    ),
)

DANGERS = (
    (
        DangerKind.FIRE,
        r"\b(?:smoke|smoking|smoky|burn(?:ing|t|ed)? smell|smell(?:s|ed|ing)? (?:[\w'/-]+ ){0,3}?(?:burn\w*|"
        r"smoke|smoky|plastic|scorched|fire|singed|electrical)|smell of (?:[\w'/-]+ )?(?:burn\w*|smoke|"
        r"plastic|fire)|(?:is|was|on|caught|catches|catching|a small|in|there is a) (?:fire|flames)|flames|"
        r"melt(?:s|ed|ing)|scorch\w*|burnt|singed|charred|burn(?:s|ed|t|ing)? (?:my|his|her|the|itself|me|"
        r"your) (?:hand|finger|leg|lap|desk|skin|table|plastic)s?|too hot to touch|glowing)\b(?! (?:wall|fox|"
        r"break|alarm test|free|area))",
    ),
    (
        DangerKind.ELECTRICITY,
        r"\b(?:(?:blue|a|an?|little|big|some|saw|were|are|was) sparks?(?! joy)|sparks(?! joy)|sparking|sparked|"
        r"sizzl\w+|(?:electric(?:al)?|an?|got|static) shocks?|shocked me|"
        r"shocks me|zapped|electrocut\w+|live wires?|bare wires?|exposed wires?|short[- ]circuit\w*|"
        r"crackling (?:socket|outlet|plug))\b",
    ),
    (
        DangerKind.WATER,
        r"\brain(?:water)?\b[^.!?\n]{0,30}\b(?:in|into|onto|through|dripp\w+|on) |"
        r"\bwater\W+(?:is |it is )?(?:coming|running|dripping|pouring|leaking) (?:through|down|in|out|from)\b|"
        r"\b(?:water (?:is |was |has |comes |"
        r"keeps |pipe |are )*(?:[\w'/-]+ )?(?:drip\w*|leak\w*|running|run|"
        r"came|come|coming|on|in|under|everywhere|damage|pour\w*|inside|from|burst|broke|entering|gets|got|"
        r"over|into|all over)|flood(?:ed|ing)|under water|puddle|(?:roof|ceiling|pipe|ac|air ?con\w*) (?:is |"
        r"has )?(?:[\w'/-]+ )?(?:leak\w*|drip\w*|burst)|dripping (?:on|onto|from|into|water)|(?:spilled|spilt|"
        r"spill|knocked|poured|tipped)(?: [\w'/-]+){0,5}? (?:over|on|onto|into|in) (?:my|the|his|her|a|"
        r"our)(?: [\w'/-]+)? ?(?:laptop|computer|keyboard|pc|server|notebook|macbook|phone|dock|monitor|"
        r"printer|tablet|desk|machine|power)|(?:laptop|computer|server|switch|socket|cabinet|notebook|"
        r"rack)s? (?:[\w'/-]+ ){0,2}?(?:got |is |was |are |all )+(?:wet|soaked))\b",
    ),
    (
        DangerKind.BATTERY,
        r"\b(?:swollen|bulging|bulged|bulges|bloated|swelling|swelled|puffed(?: up)?|expanded|blown up|"
        r"inflated|leaking|leaks|leaked|exploded|hissing)\b[^.!?\n]{0,40}\bbatter(?:y|ies)|\bbatter(?:y|"
        r"ies)\b[^.!?\n]{0,40}\b(?:swollen|bulging|bulged|bulges|bloated|swelling|swelled|puffed|expanded|"
        r"blown up|inflated|leaking|leaks|leaked|exploded|hissing|swells)\b|\b(?:laptop|phone|case|trackpad|"
        r"touchpad|casing|lid|tablet|notebook|cover|back|bottom|base|underside|shell|housing)\b[^.!?\n]{0,25} "
        r"(?:bulging|swollen|bulges|bulged|swelling)\b",
    ),
)

FLAGS = (
    (
        FlagKind.SHARED_DATA_LOSS,
        r"\b(?:our|shared|team(?:'s)?|department(?:'s)?|every(?:one|body)(?:'s)?|common|project|group|all(?! (?:my|his|"
        r"her)\b)|"
        r"company|customer|public|network|central|\w+s')(?: [\w'/-]+){0,4}? (?:folders?|files?|data|documents|"
        r"mailbox|database|records|drive|share|contents?|archive|entries|work|wiki|spreadsheet|"
        r"list)\b[^.!?\n]{0,70}?\b(?:deleted|lost|disappeared|vanished|overwritten|wiped|erased|gone|missing|"
        r"emptied|empty|corrupt(?:ed)?|destroyed|encrypted)\b",
    ),
    (
        FlagKind.SHARED_DATA_LOSS,
        r"\b(?:deleted|overwrote|overwritten|wiped|erased|lost|emptied|destroyed|"
        r"formatted)(?: [\w'/-]+){0,5}? (?:our|shared|team|team's|department|department's|everyone's|"
        r"everybody's|common|whole project|project|group|company|customer|public|all our|all the|entire|"
        r"central)(?: [\w'/-]+){0,3}? (?:folders?|files?|data|documents|mailbox|database|records|drive|share|"
        r"archive|entries|wiki|spreadsheet)\b",
    ),
    (
        FlagKind.DATA_PROTECTION,
        r"\b(?:solicitor|lawyer|attorney|court|police|authorit(?:y|ies)|regulator|ex-?\w+|former \w+|ombudsman|"
        r"works council|"
        r"prosecutor|(?:customer|client|patient|applicant|tenant)(?:'s \w+)?)s?\b[^.!?\n]{0,60}\b(?:ask|want|demand|"
        r"request|"
        r"insist|requir)\w*\b[^.!?\n]{0,60}\b(?:data|correspondence|records|copy|copies|everything we|information we|"
        r"logs|"
        r"delet\w+|eras\w+|forget (?:him|her|them))\b[^.!?\n]{0,50}\b(?:on|about|of|concerning|we (?:hold|have|stored?|"
        r"keep|"
        r"kept|saved)|him|her|them|his|their)\b|\b(?:gdpr|dsgvo|ccpa|data[- ]protection(?: officer| request|"
        r" authority)?|"
        r"data subject(?: access)?(?: request)?|subject access request|dsar|right to (?:be forgotten|erasure|"
        r"access|be deleted)|personal data (?:we|you|that|about|of|stored|held|request|deleted)|(?:delete|"
        r"erase|remove|copy of|hand over|export|disclose) (?:all )?(?:of )?(?:his|her|their|my|"
        r"the) (?:[\w'/-]+ )?personal (?:data|information)|what (?:personal )?data (?:we|you|the company|"
        r"do) (?:hold|have|store|we|you|keep|process)|subpoena|court order|"
        r"(?:preservation|disclosure|freezing) (?:order|notice)|(?:opposing|outside) counsel|legal (?:hold|request|"
        r"department needs|proceedings|dispute|claim)|litigation|lawsuit|e-?discovery|law enforcement|"
        r"(?:police|prosecutor|lawyer|attorney|authorities|regulator)s? (?:[\w'/-]+ ){0,2}?(?:request\w*|"
        r"ask\w*|want\w*|need\w*|demand\w*|requires?)|privacy request)\b",
    ),
)
