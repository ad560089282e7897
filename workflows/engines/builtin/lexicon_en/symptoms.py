"""What English speakers say is wrong. Order matters only between symptoms that start at the same word."""

from ..lexicon import Effect, Symptom

REFUSED, UNREACHABLE, BROKEN = Effect.REFUSED, Effect.UNREACHABLE, Effect.BROKEN
SLOW, PHYSICAL, LOST_DATA, VAGUE = Effect.SLOW, Effect.PHYSICAL, Effect.LOST_DATA, Effect.VAGUE
OFFLINE, NO_RIGHT = Effect.OFFLINE, Effect.NO_RIGHT

SYMPTOMS = (
    # Refused: who may do what.
    Symptom(
        "locked out",
        r"\block(?:ed|s|ing) (?:me |us |him |her |them |myself )?(?:out|up after)\b|\b(?:account|user|login|"
        r"profile|log-?in)\b[^.!?\n]{0,25} (?:is|was|has been|got|gets|been|now|"
        r"keeps getting|being) (?:temporarily |permanently )?(?:locked|blocked|disabled|deactivated|"
        r"suspended)\b|\b(?:locked|blocked|disabled|suspended) (?:my |the |user )?account\b|"
        r"\baccount (?:locked|disabled|blocked|lockout)\b|\block-?out\b|\bunlock (?:my|the|his|her|"
        r"our|an?) (?:[\w'/-]+ ){0,2}account\b|\baccount\b[^.!?\n]{0,20} (?:unlocked|reactivated)\b|"
        r"\bunlock (?:[\w'/-]+ ){0,4}?(?:user|account|login|profile|me|him|her|us)\b|"
        r"\b(?:is|has been|got|was) locked after\b",
        REFUSED,
    ),
    Symptom(
        "access denied",
        r"\b(?:organi[sz]ation|policy|policies|administrator|admin|company) (?:settings? )?(?:does not|do not|"
        r"did not) (?:allow|permit)|"
        r"\bcontact (?:your|the|an) (?:system )?admin\w*\b|\b(?:blocked|prevented|restricted) by (?:your |the |"
        r"our )?(?:admin\w*|organi[sz]ation|"
        r"company policy|policy)\b|"
        r"\b(?:access|permission|login|log-?in|sign-?in|entry)s? (?:is |was |has been |are |been |"
        r"gets? )?(?:denied|refused|rejected|forbidden|revoked|restricted)\b|\b(?:denied|denies|refuses|"
        r"refused) (?:me |us )?(?:access|entry|permission)\b|\byou do not have (?:the |any |"
        r"sufficient |enough )*(?:permissions?|access|rights)\b|\binsufficient (?:permissions?|rights|"
        r"privileges)\b|\blost (?:my |the |all |our )*(?:access|permissions?|rights)\b|"
        r"\b(?:403|401|0x80070005)\b|\bforbidden\b|\bnot (?:allowed|permitted|authori[sz]ed)\b|"
        r"\bunauthori[sz]ed\b|\b(?:blocked|barred|shut out|removed|excluded|kept out) "
        r"(?:from|of) (?!the (?:internet|network|vpn|wifi|call|meeting|server)\b|work)|"
        r"\bpermission (?:error|issue|problem)s?\b|\bneed permission\b",
        REFUSED,
    ),
    Symptom(
        "no access",
        r"\b(?:no|not|lack|missing|without|not enough|have not got)(?: the| my| any| have| had| sufficient|"
        r" enough| right| necessary| required| longer)* "
        r"(?:permissions?|access(?: rights)?|rights|privileges|authori[sz]ation|entitled|access to)\b",
        NO_RIGHT,
    ),
    Symptom(
        "password refused",
        r"\b(?:password|pass ?code|pin|credentials|log-?in|login|user ?name|fingerprint|smart ?card|code|token|badge|"
        r"key ?card|access card)s?\b[^.!?\n]{0,40}? (?:refused|rejected|incorrect|invalid|wrong|"
        r"<nt> (?:be )?(?:accepted|"
        r"recogni[sz]ed|valid)|"
        r"<nt> (?:accept|recogni[sz]e|match|work))\w*|\b(?:reject|refus|<nt> accept|"
        r"<nt> recogni[sz])\w* (?:my |the |our |any )*(?:[\w'/-]+ )?(?:password|pin|credentials|code|"
        r"log-?in|login|badge|key ?card|access card|user ?name)|"
        r"\b(?:wrong|invalid|incorrect|bad) (?:password|credentials|pin|user ?name|login|code)\b|"
        r"\bpassword is (?:right|correct)\b",
        REFUSED,
    ),
    Symptom(
        "password expired",
        r"\b(?:password|account|access|log-?in)s?\b[^.!?\n]{0,20} (?:has |have |is |was |just |"
        r"already )*(?:expired|run out|ran out)\b|\bexpired (?:password|account)\b",
        REFUSED,
    ),
    Symptom(
        "cannot sign in",
        r"\b<nt> (?:log|sign|let) (?:me|us|him|her|them|anyone|anybody) (?:in|on|into|onto|back in)\b|"
        r"\b(?:<cant>) (?:even |just |properly |currently |still )?(?:be )?(?:log|sign|logging|signing|logged|"
        r"get logged)[- ]?(?:in|on|into|onto|me in|us in)\b|\b<cant> (?:login|logon|authenticate)\b|"
        r"\b(?:log-?in|login|sign-?in|logon|authentication) (?:[\w'/-]+ ){0,3}?(?:fail\w*|<nt> \w+|"
        r"loop\w*|broken|impossible|error|problem)\b|\b<cant> (?:get|go|come) (?:in|into)(?! touch|"
        r" contact)\b|"
        r"\b<nt> (?:let|letting|lets) (?:me|us|him|her|them|anyone|anybody) (?:log|sign|in\b|"
        r"get in)(?: ?in| on)?",
        REFUSED,
    ),
    Symptom(
        "keeps asking for the password",
        r"\b(?:wants|asks|demands|insists|begs)(?: me| us)? (?:to|for|on|that) [^.!?\n,]{3,40} (?:again|every (?:time|"
        r"day|"
        r"morning|few)|each|always|constantly|all the time|over and over)\b|"
        r"\b(?:asks?|asking|asked|prompts?|prompting|prompted)(?: me| us)? (?:for|to enter) (?:my "
        r"|the |our |a )?(?:[\w'/-]+ )?"
        r"(?:password|credentials|log-?in|pin|code)\b(?: [\w'/-]+){0,2}? (?:all the time|again|"
        r"constantly|every|over and over|"
        r"repeatedly|permanently|each)\b|\b(?:always|constantly|repeatedly|keeps?|kept) (?:on "
        r")?(?:asks?|asking|prompts?|"
        r"prompting)(?: me| us)? (?:for|to enter) (?:my |the |our |a )?(?:[\w'/-]+ )?(?:password|"
        r"credentials|log-?in|pin)\b",
        BROKEN,
    ),
    Symptom(
        "second factor fails",
        r"\b(?:mfa|2fa|authenticator|two[- ]factor|verification|sms|one[- ]time)\b[^.!?\n]{0,30} (?:<nt> \w+|"
        r"invalid|wrong|rejected|fail\w*|never (?:arrive\w*|come\w*))|\b<nt> (?:get|receive|getting|"
        r"receiving) "
        r"(?:the |a |my |any )?(?:code|sms|text|push|mfa|verification)",
        REFUSED,
    ),
    # Cannot be reached.
    Symptom(
        "cannot be reached",
        r"\b<nt> (?:see|find|detect|join|locate) (?:the |any |our |a |my )?(?:[\w'/-]+ "
        r")?(?:network|wifi|wlan|hotspot)\b|"
        r"\b(?:am|are|is|been|were|was|we|left) without (?:any |a )?(?:[\w'/-]+ "
        r")?(?:tele)?(?:phones?|phone line|internet|network|wifi|connection)\b|"
        r"\b(?:timed? ?-?out|times out|timing out|time-?outs?|unreachable|path (?:was |"
        r"could )?not (?:be )?found|server (?:was |is |could )?not (?:be )?(?:found|responding|reachable|"
        r"reached|available)|host not found|"
        r"(?:site|page) (?:cannot|could not) be reached|dns (?:error|failure)|no route|err_\w+|dns_\w+|nxdomain|"
        r"0x80070035|name (?:resolution|not resolved))\b|\b<nt> (?:be )?(?:reachable|reach|reached|"
        r"ping|resolve[ds]?)\b|"
        r"\b<nt> (?:get|getting|go|come|be|gets) (?:[\w'/-]+ )?(?:online|on ?line|on the (?:internet|"
        r"web|net|network|wifi|vpn)|on the|onto the|on to the|connected|a connection|connection|"
        r"internet|wifi|signal|any connection|on(?:to)? (?:vpn|wifi))\b",
        UNREACHABLE,
    ),
    Symptom(
        "no connection",
        r"\b(?:no|without|lost|lose|losing|loses|lost all|have no|zero) (?:the |my |any |our |all |stable |"
        r"working )*(?:internet|network|wi ?fi|wifi|connection|connectivity|signal|network connection|vpn|lan|line to|"
        r"uplink|"
        r"dial tone|reception|coverage|phone line|"
        r"wlan|server connection)\b|\b<nt> (?:have|has|having|got) (?:any |an? |the )?(?:internet|"
        r"network|wifi|connection|connectivity|signal)\b|"
        r"\bnot connected\b|\binternet(?: is| has been)? (?:gone|away)\b",
        UNREACHABLE,
    ),
    Symptom(
        "blocked",
        r"\bblocked (?:by|in|through|at) (?:the |our |a |my )?(?:[\w'/-]+ )?(?:proxy|firewall|web ?filter|"
        r"filter|company|network)\b|\b(?:proxy|firewall|web ?filter) (?:is )?block(?:s|ing|ed)\b|\b(?:site|"
        r"page|port|url|website|domain) (?:is |gets )?blocked\b",
        UNREACHABLE,
    ),
    Symptom("offline", r"\boffline\b", OFFLINE),
    Symptom(
        "does not connect",
        r"\b(?:<nt>) (?:re-?)?(?:connect|connecting|connects|dial|dialing|establish)\b|"
        r"\bconnection (?:[\w'/-]+ ){0,3}?(?:fail\w*|refused|reset|lost|error|errors|drops?|dropping|unstable|"
        r"interrupted|breaks|closed|problem|problems|issues?|cuts?)\b|\bconnect\w* error\b",
        UNREACHABLE,
    ),
    Symptom(
        "ends the session",
        r"\b(?:kicks?|kicked|kicking|throws?|threw|thrown|logs?|logged|logging|signs?|signed) "
        r"(?:me |us |him |her |them |everyone |"
        r"people |users )*(?:out|off)\b(?! of (?:the )?(?:vpn|wifi|network|internet|call))(?= |\W|$)|"
        r"\bsession (?:is |was |has been |has |gets )?(?:terminated|ended|closed|expired|lost|timed out)\b",
        BROKEN,
    ),
    Symptom(
        "connection drops",
        r"\b(?:keeps?|kept|always|constantly|often|sometimes|randomly|repeatedly|is|are|i get|getting|get|"
        r"gets|we get|cuts?) (?:on )?(?:dropping|disconnect\w*|cutting (?:out|off)|"
        r"losing (?:the )?(?:connection|signal)|kicked (?:out|off)|kicking|interrupted|thrown out|drop(?:s|"
        r"ped)?)\b|"
        r"\bdrops\b(?! box)|\bdrop(?:s|ped)? (?:out|off)\b|\bdropping\b|\bdisconnect(?:s|ing|ed)?\b|\bcut(?:s|"
        r"ting)? (?:off|out)\b(?! (?:the|my|half|part|after|parts)\b)|\bunstable\b|\bno dial tone\b|\bkicks? (?:me|"
        r"us) (?:out|off)\b|"
        r"\bkicked (?:out|off)\b",
        UNREACHABLE,
    ),
    # Power and body.
    Symptom(
        "does not turn on",
        r"\b<nt> (?:even )?(?:turn(?:s|ing)?|switch(?:es|ing)?|power(?:s|ing)?|start(?:s|ing)?|boot(?:s|ing)?|"
        r"come|wake|go|startup|boot|fire) ?-?(?:on|up|it on|back on|on again|past|at all|anymore|"
        r"any more)?\b(?= |\W|$)|"
        r"\bno power\b|\b(?:is|are|seems|completely|totally|be|went|gone|just|phone|mouse|monitor|"
        r"laptop|screen|pc|now|both|stone|was|goes|keyboard) dead\b|\bdied\b|"
        r"\bnothing happens when i (?:press|push|hit)\b|\bgave up the ghost\b|\bno signs? of life\b|\bdead as\b|"
        r"\blifeless\b|"
        r"\b<nt> (?:show|give)s? (?:any )?signs? of life\b|\bboot(?:s|ing)? loop\b|\bstuck (?:at|on|"
        r"in) (?:the )?(?:boot|start|logo|bios|loading|black)\w*",
        PHYSICAL,
    ),
    Symptom("blue screen", r"\bblue ?screen\w*(?: of death)?\b|\bbsod\b", PHYSICAL),
    Symptom(
        "black screen",
        r"\b(?:screen|monitor|display|laptop|pc|computer|projector|tv|beamer|it|one|all|just|stays|remains|"
        r"goes|went|turns|is|are) (?:[\w'/-]+ ){0,2}?(?:just |completely |totally |all |only |stays |remains |"
        r"goes |went |turned |is |was |are )*(?:black|dark|blank)\b|"
        r"\b(?:black|blank|dark|white|empty) (?:screen|page|window|display)\b|\bno (?:picture|image|"
        r"display|video|signal)\b|\b(?:shows|is showing|see|get|opens) (?:only )?(?:a )?(?:black|"
        r"white|blank|empty)(?: [\w'/-]+)?\b",
        PHYSICAL,
    ),
    Symptom(
        "flickers",
        r"\bflicker\w*|\bflash(?:es|ing)\b(?! drive)|\bblink(?:s|ing)\b|\bgoes (?:on and off|black)\b|"
        r"\b(?:lines?|stripes?|dots?|dead pixels?|stain|spots?) (?:on|across|in|over|all over)\b|"
        r"\bupside down\b|\bgreen tint\b|\bpixelat\w+",
        PHYSICAL,
    ),
    Symptom(
        "paper jam",
        r"\b(?:paper )?jam(?:s|med|ming)?\b|\b(?:eats|eating|chews|crumples) (?:the )?paper\b|\bpaper (?:is |"
        r"gets |got )?stuck\b|\bprints? (?:only |just )?(?:blank|empty|garbage|gibberish|hieroglyphs|stripes|"
        r"streak\w*|black|in black|nothing|nonsense|faint\w*|"
        r"too light)\w*(?: pages?)?|\bblank pages?\b|\bout of (?:toner|paper|ink)\b|\b(?:toner|ink|"
        r"paper|cartridge) (?:is |has |tray |very )*(?:empty|low|out|run out|ran out|finished)\b|"
        r"\bstreak\w*\b|\bsmear\w*|\bsmudg\w*|\bno (?:toner|ink)\b",
        PHYSICAL,
    ),
    Symptom(
        "damaged",
        r"\b(?:crack(?:ed|s)?|shatter\w*|smashed|snapped|bent|scratch\w*|fell (?:off|down|on|out)|"
        r"dropped (?:my|the|it|on)|spilled|spilt|spill|got wet|wet|torn|loose|came off|came apart|"
        r"coming apart|broke off|broken off|missing keys?|chipped|dented|physically damaged|worn out|frayed)\b",
        PHYSICAL,
    ),
    Symptom(
        "noise or heat",
        r"\b(?:overheat\w*|(?:very|too|extremely|really|super|so|gets|getting|burning|runs|becomes|is) hot|"
        r"noisy|too loud|(?:very|extremely|so|really|super|is|gets) loud|(?:makes?|"
        r"making) (?:[\w'/-]+ ){0,4}?(?:noises?|sounds?)|(?:strange|loud|weird|grinding|rattling|clicking|"
        r"whirring|humming|funny) (?:noise|sound)s?|"
        r"squeak\w*|rattl\w+|beep(?:s|ing)|buzz(?:es|ing)|screaming|screams|humm?ing)\b",
        PHYSICAL,
    ),
    Symptom(
        "battery swollen",
        r"\b(?:swollen|bulging|bulged|bulges|bloated|puffed up|swelling)\b|"
        r"\bbattery\b[^.!?\n]{0,30} (?:swollen|bulg\w+|bloated|leak\w*|puffed)\b",
        PHYSICAL,
    ),
    Symptom(
        "battery fails",
        r"\b<nt> (?:charge|charging|hold (?:a )?charge)\b|\bbattery\b[^.!?\n]{0,30} (?:drain\w*|empty|dies|"
        r"lasts|runs out|runs down|flat|low)\b|"
        r"\bdrain\w* (?:the )?battery\b",
        PHYSICAL,
    ),
    Symptom(
        "smoke or burning smell",
        r"\b(?:smok(?:e|ing)|burn(?:ing|t|ed) smell|smell(?:s|ed|ing)? (?:[\w'/-]+ ){0,3}?(?:burn\w*|smoke|"
        r"smoky|plastic)|on fire|sparks|sparking|electric(?:al)? shock|melt(?:ed|ing|s)|burnt|burning|"
        r"short circuit)\b",
        PHYSICAL,
    ),
    Symptom(
        "water",
        r"\b(?:water (?:is |was |has |comes |keeps )?(?:[\w'/-]+ )?(?:drip\w*|leak\w*|running|run|came|coming|"
        r"on|in|under|everywhere|damage|pour\w*|inside|from)|flooded|flooding|under water|dripping|leaking)\b",
        PHYSICAL,
    ),
    Symptom(
        "no sound",
        r"\b(?:no|without|<nt> have|<nt> get|hear no|lost) (?:any )?(?:sound|audio|voice)\b|\b<nt> hear (?:me|"
        r"us|them|anything|anyone|a thing|the|each|other|people|you)\b|\bhears? nothing\b|\b(?:sound|audio|"
        r"voice) (?:is |sounds |keeps |gets )?(?:[\w'/-]+ )?(?:gone|crackl\w+|choppy|distorted|echo\w*|"
        r"robotic|missing|bad|cutting|muted|stops?|stutter\w*)\b|\becho(?:es|ing)?\b|\bcrackl\w+",
        PHYSICAL,
    ),
    Symptom(
        "not recognised",
        r"\b<nt> (?:be )?(?:detect|recogni[sz]|find|show up|see|pick up)(?:e|es|ed|ing|s)?(?: up)?\b(?! out)|"
        r"\bonly (?:recogni[sz]es|detects|shows|sees)\b|\bunrecogni[sz]ed\b",
        BROKEN,
    ),
    Symptom(
        "crashes",
        r"\bcrash(?:es|ed|ing)?\b|\b(?:clos|quit|shut|restart|reboot|turn|switch|power)\w*(?: (?:down|off|"
        r"on and off))? (?:by |for |all by )?(?:itself|themselves|on its own|unexpectedly|randomly|suddenly|"
        r"all the time|without warning|again and again)\b|"
        r"\b(?!just (?:switched|started|turned) (?!off|down|itself))"
        r"(?:keeps|kept|always|suddenly|just|randomly|constantly|immediately|then) (?:on )?(?:clos|"
        r"shut|restart|reboot|quit|turn|switch|abort|start)(?:e?s|t?ing|ed)?(?: (?:down|off|"
        r"on))?(?: itself| again| over)?\b|\bshuts? (?:itself )?(?:down|off)\b|\babort(?:s|ed|ing)\b",
        BROKEN,
    ),
    Symptom(
        "freezes",
        r"\bfr(?:eezes|eezing|oze|ozen|eeze|eezed)\b(?! (?:in|outside))|\bhang(?:s|ing)?(?: up)?\b|\bhung\b|"
        r"\bstuck\b|\b<nt> respond\w*\b|\bunresponsive\b|\bspinning (?:wheel|circle|icon)\b|"
        r"(?<!wheel )(?<!fan )(?<!disk )\bspin(?:s|ning)\b(?! (?:up|fast|down))|"
        r"\bloads? (?:forever|endlessly)\b|\b(?:endless|eternal) loading\b|\bstutter\w*|\bjitter\w*",
        BROKEN,
    ),
    Symptom(
        "slow",
        r"\b(?:slow(?:s|ed|er|ly)?|sluggish|lag(?:s|gy|ging)?|laggy|crawl(?:s|ing)?|snail\w*|delay(?:s|"
        r"ed)?)\b|\bslow(?:s|ed|ing)? down\b|\btak(?:es|ing|e)(?: me| us)? (?:ages|forever|an? (?:eternity|"
        r"hour|minute|very long|long)|so long|too long|very long|half an hour|hours|minutes|\w+ minutes|"
        r"\w+ seconds|long|"
        r"up to|up to \w+ minutes)\b|\bbad performance\b|\bpoor performance\b|\blow bandwidth\b",
        SLOW,
    ),
    Symptom(
        "shows an error",
        r"\bsays? (?=[\"'])|\bquits?\b(?! (?:his|her|their|my|the (?:job|company)))|"
        r"\b(?:error|errors|exception|fault|failure|warning)(?: (?:message|code|window|page|number|pop-?up|"
        r"report)s?)?\b|\b(?:it|which|that|there|always|then|and|page|window|screen|outlook|excel|vpn|teams|"
        r"only|just) (?:says?|tells|reads|states|reports)\b(?! (?:that )?(?:i |he|she|they))|"
        r"\b0x[0-9a-f]{4,}\b|\b(?:500|502|503|504|404)\b"
        r"|\b(?:damaged|corrupt(?:ed)?|invalid|not valid|unexpected(?:ly)?|bounc\w+|undeliver\w+|"
        r"garbled)\b|\b(?:is|are|was|seems) full\b|\b(?:disk|storage|drive|mailbox|memory|"
        r"quota) (?:is |almost |nearly )*full\b|\bnot enough (?:space|memory|storage|disk)\b|"
        r"\b(?:out of|no) (?:disk |storage |free )?(?:memory|space|storage)\b",
        BROKEN,
    ),
    Symptom(
        "fails",
        r"\b(?:fail(?:s|ed|ing)|failure|malfunction\w*|is faulty|faulty|defective|defect|bugs?|buggy|"
        r"glitch\w*|kaputt?|out of order|out of service|on the blink|dead pixel)\b|\bdoes nothing\b|"
        r"\bnothing happens\b|\bno reaction\b|\bdoes not react\b",
        BROKEN,
    ),
    Symptom(
        "is down",
        r"\b(?:is|are|was|went|gone|goes|been|completely|totally|seems|seem|be|still|all|again|both|just|mail|"
        r"email|internet|server|site|vpn|network|wifi|phones|sap|shop) down\b(?! (?:the|to|and|by|in price))|"
        r"\b(?:internet|network|wifi|power|mail|phones?|telephones?|lines?|vpn|server|system|"
        r"connection) (?:is|are|went|has gone|"
        r"have gone|has been) (?:completely |totally )?out\b(?! of)|\boutage\b|\bunavailable\b|"
        r"\b(?:is|are|currently|<nt>) (?:un|be )?available\b|"
        r"\bno longer available\b",
        BROKEN,
    ),
    Symptom(
        "missing",
        r"\b(?:has|have|had) lost (?:the|its|my|our|all|their|half) (?!way|patience|time|track|contact|connection|"
        r"signal|"
        r"file|folder|data|document|line|network|internet|power|interest|sound|picture|access|rights|right|"
        r"permission)\w+|"
        r"\b(?:evaporated|disappear(?:ed|s|ing)?|vanish(?:ed|es|ing)?|(?:is|are|were|has|have|was|been|all|now|"
        r"suddenly|"
        r"just) (?:all |now |suddenly |completely |just |been )*(?:missing|gone)|went missing|missing|"
        r"no longer (?:there|visible|shown|appears?|in|listed|shows?|have|exists?|see|find)|<nt> (?:there|"
        r"visible|shown|displayed|show|showing|appear|appearing|listed|exist|find|see|locate)"
        r"(?: up)?)\b(?! (?:why|how|what|that|a doctor|out|my boss))",
        BROKEN,
    ),
    Symptom(
        "data lost",
        r"\b(?:deleted|overwritten|overwrote|wiped|erased|lost) (?:[\w'/-]+ ){0,3}?(?:archive|library|plans|project|"
        r"photos|file|files|folder|"
        r"folders|data|document|documents|mails?|emails?|contacts|work|mailbox|presentation|spreadsheet|"
        r"records|entries|version)\b|\b(?:file|files|folder|folders|data|document|documents|mails?|emails?|"
        r"contacts|mailbox|records)\b[^.!?\n]{0,50} "
        r"(?:deleted|overwritten|wiped|erased|lost|gone|vanished|disappeared)\b",
        LOST_DATA,
    ),
    Symptom(
        "certificate expired",
        r"\b(?:certificate|token)s?\b[^.!?\n]{0,20} (?:has |have |is |was |just |already "
        r")*(?:expired|run out|ran out)\b|"
        r"\bexpired certificate\b",
        BROKEN,
    ),
    Symptom(
        "licence expired",
        r"\b(?:licen[cs]e|subscription)s?\b[^.!?\n]{0,20} (?:has |have |is |was |just |already "
        r")*(?:expired|run out|ran out)\b|"
        r"\bexpired (?:licen[cs]e|subscription)\b",
        BROKEN,
    ),
    Symptom(
        "does not sync",
        r"\b<nt> (?:be )?sync\w*|\bsync\w* (?:[\w'/-]+ ){0,2}?(?:fail\w*|error|problem|issue|stopped|stuck|"
        r"conflict\w*)|\bout of sync\b",
        BROKEN,
    ),
    Symptom(
        "looks wrong",
        r"\b(?:typo|spelling mistake|wrong (?:[\w'/-]+ )?(?:font|colou?r|language|logo|name|number|time|date|"
        r"figures?|data|result|results|address|order|layout|format|department|title|page|printer|version|"
        r"values?|paper|tray|side|size|account|default)|old (?:data|figures|numbers)|duplicat\w+|twice|"
        r"wrong way|mixed up|messed up|scrambled|upside[- ]down|mirrored|"
        r"figures from|incorrect\w*|shows? (?:the )?wrong|calculates? wrong|not up to date|outdated)\b",
        BROKEN,
    ),
    Symptom(
        "",
        r"\b(?:shows?|displays?|gives?|finds?|plays?|sends?|gets?|receives?|loads?|lists?|prints?|makes?|opens?|"
        r"returns?) no "
        r"(?!problem|issue|error|sense|difference|noise|idea|trouble)[a-z]+\b",
        BROKEN,
    ),
    # Not working for a whole class of verbs: "cannot open", "will not save", "does not print".
    Symptom(
        "",
        r"\b(?:<nt>) (?!(?:<no_symptom_verb>)\b)(?:properly |correctly |be |really |even |just |always |"
        r"longer |currently |still |anymore |let me |allow me to |let us |to |want to |able to |seem to |me |"
        r"us )*(?!(?:<no_symptom_verb>)\b)[a-z]{2,}(?: (?:up|in|on|off|out|down|to|through|it))?\b",
        BROKEN,
    ),
    Symptom(
        "",
        r"\b(?:stops|stopped|quits|quit) (?!working|by|in\b|at\b|functioning|here)[a-z]+ing\b|"
        r"\bpress\w* \w+ and nothing\b|\bhalf of (?:the|my) (?:keys|screen)\b|\b(?:keys?|buttons?|wheel|"
        r"letters?) (?:[\w'/-]+ ){0,2}?(?:stick\w*|stuck|double\w*|repeat\w*)|\btypes? (?:double|wrong|twice|"
        r"by itself)\b|\b(?:keeps|kept|keep) (?:on )?(?!working|up\b|me\b|us\b|it\b)[a-z]+ing\b",
        BROKEN,
    ),
    # Nothing but "something is wrong".
    Symptom(
        "does not work",
        r"\b<nt> (?:[\w'/-]+ )?(?:work|working|worked|works|function|functioning|functional|run|running|"
        r"usable|operational|right|ok|okay|fine|normal|in order|doing what|behav\w+|play\w*)\b|"
        r"\b<cant> (?:[\w'/-]+ )?(?:work|use|do anything|get \w+ to work|make \w+ work|handle)\b|\b(?:broken|"
        r"broke|bust|busted|kaput|wrecked|unusable|useless|buggered|screwed|toast|knackered|wonky|weird|"
        r"weirdly|strange|strangely|funny|odd|oddly|"
        r"crazy|mad|off|messed|dodgy|playing up|acting up|acting|misbehav\w+|behav\w+ (?:oddly|"
        r"strange\w*|weird\w*)|gone wrong|goes wrong|is wrong|wrong with|on strike|stopped working|"
        r"stopped functioning|quit working|unwell|a mess|not itself|needs (?:fixing|repair))\b|"
        r"\b(?:problem|problems|issue|issues|trouble|troubles|difficult\w+|hassle|bother|hiccup\w*)\b|"
        r"\bneeds? (?:the |my |our |an? )?[^.!?\n,]{0,40}\b(?:fixed|repaired|mended|sorted|looked at|seen to)\b|"
        r"\b(?:help|assist|support|assistance) (?:me |us )?(?:with|on|for)\b|\b(?:fix|repair|check|"
        r"look at) (?:my|the|our|his|her|this|it)\b|\bnothing works\b",
        VAGUE,
    ),
)
