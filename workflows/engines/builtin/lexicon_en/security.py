"""Signs of attack, theft, leak or infection in English (triage policy, section 6), by the names `security.py` uses."""

from ..lexicon import either

_ODD = (
    r"(?:strange|weird|suspicious\w*|suspect|phishing|phishy|fishy|fake|scam\w*|odd|dodgy|bogus|fraud\w*|"
    r"unusual|sketchy|spoofed|spear[- ]phishing|unknown|malicious|dubious|shady|unexpected|questionable|funny|"
    r"creepy|untrusted|unfamiliar|unsolicited|infected|smishing)"
)
_MESSAGE = (
    r"(?:e-?mails?|mails?|messages?|sms|texts?|text messages?|links?|calls?|phone calls?|attachments?|"
    r"invoices?|qr ?codes?|letters?|websites?|sites?|login pages?|pages?|pop-?ups?|popups?|voice ?mails?|"
    r"chats?|invitations?|invites?|forms?|senders?|callers?|zip|pdf|file|files|number|request|requests|"
    r"login page)"
)
_DEVICE = (
    r"(?:(?:work|company|business|office|corporate|service|mobile|cell|smart|old|new|private|personal|"
    r"encrypted|usb|external|door|access|id|staff|employee|entry|security|dell|lenovo|hp|apple|samsung|second|"
    r"my|key) ?)*(?:lap ?top|notebook|macbook|thinkpad|computer|pc|phone|mobile|smartphone|cell|i ?phone|"
    r"i ?pad|tablet|surface|badge|key ?card|access card|id card|entry card|chip card|key fob|usb (?:stick|"
    r"drive|key)|stick|hard (?:drive|disk)|memory stick|thumb drive|token|yubikey|backpack|bag|rucksack|"
    r"handset|handheld|device|briefcase)s?\b(?! (?:charger|screen protector|bag|password|mouse|case))"
)
_WRONG = r"(?:wrong|incorrect|unintended|false|not intended|different|another|other|unauthori[sz]ed|external|outside)"
_DATA = (
    r"(?:list|lists|data|file|files|document|documents|spreadsheet|sheet|contract|contracts|e-?mail|mail|"
    r"report|reports|payslips?|salar(?:y|ies)|details|information|records|invoice|invoices|presentation|"
    r"attachment|offer|pdf|addresses|figures|database|folder|link|passport|cv|cvs|applications?|statement|"
    r"budget|export|medical \w+|plans|pricing|prices|photos|it|this|them|that|something)"
)

SECURITY = {
    "odd_message": rf"\b{_ODD}(?:,? (?:and )?(?:looking |sounding )?\w+)?(?: [\w'/-]+)? {_MESSAGE}\b|"
    rf"\b{_MESSAGE}\b[^.!?\n]{{0,80}}? (?:looks?|looked|seems?|seemed|sounds?|"
    rf"sounded)(?: \w+){{0,2}}? {_ODD}\b|\b{_MESSAGE}\b(?: [\w'/-]+){{0,3}}? (?:is|was|looks?|looked|"
    rf"seems?|seemed|sounds?|sounded|appears?|that|which)(?: [\w'/-]+){{0,4}}? (?:{_ODD}|not legit\w*|"
    rf"not genuine|not real)\b|\bphishing\b(?! (?:training|course|awareness|test|simulation))|\bsmishing\b|"
    rf"\bvishing\b|\bscam(?:mer)?s?\b|\bspear ?phish\w*|\bphish(?:ed)?\b",
    "pretends": rf"\b{_MESSAGE}\b[^.!?\n]{{0,80}}?\b(?:pretend\w*|claim\w*|impersonat\w*|posing as|supposedly|"
    rf"allegedly|purport\w*|as if from|says? (?:it|he|she) is from|apparently from)\b|\b(?:someone|"
    rf"somebody|a (?:man|woman|guy|person|caller|stranger|lady)|they|he|she|"
    rf"caller)\b[^.!?\n]{{0,40}}\b(?:pretend\w*|claim\w*|impersonat\w*|posing as|said (?:he|she|"
    rf"they) (?:was|were) from|saying (?:he|she|they) (?:is|are|was|were) from|supposedly|allegedly)\b",
    "asks_secret": rf"\b(?:{_MESSAGE}|someone|somebody|caller|(?:a|the) (?:man|woman|guy)|who|that|it|he|she|"
    rf"they)\b[^.!?\n]{{0,60}}?\b(?:ask(?:s|ed|ing)?|want(?:s|ed|ing)?|demand\w*|request\w*|telling|tells|"
    rf"told|urg\w+|prompt\w*|need(?:s|ed)?)(?: [\w'/-]+){{0,5}}? (?:(?:my|our|your|for|the|a|his|"
    rf"her) )*(?:[\w'/-]+ )?(?:passwords?|money|payment details|credentials|gift ?cards?|bank (?:details|"
    rf"data|account)|pin|login (?:data|details)|one[- ]time code|verification code|"
    rf"credit card(?: [\w'/-]+)?|wire transfer|vouchers?|bitcoin|remote access|crypto|itunes cards?|"
    rf"transfer (?:of )?(?:money|\d+))\b",
    "verify_account": rf"\b{_MESSAGE}\b[^.!?\n]{{0,80}}?\b(?:verify|confirm|validate|update|reactivate|unlock|"
    rf"re-?enter|"
    rf"suspended|renew) (?:my|your|our|the) (?:[\w'/-]+ )?(?:account|password|identity|mailbox|details|"
    rf"credentials|bank\w*|login|data|information|payment)\b",
    "is_it_real": rf"\b(?:is|was|are) (?:this|that|it|the|"
    rf"these) (?:[\w'/-]+ ){{0,4}}?(?:{_MESSAGE} )?(?:[^.!?\n]{{0,40}})?\b(?:legit\w*|genuine|phishing|"
    rf"a scam|spam or|fake|safe to (?:open|click)|real or)\b|\bis (?:this|that|the) (?:{_MESSAGE}|"
    rf"{_ODD}) (?:really )?(?:safe|real|ok to)\b|\bnot sure (?:if|whether) (?:it|this|that|"
    rf"the)(?: [\w'/-]+)? (?:is|was) (?:legit\w*|genuine|real|phishing|a scam|fake|safe)\b",
    "clicked": r"\b(?:click(?:ed|ing)?|open(?:ed|ing)?|download(?:ed|ing)?|follow(?:ed|ing)|tapped|scann(?:ed|ing)|"
    r"enabl(?:ed|ing) (?:macros|content)|repli(?:ed)|replied|answered|called (?:back|the number)|"
    r"responded|ran|executed|pressed|installed|went (?:on )?to the (?:web ?)?(?:site|page)|visited|plugged)\b",
    "acted_objects": r"\b(?:links?|attachments?|zip|file|pdf|mail|e-?mail|message|qr|macros|content|button|it|on "
    r"it|that|"
    r"number|site|page|document|invoice|exe|them|usb|stick)\b",
    "gave_secret": r"\b(?:enter(?:ed|ing)?|typ(?:ed|ing)|put|putting|gave|given|giving|filled|provided|submitted|sent|"
    r"shared|told|disclosed|handed|entered|keyed|typed|logged in|signed in|revealed|passed|used|inserted|"
    r"input|read out|dictated|confirmed)\b[^.!?\n]{0,50}?\b(?:passwords?|credentials|log-?ins?|"
    r"user ?names?|user ?id|pin|code|codes|card (?:number|details|data)|bank (?:details|data)|(?:my|our|"
    r"his|her) (?:[\w'/-]+ )?(?:details|data|information)|login (?:data|details)|windows (?:login|"
    r"password)|there|on (?:it|that|this)|in (?:it|there))\b|\blogged in (?:there|on (?:it|that|the page)|"
    r"with my)\b|\bsigned in (?:there|on (?:it|that|the page))\b",
    "gave_to_stranger": r"\b(?:gave|given|told|sent|shared|disclosed|handed|provided|read out|dictated|e-?mailed|"
    r"revealed)\b[^.!?\n]{0,30}?\b(?:password|credentials|pin|login|one[- ]time code|code|"
    r"verification code)s?\b[^.!?\n]{0,30}?\b(?:to|with) (?:a |an |the |some )?(?:stranger|caller|someone|"
    r"somebody|man|woman|guy|person|\w+ on the phone|fake|unknown|scammer|attacker|website|site|page|"
    r"outsider|external|third party)\b|\b(?:gave|told|sent|handed|shared with) (?:him|her|them|the caller|"
    r"a caller|someone|somebody|a stranger|the man|the guy)(?: [\w'/-]+){0,3}? (?:my |our |"
    r"the )?(?:[\w'/-]+ )?(?:password|credentials|pin|login|code)s?\b|\b(?:enter|typ|put|gave|"
    r"fill)\w*(?: in)? (?:my |our |the )?(?:[\w'/-]+ )?(?:passwords?|credentials|login|log-?in data|"
    r"data)(?: [\w'/-]+){0,3}? (?:in|on|into|to|at) (?:a |the |that |this |what )?(?:[\w'/-]+ )?(?:fake|"
    r"phishing|wrong|scam|bogus|spoofed|dubious|fraudulent|suspicious|strange|weird|malicious|untrusted|"
    r"shady)\b",
    "remote_control": r"\b(?:gave|given|let|allowed|granted|had) (?:him|her|them|the caller|someone|somebody|the man|"
    r"a caller|the guy|the technician)(?: [\w'/-]+){0,3}? (?:remote|access|control|connect|on(?:to)? my|"
    r"into my|install|take over)\b|\b(?:had|made|asked|got) me (?:to )?install\b|"
    r"\bremote(?:ly)? (?:access|control\w*|connected) (?:to |by |from |of )?(?:my|a stranger|someone|him|"
    r"them)\b",
    "several_hit": r"\b(?:several|many|multiple|a few|some|two|three|four|five|six|seven|eight|nine|ten|\d+|all|other|"
    r"most|lots|dozens|half|whole|entire|everyone|everybody|our|us|(?:my|a|another) colleagues?(?: and i|"
    r" and me)?|me and)\b(?: [\w'/-]+){0,5}? (?:got|received|receive|have received|have got|have gotten|"
    r"have had|are getting|are receiving|get|had|reported|also|the same|were sent|been getting|"
    r"too)\b[^.!?\n]{0,40}",
    "several_people": r"\b(?:colleagues|people|users|of us|team|department|company|everyone|everybody|employees|"
    r"coworkers|"
    r"staff|we|office|others|all)\b|\b(?:my|a|another) (?:[\w'/-]+ )?colleague\b",
    "malware": r"\b(?:virus(?:es)?|malware|trojans?|ransom ?ware|spyware|keylogger|worm|rootkit|"
    r"crypto ?locker)\b(?: [\w'/-]+){0,4}? (?:found|detected|infected|warning|alert|blocked|quarantined|"
    r"has|have|got|on|caught|removed|attack|infection|was|is|popped|message|notification|pop-?up|in)\b|"
    r"\b(?:infected|detected|found|caught|got|have|has|reports?|shows?|says?|downloaded|installed|warns?|"
    r"warning|threat|with|about|of|suspect|blocked|a|some)(?: [\w'/-]+){0,4}? (?:virus|malware|trojan|"
    r"ransomware|spyware|keylogger|worm|threat)s?\b(?! (?:scan|software|protection|program|scanner|licen|"
    r"definitions?|update))|"
    r"\b(?:pc|computer|laptop|machine|system|device|phone|server) (?:is |was |might be |may be |could be |"
    r"has been |says it is |seems |appears )*(?:infected|hacked|compromised|hijacked)\b|\b(?:files?|"
    r"documents?|data|folders?|drive|everything|computer) (?:[\w'/-]+ )?(?:is|are|have been|has been|were|"
    r"was|got|all)(?: [\w'/-]+)? (?:encrypted|locked and|held)\b(?! (?:by default|at rest|"
    r"with bitlocker))|\bransom (?:note|demand|message|money|payment)|\bransom\b|\b(?:pay|"
    r"send)\b[^.!?\n]{0,20}\b(?:bitcoin|crypto\w*)\b|\b(?:mouse|cursor|"
    r"pointer)(?: [\w'/-]+){0,2}? (?:moves?|moving|moved)(?: around)? (?:by itself|on its own|alone|"
    r"itself|without me)|\b(?:programs?|windows|tabs|pop-?ups|ads)(?: [\w'/-]+){0,3}? (?:install\w*|"
    r"open\w*|start\w*|appear\w*) (?:by themselves|on their own|by itself|themselves)\b|"
    r"\bpop-?ups?\b[^.!?\n]{0,60}\b(?:infected|virus|call (?:microsoft|this number|a number|support)|"
    r"hacked)|\bstrange file extensions?\b|(?<!\w)\.(?:locked|encrypted|crypt|crypted|enc)\b|\b(?:asks?|"
    r"asking|demand\w*|wants?)(?: [\w'/-]+){0,2}? (?:money|bitcoin|payment)\b[^.!?\n]{0,30}\bfiles?\b|"
    r"\bfiles?\b[^.!?\n]{0,70}\b(?:asking for|demand\w*|pay|want) (?:money|bitcoin|ransom|payment)|"
    r"\bcomputer is locked\b[^.!?\n]{0,50}\b(?:call|pay)\b|\bdecrypt\w*\b[^.!?\n]{0,30}\b(?:pay|files|key|"
    r"money)|\bwebcam (?:light )?(?:turned|turns|came|comes|goes|went) on by itself\b",
    "not_malware": r"\b(?:how (?:do|can|to)|what (?:is|are)|training|course|install(?:ed)?|licen[cs]e|update|"
    r"renew|need|"
    r"want|which|recommend|protect\w*)\b[^.!?\n]{0,40}\b(?:anti-?virus|virus scanner|virus protection|"
    r"malware protection|ransomware|malware|virus)\b",
    "account_misuse": r"\b(?:someone|somebody|a stranger|unknown (?:person|user)|hackers?|an attacker|a third party|"
    r"anybody|"
    r"another person|some(?:one|body) else|who(?:ever)?)(?: [\w'/-]+){0,4}? (?:logged|logging|signed|"
    r"signing|using|used|uses|accessed|accessing|sending|sent|hacked|hacking|broke|broken|got|gotten|"
    r"reading|read|changed|changing|taken over|took over)\b[^.!?\n]{0,40}?\b(?:my|our|his|her|the|"
    r"a colleague's|\w+'s) (?:[\w'/-]+ ){0,2}?(?:account|mailbox|e-?mail|e-?mails|mail|mails|login|name|"
    r"profile|password|teams|inbox|user|identity|credentials|system|systems)\b"
    r"|\b(?:e-?mails?|mails?|messages?|spam|invoices)(?: [\w'/-]+){0,5}? (?:sent|going out|send|coming|"
    r"came|gone out|being sent)(?: [\w'/-]+){0,3}? (?:from|in|under|via|through) (?:my|our|his|her|"
    r"a colleague's) (?:[\w'/-]+ )?(?:account|mailbox|address|name|e-?mail|mail|"
    r"email address)\b[^\n]{0,60}?(?:\b(?:not|never|without|did not|no idea|was not)\b)|\b(?:sent|"
    r"send)(?: items| folder)?\b[^.!?\n]{0,40}\b(?:i (?:never|did not) (?:wrote|write|sent|send|written))|"
    r"\b(?:mails?|e-?mails?|messages?|posts?) (?:that |which )?i (?:never|did not) (?:wrote|write|"
    r"sent|send|written)\b"
    r"|\b(?:account|mailbox|e-?mail|profile|login|password|identity)(?: [\w'/-]+)? (?:was|has been|is|got|"
    r"were|seems|appears|may have been|might be|might have been|been)(?: to have been| to be)? (?:hacked|"
    r"compromised|taken over|hijacked|stolen|breached|misused|abused)\b|\b(?:hacked|compromised|hijacked|"
    r"stole) (?:my|our|the|his|her) (?:[\w'/-]+ )?(?:account|mailbox|e-?mail|password|identity|profile)\b|"
    r"\bi (?:have been|was|got|am being|think i (?:have been|was|got)) hacked\b"
    r"|\b(?:log-?ins?|sign-?ins?|logons?|access|logged in|signed in|session|"
    r"activity)(?: [\w'/-]+){0,4}? from (?:an? )?(?:unknown|russia|china|nigeria|brazil|another country|"
    r"abroad|foreign|a country|a place|somewhere|strange|vietnam|india|ukraine|romania|a location|a city|"
    r"a device|unfamiliar|north korea|iran|an ip)\b|\b(?:password|phone number|recovery (?:e-?mail|"
    r"address)|forwarding rule)(?: [\w'/-]+){0,3}? (?:was|has been|got) (?:changed|added|"
    r"created)\b[^.!?\n]{0,30}(?:not by me|it was not me|that was not me|without|but i did not|i did not)|"
    r"\b(?:forwarding|inbox|mail) rules? (?:that )?i (?:did not|never) (?:create|set|make|made)\w*|"
    r"\b(?:it|that|this) (?:was not|is not) me\b[^.!?\n]{0,40}(?:logg?|sign|account)",
    "prompt": r"\b(?:mfa|authenticator|2fa|second[- ]factor|two[- ]factor|push (?:notifications?|requests?|"
    r"messages?|prompts?)|approv\w+(?: (?:a|the|requests?|sign-?ins?|log-?ins?))?|(?:sign-?in|log-?in|"
    r"authentication) (?:requests?|prompts?|notifications?|approvals?)|verification codes?|"
    r"one[- ]time (?:codes?|passwords?)|security codes?|confirmation codes?|sms codes?|codes? (?:by|"
    r"via) (?:sms|text))\b",
    "unasked": r"\b(?:did not|do not|never|have not|has not|not|nobody|no one|was not|without|"
    r"am not)(?: [\w'/-]+){0,4}? (?:ask(?:ed|ing)?|request(?:ed|ing)?|initiat\w+|trigger\w*|log(?:ged|"
    r"ging)?|sign(?:ed|ing)?|try(?:ing)?|tried|start(?:ed|ing)?|order(?:ed)?|caus\w+|expect\w*|me|myself|"
    r"doing anything)\b|\bout of (?:nowhere|the blue)\b|\bunexpected\w*\b|\bunsolicited\b|\bwithout (?:me|"
    r"my)\b|\bunprompted\b|\bin the middle of the night\b|\bat (?:[1-5]|three|two|four) (?:am|a\.m|"
    r"o'clock|in the)\b|\b(?:while|when|although|though) i (?:am|was) (?:asleep|sleeping|not|on holiday|"
    r"on vacation|in a meeting|having|away)\b|\bfor no reason\b|\bi am not even\b|\bi did not do\b|"
    r"\bfor a (?:sign-?in|log-?in) (?:i|that i)\b|\bsuddenly get\w*\b|\bbomb\w*\b",
    "approved": r"\b(?:i|and|accidentally|he|she|then|just|finally) (?:have |has |accidentally |finally |mistakenly |"
    r"then |by mistake |once )*(?:approved|accepted|confirmed|tapped yes|pressed (?:yes|approve|accept)|"
    r"clicked (?:yes|approve|accept)|hit (?:yes|approve|accept)|allowed)\b|"
    r"^\W*(?:just |accidentally )?(?:hit|pressed|tapped|clicked|approved) (?:on )?(?:yes|approve|accept|it|a|the)\b",
    "lost_device": rf"\b(?:lost|lose|losing|misplaced|mislaid|(?:<cant>|do not) (?:find|locate)(?: any ?more)?|"
    rf"no longer (?:have|find)|stole|nicked|pinched|snatched|robbed of|been robbed of|missing|"
    rf"loss of)\b(?! (?:signal|connection|internet|network|sound))(?: [\w'/-]+){{0,2}}? (?:my |the |our |"
    rf"his |her |a |an |both |me |of )*{_DEVICE}",
    "device_gone": rf"\b{_DEVICE}(?: [\w'/-]+){{0,4}}? (?:was|is|has been|got|been|were|are|went|has gone|"
    rf"have been)(?: [\w'/-]+)? (?:stolen|lost|missing|gone|taken|nicked|pinched|snatched|"
    rf"robbed)\b(?! (?:signal|connection|black|the|its|wifi|internet|from the (?:list|taskbar|desktop|"
    rf"menu)))|\b{_DEVICE} (?:stolen|lost)\b|\bstolen {_DEVICE}|\b(?:burglar\w*|break-?in|broke into|"
    rf"broken into)\b[^.!?\n]{{0,50}}?\b(?:took|stole|stolen|taken|missing|gone|lap ?tops?|notebooks?|"
    rf"computers?|phones?|device)\b|\btheft of (?:[\w'/-]+ ){{0,2}}?{_DEVICE}",
    "device_left": rf"\b(?:left|forgot|forgotten|leave)(?: [\w'/-]+){{0,2}}? (?:my |the |our |his |her |"
    rf"a )?{_DEVICE}(?: [\w'/-]+){{0,4}}? (?:in|on|at) (?:a |an |the |my |his |her |"
    rf"some )?(?:[\w'/-]+ )?(?:train|taxi|cab|bus|plane|tram|metro|subway|uber|restaurant|cafe|caf\u00e9|"
    rf"hotel|airport|pub|bar|ferry|park|bench|club|rental car|ice|station|shop|supermarket|gym)\b",
    "not_lost": r"\b(?:lost (?:my |the |our |all |any )?(?:[\w'/-]+ )?(?:connection|signal|unsaved|document|work|file|"
    r"files|data|access|patience|password|settings|contacts|internet|network|sound|picture|power|time|"
    r"track|session|wifi|e-?mails?|mails?|changes|interest)|if i (?:lose|lost)|in case (?:i|of)|"
    r"when i lose|found it|how (?:do|can|should) (?:i|we) (?:report|handle))\b|\b(?:lost|loses|losing|"
    r"lose) (?:the |its |my |our )?(?:[\w'/-]+ )?(?:connection|signal|power|charge|sound|picture)\b|"
    r"\b(?:connection|signal|sound|picture|cursor|mouse pointer|icon|network drive|"
    r"drive)(?: [\w'/-]+){0,2} (?:is |was |got )?(?:lost|gone|missing)\b",
    "leak": rf"\b(?:sent|send|e-?mailed|mailed|forwarded|shared|uploaded|disclosed|attached|cc'?d|copied|gave|"
    rf"given|posted|faxed|printed)\b(?: [\w'@.-]+){{0,9}}? (?:to|with|for|in|at) (?:a |an |the |some |"
    rf"somebody |someone |our |all |my )?(?:{_WRONG}(?:\s+\w+)? ?(?:person|people|recipients?|clients?|"
    rf"customers?|address\w*|list|suppliers?|company|companies|group|contact|team|john|e-?mail|guy|firm|"
    rf"partner|one|addressee|chat|channel|patient|colleague|man|woman|department|party|parties|"
    rf"mailing list)|{_WRONG}\b|someone (?:outside|else|external|who)|competitors?|strangers?|the press|"
    rf"a journalist|everyone(?: in the company)?|the whole company|all (?:employees|staff|customers|"
    rf"clients)|my private|everybody|the public|outside the company)\b",
    "exposed": r"\b(?:payslip|pay slip|salary|contract|personal data|data|mail|invoice|medical \w+|file|documents?|"
    r"personnel file)s? (?:of|from|belonging to|about) (?:another|other|a different|someone else|"
    r"a colleague|all|somebody)\b[^.!?\n]{0,50}\b(?:in my|i (?:can|could|should not|got|received)|"
    r"visible|inbox)|\b(?:hr|personnel|payroll|salary|confidential|finance|management) (?:folder|drive|"
    r"share|files|directory)\b[^.!?\n]{0,60}\b(?:readable|visible|open|accessible) (?:for|by|to) (?:all|"
    r"every\w+|any\w+|the whole|the entire|the company|other)|\b(?:(?:confidential|personal|sensitive|"
    r"private|internal|customer|client|patient|employee|salary|secret|hr|payroll|personnel|"
    r"company)(?: [\w'/-]+){0,2}? (?:data|files?|documents?|information|list|records|folders?|reports?|"
    r"e-?mails?|details|spreadsheet|salaries|payslips?)|salaries|salary (?:list|data|file)s?|payslips?|"
    r"personnel files?|our (?:source code|customer database))\b[^.!?\n]{0,60}?\b(?:leak\w*|publicly|"
    r"public|published|visible (?:to|for) (?:all|every\w+|any\w+|other|the|people|strangers|us)|exposed|"
    r"on the internet|(?:every|any)(?:one|body) can (?:see|open|read|access)|open to (?:all|every\w+|"
    r"any\w+)|readable (?:for|by|to) (?:all|every\w+|any\w+|the|other)|in (?:my|our|someone's|"
    r"everyone's) (?:inbox|mailbox|mail)|stolen|accessible (?:to|for|by) (?:all|every\w+|any\w+|outsiders|"
    r"the public|other)|seen by|in the wrong hands)\b|\b(?:data|information) (?:leak|breach)\b|\b(?:can|"
    r"could|able to) (?:see|open|read|access)(?: [\w'/-]+){0,3}? (?:other (?:people|customers|employees|"
    r"clients|users|patients|colleagues)(?:'s|')?|everyone(?:'s| else's)?|everybody's|"
    r"all (?:the )?salaries|strangers'|someone else's|another (?:customer|client|patient|"
    r"employee)(?:'s)?)(?: [\w'/-]+){0,2}? (?:data|orders|invoices|salar\w+|files|records|details|"
    r"payslips?|e-?mails|mails|personal|documents|information|mailbox|contracts|accounts?)\b|"
    r"\bwrong (?:recipient|person|customer|client|addressee)s? (?:got|received|has|have|saw|was sent|"
    r"were sent)\b|\b(?:publicly|public(?:ly)?) (?:visible|accessible|available|"
    r"shared)\b[^.!?\n]{0,40}(?:data|files?|documents?|list|folder)",
    "secret_out": r"\b(?:api[- ]?keys?|access (?:keys?|tokens?)|tokens?|secrets?|credentials|passwords?|private keys?|"
    r"certificates?|ssh keys?|connection strings?|encryption keys?|keys?|\.env(?: file)?|"
    r"config(?:uration)? files?)\b[^.!?\n]{0,80}?\b(?:pushed|committed|published|posted|uploaded|leaked|"
    r"exposed|checked in|public(?:ly)?|pastebin|on the internet|ended up (?:on|in)|visible (?:on|in|"
    r"to (?:all|every\w+|any\w+))|open (?:repo|repository)|in a (?:screenshot|public))\b|\b(?:pushed|"
    r"committed|published|posted|uploaded|leaked|exposed|checked in|"
    r"shared)\b[^.!?\n]{0,60}?\b(?:api[- ]?keys?|access (?:keys?|tokens?)|tokens?|secrets?|credentials|"
    r"passwords?|private keys?|ssh keys?|connection strings?|encryption keys?|\.env|"
    r"keys?)\b[^.!?\n]{0,60}?\b(?:public\w*|git ?hub|git ?lab|repo\w*|pastebin|internet|stack ?overflow|"
    r"slack|channel|forum|wiki|web|website|online|bitbucket)\b",
    "question": r"\bhow (?:do|can|should|to|would|could|does) (?:i|we|you|one|my \w+)?\b[^.!?\n]{0,30}\b(?:report|"
    r"recogni[sz]e|spot|handle|detect|identify|protect|avoid|prevent|tell if|know if|forward|set up|"
    r"enrol\w*|register|enable|block)\b|\bwhat (?:should|do|must) (?:i|we) do (?:if|when|in case)\b|"
    r"\b(?:training|course|awareness|policy|guide|guideline)s?\b(?: [\w'/-]+){0,2} (?:on|about|for|"
    r"against) (?:[\w'/-]+ )?(?:phishing|security|malware|ransomware|scams?)|\bwhere (?:do|can|"
    r"should) (?:i|we) (?:report|forward)\b|\bin case (?:i|we|of|my)\b|\bif i (?:ever )?(?:lose|lost|get|"
    r"click|receive)\b|\bwhat is (?:phishing|ransomware|malware|a phishing|spear phishing)\b|"
    r"\b(?:phishing|security) (?:training|course|awareness|simulation|test|policy)\b",
}

# A page behind a scanned code or a link that wants a log-in is suspicious, unlike one's own portal.
SECURITY["asks_secret"] += (
    r"|\b(?:qr[ -]?code|link|text message|sms)\b[^.!?\n]{0,60}\b(?:ask\w*|want\w*|led|took|brought|"
    r"prompt\w*)\b[^.!?\n]{0,30}\b(?:log-?in|credentials|password|card)"
)
SECURITY["undone"] = (
    r"\b(?:nothing(?! (?:visible |else |really )*(?:happen|seem|appear|came|show|open))|no "
    r"(?:data|password|credentials|information|details|link|attachment)|not anything|"
    r"neither)\b"
)
SECURITY["reports"] = (
    r"\b(?:i|we|my \w+|he|she|they)(?: [\w'/-]+){0,2}? (?:got|received|have|clicked|opened|entered|typed|"
    r"lost|found|was|were|just)\b|"
    r"\bi (?:think|believe|suspect)\b"
)
SECURITY["harmless_message"] = (
    r"\b(?:strange|weird|odd|unknown|unusual|funny|unexpected) (?:error|system) (?:message|pop-?up|page)|"
    r"\b(?:error|warning) message\b|"
    r"\b(?:weird|strange|unknown|odd|unexpected|funny) (?:[\w'/-]+ )?(?:message|file|page|site|pop-?up|"
    r"number|form)\b[^.!?\n]{0,40}\b(?:when i|while|on startup|at start|after (?:the|an?) update|error)\b|"
    r"\bspam (?:folder|filter) is\b|\bphishing (?:training|course|test|filter|button)\b"
)
SECURITY["device_gone"] += (
    r"|\b(?:lap ?top|notebook|phone|tablet|i ?pad|i ?phone|badge|macbook)s?(?: has| have)? "
    r"(?:disappeared|vanished)\b(?! from the (?:list|domain|menu))"
)
SECURITY["exposed"] += (
    r"|\b(?:customers?|clients?|users?|patients?|visitors?|tenants?|employees?)(?: \w)? (?:can|"
    r"could|are able to) (?:see|open|read|access|download)"
    r"[^.!?\n]{0,40}\b(?:of|from|belonging to) (?:another|other|customers?|clients?|someone else|"
    r"different|users?|patients?)\b"
)

# Who is imitated, when a mail "looks like HR".
_SENDER = (
    r"(?:an? |the |my |our )?(?:e-?mail |mail |message |one )?(?:from )?(?:the |my |our )?(?:hr|human resources|it|"
    r"microsoft|google|apple|amazon|paypal|dhl|ups|fedex|dpd|bank|tax office|police|post office|netflix|linkedin|"
    r"docusign|boss|manager|ceo|director|payroll|finance|management|supplier|bookkeeping)\b"
)
_MAILED = r"(?:e-?mail|mail|message|text(?: message)?|sms|chat|whatsapp)s?"
SECURITY["pretends"] += "|" + either(
    rf"\b{_MESSAGE}\b[^.!?\n]{{0,60}}?\b(?:look|sound|seem)(?:s|ed|ing)? (?:like|as if|as though) (?:it |they )?"
    rf"(?:was |were |is |are |came |comes )?(?:from\b|{_SENDER})",
    rf"\b{_MESSAGE}\b[^.!?\n]{{0,40}}? (?:as if|supposed to be) (?:it (?:was|were|came) )?from\b",
)
SECURITY["suspicious_offer"] = either(
    # Gift cards that a boss wants, by mail or message.
    r"\b(?:ask|want|tell|told|request|need|mail|e-?mail|messag|text|writ|wrote|urg|buy|get|bought|purchas|send)\w*\b"
    r"[^.!?\n]{0,60}\b(?:gift ?cards?|(?:itunes|steam|amazon|google play|apple) (?:cards?|vouchers?)|gift vouchers?)\b",
    # A text message with a link.
    r"\b(?:got|get|received|have|had|there (?:is|was))\b[^.!?\n]{0,25}\b(?:sms|text(?: message)?|whatsapp)s?\b"
    r"[^.!?\n]{0,90}\b(?:links?|parcel|package|customs|to pay|a fee|click)\b",
    # A threat that a link would end.
    rf"\b{_MESSAGE}\b[^.!?\n]{{0,60}}\b(?:account|mailbox|access|password|profile)\b[^.!?\n]{{0,30}}"
    r"\b(?:will be|is going to be|is about to be|would be) (?:closed|deleted|suspended|blocked|deactivated|terminated|"
    r"locked)\b[^.!?\n]{0,40}\b(?:unless|link|click|log in|sign in|if i do not)\b",
    # A window that wants to be called.
    r"\b(?:pop-?ups?|windows?|page|browser|tab|banner|alert)\b[^.!?\n]{0,60}\b(?:call|phone|ring|"
    r"dial) (?:microsoft|apple|"
    r"windows support|(?:this|a|the|some) (?:\w+ )?(?:number|hotline)|support|\+?\d)",
    # A caller who wants to take over.
    r"\b(?:caller|someone|somebody|(?:a|the|some) (?:man|woman|guy|person|lady))\b[^.!?\n]{0,60}\b(?:want|ask|tried|"
    r"insist|offer)\w*\b[^.!?\n]{0,25}\b(?:connect to|access to|on(?:to)?|control of|take over|log in(?: ?to)?|"
    r"log into|into) (?:my|our) (?:pc|computer|laptop|machine|screen|notebook|device)\b",
)
# A page that a message led to: credentials typed there are gone. One's own reset and invitation links are not meant.
SECURITY["lure"] = either(
    rf"\b(?:links?|qr ?codes?|buttons?|forms?|pages?|(?:web)?sites?|attachments?)\b[^.!?\n]{{0,"
    rf"30}}\b(?:in|from|of|inside|"
    rf"behind|via) (?:an?|the|this|that|some) (?:[\w'/-]+ )?{_MAILED}\b",
    rf"\b(?:web)?(?:page|site)s?\b[^.!?\n]{{0,15}}\b{_MAILED} (?:sent|took|led|brought) me\b",
    rf"\b{_MAILED}\b[^.!?\n]{{0,90}}\b(?:links?|took me to|led me to|sent me to|brought me to)\b",
)
SECURITY["own_link"] = (
    r"\b(?:reset|activation|activate|registration|invitation|onboarding|welcome|new password|you "
    r"sent|your (?:link|mail|"
    r"e-?mail)|reset link|one[- ]time)\b"
)
SECURITY["gave_secret"] += "|" + either(
    r"\b(?:typed|filled|put|keyed|entered) in (?:my |our |the )?(?:[\w'/-]+ )?(?:passwords?|"
    r"log-?in|credentials|details)\b",
    r"\b(?:i|and|then) (?:logged|signed) in with (?:my|our)\b",
)
_MEDIUM = r"(?:usb (?:stick|drive|key|device)|memory stick|thumb ?drive|flash drive|external (?:drive|disk)|sd card)"
SECURITY["found_medium"] = (
    rf"\b(?:found|picked up|discovered|came across|there (?:is|was)|someone left|somebody left)"
    rf"\b[^.!?\n]{{0,20}}\b{_MEDIUM}\b"
    r"[^.!?\n]{0,30}\b(?:in|on|at|near|outside|lying|under) (?:the |a |our )?(?:car ?park|parking|lobby|street|ground|"
    r"floor|stairs|building|entrance|hallway|corridor|canteen|toilet|bathroom|train|reception|elevator|lift|table|"
    r"printer|letter ?box|post|mail|meeting room|around|in)\w*"
)
SECURITY["plugged_in"] = (
    r"\b(?:plugged|inserted|connected|attached|opened|put|stuck|tried)\b[^.!?\n]{0,15}\b(?:it|the "
    r"stick|the drive|that|in|"
    r"into)\b"
)
SECURITY["unasked"] += (
    r"|\b(?:by accident|accidentally|by mistake|mistakenly|without thinking|out of habit|by reflex)\b"
)
SECURITY["remote_control"] += "|" + either(
    r"\b(?:took|taken|taking|take) (?:over |full )?(?:control )?(?:of |over )(?:my|the|our) "
    r"(?:screen|mouse|computer|pc|laptop)",
    r"\b(?:he|she|they|caller|man|woman|someone|somebody) (?:then |also |remotely )?(?:connected|"
    r"logged) (?:on)?(?:in)?to my "
    r"(?:pc|computer|laptop|machine|screen)",
)
# Where "entered it" means the login that a strange page asked for.
SECURITY["gave_secret"] += "|" + either(
    r"\b(?:entered|typed|filled (?:in|out)|gave|submitted|put in|provided) (?:it|everything|all|"
    r"that|them|my data|my stuff)\b",
    r"\bfell for (?:it|that|this|a|the)\b",
)
SECURITY["found_medium"] += "|" + either(
    rf"\b{_MEDIUM}\b[^.!?\n]{{0,20}}\b(?:i|he|she|we|they|was|were|somebody|someone) (?:had "
    rf")?(?:found|left|lying|picked up|"
    r"discovered)\b",
)
SECURITY["plugged_in"] += (
    rf"|\b(?:plugged|inserted|connected|put|stuck) (?:in )?(?:a|an|the|that|this|some|my) (?:[\w'/-]+ "
    rf")?{_MEDIUM}"
)
SECURITY["suspicious_offer"] += "|" + either(
    r"^\W*(?:an? )?(?:text|sms|message|mail|e-?mail) from\b[^.!?\n]{0,60}\b(?:links?|parcel|pay|fee|click)\b",
    r"\b(?:warning|alert|message|screen)\b[^.!?\n]{0,40}\b(?:call|phone|ring|dial) (?:an?|the|this|some|your) "
    r"(?:[\w'/-]+ ){0,2}?(?:number|hotline|support)\b",
)
SECURITY["own_offer"] = r"\b(?:our|the|my) (?:[\w'/-]+ )?(?:web ?)?(?:shop|store|page|module|catalogue)\b"
# Told to let somebody in, and did not.
SECURITY["refused"] = (
    r"\b(?:i|we|but|and|then|he|she) (?:have |just |then |immediately |of course )*(?:refused|"
    r"declined|hung up|did not|said no|"
    r"ended the call|put the phone down|stopped)\b"
)
SECURITY["own_support"] = r"\b(?:please|can you|could you|would you|we need|i need|i want|i would like|grant|set up)\b"
SECURITY["odd_message"] += (
    rf"|\b(?:think|thought|believe|suspect|afraid|seems|turns out|turned out|realised|realized)\b[^.!?\n]{{0,20}}"
    rf"\b(?:it|this|that|they|which) (?:was|is|were|are|might be|could be|may be) (?:an? )?{_ODD}\b"
)
SECURITY["gave_secret"] += (
    r"|\bread (?:it|them|the (?:code|number)) (?:out|aloud|to)\b|\btold (?:him|her|them) (?:the code|"
    r"my|it)\b"
)
SECURITY["unasked"] += r"|\ball night\b|\bover and over\b|\bnon-?stop\b|\bbombard\w*\b"

# A contact nobody calls strange is suspicious where two of these speak: what it baits with, who it says it is, and
# that the person kept away or only reports it.
SECURITY["contact"] = (
    r"\b(?:e-?mails?|mails?|messages?|sms|texts?|calls?|called|rang|ringing|phoned|callers?|links?|attachments?|zip|"
    r"letters?|chats?|whats ?app|voice ?mails?|qr ?codes?|linkedin|visitor|showed up|popped up|pop-?up|invoice)\b|"
    r"\bfrom: "
)
SECURITY["bait"] = either(
    r"\b(?:gift ?cards?|vouchers?|unpaid|overdue|fines?|penalt(?:y|ies)|customs|parcel|delivery fee|refund|inheritance|"
    r"prize|won|lottery|bitcoins?|crypto|iban|wire|transfer|zip|exe|macros?|sign here|verify|confirm|reactivate|"
    r"re-?validate|suspended|will be (?:closed|blocked|deleted|deactivated)|(?:bank|account|payment|card|login|"
    r"personal) "
    r"(?:details|data|information)|pin|tan|(?:my|your|the) password|virus|errors|remote|anydesk|teamviewer|new bank|"
    r"bank account|credentials|log in again|sign in again|docusign|tax office|parking|court|police|lawyer|invoice)\b",
    r"\b(?:mailbox|storage|quota) (?:is|was|were|being)? ?(?:almost |nearly )?full\b|\.(?:top|xyz|ru|click|info)\b",
)
SECURITY["impostor"] = either(
    r"\b(?:from|by|our|the|a|an|as|named|called|calling (?:himself|herself|itself)) \"[^\"\n]{2,60}\"",
    r"\b(?:from|by|our|the|a|an|as|named) '[^'\n]{2,60}'(?!\w)",
    r"\b(?:says?|saying|said|claim\w*|pretend\w*|told me) (?:that )?(?:he|she|they|it|to be|he was|she was)? ?(?:is |"
    r"was |"
    r"were |be |calling |came )*from (?:the )?(?:microsoft|apple|google|amazon|it|the it|our it|help ?desk|support|"
    r"bank|"
    r"police|paypal|dhl|ups|hr|tax)",
    r"\bfrom (?:the )?(?:microsoft|apple|paypal|dhl|bank)\b|\b(?:gmail|hotmail|outlook\.com|yahoo|gmx|"
    r"freemail)(?: \w+)? (?:address|account)\b|"
    r"\b(?:sender|address|domain|spelling|english|german|grammar|logo|link)\b[^.!?\n]{0,30}\b(?:wrong|nonsense|off|odd|"
    r"misspel\w*|misspelt|not ours|not our|bad|terrible|different|weird|rubbish|gibberish|one letter|mistakes?)\b|"
    r"\bdoes not exist\b|\bi (?:do not|never) (?:know|ordered|order|heard of|expect\w*|booked?|bought)\b|"
    r"\bwe (?:never|do not|have no) (?:ordered|order|dealings?|deal|bought|contract|know|work)\b",
)
SECURITY["kept_away"] = either(
    r"\b(?:hung up|put the phone down|ended the call|declined|refused|ignored|deleting|deleted (?:it|the|that)|"
    r"binned)\b",
    r"\b(?:not|never|nobody|no one|none|nothing|without)\b[^.!?\n]{0,25}\b(?:opened|clicked|click|repl\w+|answer\w*|"
    r"pressed|press|touched|touch|reacted|respond\w*|told|given|gave|downloaded|fell|act\w*|tapped)\b|\btold (?:him|"
    r"her|"
    r"them) nothing\b",
    r"\b(?:just )?(?:so (?:that )?you (?:know|are aware)|for your information|fyi|(?:thought|figured|wanted|"
    r"should)(?: \w+)? "
    r"(?:you|to|i)(?: \w+){0,2} (?:know|tell|report|let you know|mention|inform|warn|flag)|letting you know|"
    r"heads[- ]up|"
    r"want(?:ed)? to (?:report|warn|let you)|reporting|to be on the safe side|better safe|is (?:this|that|it) (?:ok|"
    r"real|legit\w*|genuine|safe|normal)|must (?:tell|report))\b",
    r"\b(?:only|just|then|afterwards|too late|later|now)(?: \w+){0,2} (?:noticed|realis\w+|realiz\w+|saw|dawned|"
    r"occurred)\b|"
    r"\b(?:noticed|realis\w+|realiz\w+) (?:only |too |just )?(?:afterwards|too late|later|now)\b|\bi was (?:so )?"
    r"(?:stupid|dumb|an idiot|careless|tired)\b|\bturn(?:s|ed) out\b|\b(?:i am|i feel|now i am) (?:worried|afraid|"
    r"scared|not sure|uneasy)\b|\bshould i worry\b|\bnot seen anything\b|\bdownload(?:ed|ing) something\b",
)
_STOLEN = (
    r"(?:stolen|stole|nicked|swiped|pinched|burgled|burglar\w*|broken into|broke into|break-?in|robbed|mugged|snatched|"
    r"theft|thie(?:f|ves)|pickpocket\w*|lifted|lifted from|taken from|ripped off|smashed (?:the |my )?window)"
)
SECURITY["device_gone"] += (
    rf"|\b{_DEVICE}'s (?:gone|missing|been (?:stolen|nicked|taken)|disappeared|vanished|lost)\b"
    rf"|\b{_STOLEN}\b(?:(?!\n\n)[\s\S]){{0,140}}?\b{_DEVICE}|\b{_DEVICE}[^\n]{{0,90}}?\b{_STOLEN}\b"
)
SECURITY["not_lost"] += (
    r"|\blost (?:its|our|the|my|all|their) (?:[\w'/-]+ )?(?:phone |telephone )?(?:lines?|number|contacts?|reception|"
    r"extension)\b"
)
_PRIVATE = (
    r"(?:discharge letters?|sick notes?|medical|patients?'?|personnel|hr files?|salar(?:y|ies)|payroll|pay ?slips?|"
    r"contracts?|applications?|applicants?|customer (?:data|list|files|addresses)|client (?:data|list|files)|personal|"
    r"confidential|passports?|bank details|health|appraisals?|warnings|diagnos\w+|test results|home addresses|"
    r"birth ?dates?|evaluations?|grades|minutes of the board|secret|sensitive|private|disciplinary)"
)
SECURITY["exposed"] += "|" + either(
    rf"\b{_PRIVATE}\b[^.!?\n]{{0,80}}?\b(?:readable|visible|accessible|viewable|open|shared|public|findable|online)"
    r"(?: \w+)? (?:for|to|by|with|on) (?:all|every\w*|any\w*|the (?:whole|entire|public|internet|web)|other|half|"
    r"people|strangers|outsiders|us all|colleagues)\b",
    rf"\b(?:handed|gave|given|left|forgot|threw|thrown|dropped|printed|sent|posted|lost)\b[^.!?\n]{{0,30}}\b{_PRIVATE}"
    r"\b[^.!?\n]{0,80}\b(?:not exist|stranger|wrong|bin|train|bus|tram|taxi|cafe|street|paper bank|printer|unknown|"
    r"competitor|outside|neighbou?r|public)\b",
)
SECURITY["malware"] += "|" + either(
    r"\bfiles?\b[^.!?\n]{0,60}\b(?:end in|ends in|ending in|ending with|end with|renamed|extension|suddenly have)\b"
    r"[^\n]{0,20}\.[a-z]{3,}",
    r"\b(?:text file|note|readme|read ?me|wallpaper|screen|window|message)\b[^.!?\n]{0,50}\b(?:contact|pay|write to|"
    r"e-?mail|send)\b[^.!?\n]{0,40}\b(?:address|bitcoin|money|to get|back|hours|otherwise|files|onion)\b",
)
SECURITY["unasked"] += (
    r"|\b(?:keep|kept|always|only|just) (?:on )?(?:press|tapp|click|hitt|declin|deny|denied|reject|dismiss)\w*|"
    r"\b(?:buzz|bomb|flood|spamm?)\w*\b"
)
SECURITY["several_hit"] += (
    r"|\b(?:everyone|everybody|all of us|we all|whole|entire|\w+ (?:people|colleagues|of us|users))\b[^.!?\n]{0,60}"
    r"\b(?:got|received|called|phoned|rung|been sent)\b"
)
SECURITY["several_hit"] = SECURITY["several_hit"].replace(
    "got|received|receive|", "got|called|phoned|rung|received|receive|"
)
# Without any of these, likeness to the examples alone makes no alarm.
SECURITY["matter"] = (
    SECURITY["contact"]
    + "|"
    + either(
        rf"\b{_DEVICE}",
        rf"\b{_PRIVATE}\b",
        r"\b(?:passwords?|credentials|log-?ins?|accounts?|codes?|tans?|pin|keys?|data|files?|documents?|folders?|"
        r"virus\w*|"
        r"malware|hack\w*|infect\w*|encrypt\w*|strangers?|unknown|attack\w*|stolen|stole|theft|usb|stick|repo\w*|"
        r"public|"
        r"prompts?|approv\w+|requests?|posts?|invit\w+|website|page|pop-?ups?|camera|remote|mouse|cursor)\b",
    )
)
SECURITY["account_misuse"] += "|" + either(
    r"\bwhy (?:am i|i am|i was|i have been|did i)\b[^.!?\n]{0,20}\b(?:sending|send|sent|posting|mailing|asking)\b",
    r"\b(?:i am not|i was not|i have not been|we are not) (?:sending|posting|mailing|writing)\b",
    r"\b(?:mails?|messages?|links?|posts?|invites?)\b[^.!?\n]{0,40}\bin my name\b",
)
SECURITY["gave_to_stranger"] += (
    r"|\b(?:talked|tricked|persuaded|conned|fooled|pressured|led|lured) (?:me|us|him|her|"
    r"them) (?:in)?to (?:\w+ )?(?:out )?"
    r"[^.!?\n]{0,40}\b(?:codes?|tans?|password|pin|credentials|log-?in|card|data|details|money|transfer\w*|pay\w*)\b"
)
SECURITY["bait"] += r"|\b(?:log|sign) (?:on|in) (?:through|via|at|on|to) (?:some|a|an|this|that|the)\b"
SECURITY["kept_away"] += r"|\b(?:did|have) not\W*(?:$|[.!])"
SECURITY["bait"] += r"|\b(?:my|the|our|his|her) (?:log-?in|password|pin|credentials|code)\b"
SECURITY["kept_away"] += (
    r"|\btold (?:him|her|them|the \w+) (?:to (?:get lost|go|leave|stop|call)|no\b|off|where to|that we)|"
    r"\bshowed (?:him|her|them) "
    r"(?:out|the door)\b|\b(?:laughed|closed the (?:tab|page|window)|slammed)\b"
)
SECURITY["prompt"] += r"|\bcodes? (?:for|to) (?:sign|log)\w*\b|\b(?:sign|log)[- ]?in codes?\b"
SECURITY["unasked"] += (
    r"|\b(?:requested|asked for|wanted|triggered) none\b|\bnone of (?:them|these|which) (?:by|from|was|were|is|are)?\b"
)
SECURITY["prompt"] += r"|\bcodes? for (?:sign|log)g?ing (?:in|on)\b"
SECURITY["unasked"] += (
    r"|\bnone of (?:us|the team|my colleagues) (?:has |have |had |is |was |were )?(?:tr|log|sign|ask|request)"
)
SECURITY["remote_control"] += "|" + either(
    r"\b(?:gave|let|allowed|granted|had) (?:an?|the|some|this) (?:\w+ )?(?:man|woman|guy|caller|person|technician|"
    r"stranger|lad|bloke|"
    r"lady|fellow|supporter|agent)\b[^.!?\n]{0,40}?\b(?:into|on|onto|connect|control|access|take over|in)\b",
)
SECURITY["gave_secret"] += (
    r"|\b(?:replied|answered|responded|mailed back|sent (?:back|him|her|them|it))\b[^.!?\n]{0,50}\b(?:passport|id card|"
    r"bank "
    r"(?:account|details)|iban|card (?:number|details)|payslip|personal (?:data|details)|a copy of my|my data|"
    r"my details)\b"
)
SECURITY["account_misuse"] += (
    r"|\b(?:customers?|clients?|suppliers?|people|colleagues|contacts|friends|partners)\b[^.!?\n]{0,50}\b(?:receiv\w+|"
    r"get|gets|"
    r"got|getting)\b[^.!?\n]{0,30}\b(?:foreign|wrong|strange|odd|weird|fake|other|different|dubious|suspicious|spam)\b"
    r"[^.!?\n]{0,50}\bfrom (?:our|my|his|her) (?:\w+ )?(?:address|account|mailbox|domain|name|e-?mail)\b"
)
SECURITY["malware"] += (
    r"|\b(?:anti-?virus|virus scanner|defender|security software|sophos|crowdstrike|eset|kaspersky|avira|"
    r"mcafee)\b[^.!?\n]{0,30}"
    r"\b(?:shout|alarm|alert|scream|found|detect|flag|quarantin|goes off|went off|caught|popped|warns? (?:of|about|"
    r"me))\w*\b"
    r"(?! (?:expired|licen|update|outdated|out of))"
)
SECURITY["exposed"] += (
    rf"|\b{_PRIVATE}\b[^.!?\n]{{0,60}}?\b(?:posted|shared|put|pasted|uploaded|published|open|visible)\b (?:\w+ )?(?:in|"
    rf"on|to) "
    r"(?:the |our |a )?(?:general|public|all-?\w*|company|whole|entire|open|internet|web|wrong|world|intranet)\b"
)
SECURITY["account_misuse"] += (
    r"|\b(?:someone|somebody|a stranger|an attacker|hackers?|some(?:one|body) else) (?:is|was|has been|got|gets|"
    r"must be|seems to be) "
    r"(?:in|inside|into|on) (?:my|our|his|her) (?:[\w'/-]+ )?(?:account|mailbox|inbox|e-?mails?|profile|computer|pc|"
    r"laptop)\b"
)
SECURITY["contact"] += r"|\b(?:sender|turned up|showed up|stood at)\b"
SECURITY["impostor"] += (
    r"|\bclaim\w* to be\b|\b[\w.+-]+@(?:[a-z-]*\d[\w-]*\.[a-z.]+|[\w.-]+\.(?:info|top|xyz|click|ru|biz))\b"
)
SECURITY["kept_away"] += (
    r"|\bsent (?:him|her|them) away\b|\bnot done anything\b|\bdone nothing\b|\bassume (?:that|it|this)\b"
)
SECURITY["leak"] += (
    r"|\b(?:cc'?d|cc|to field|openly)\b[^.!?\n]{0,70}\b(?:customers?|clients?|recipients?|patients?|everyone|people|"
    r"members)\b"
    r"[^.!?\n]{0,70}\b(?:see|openly|instead of bcc|visible)\b|\b(?:see|saw|"
    r"visible)\b[^.!?\n]{0,20}\beach other'?s\b[^.!?\n]{0,20}"
    r"\b(?:address\w*|data|mails?|names|orders|details)\b"
)
SECURITY["several_hit"] += (
    r"|\bhalf (?:of )?(?:the|our|my) (?:\w+ ){1,3}(?:got|received|was called|were called|has got|have got)\b"
)
SECURITY["several_people"] += r"|\bhalf (?:of )?(?:the|our|my)\b"
SECURITY["found_again"] = r"\b(?:found it|got it back|turned up again|has turned up|it was in (?:my|the) \w+)\b"
SECURITY["account_misuse"] += (
    r"|\b(?:account|mailbox|address|profile) (?:is|keeps|has been|was|seems to be) (?:sending|posting|mailing|"
    r"writing)\b"
)
SECURITY["malware"] += (
    r"|\b(?:virus scanner|anti-?virus|defender)\b[^.!?\n]{0,15}\b(?:went|goes|gone|going) (?:mad|crazy|off|wild|"
    r"berserk|nuts)\b"
)
