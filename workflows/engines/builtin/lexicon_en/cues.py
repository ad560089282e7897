"""Small English words that say how one clause belongs to another, and how a short answer is to be taken."""

from .acts import CHASES

CUES = {
    # Words that ask after what was reported.
    "chases": CHASES + r"|\b(?:ordered|reported|promised|wanted to|rung|called me|get back|stuck|arrive\w*|"
    r"coming|stand)\b|\bmy (?:request|ticket|report|enquiry|inquiry|order|call|case)\b|"
    r"\b(?:ticket|request|case) (?:no\.? ?|number )?#?\d+|\bclose (?:it|this|the ticket)\b",
    # "You can do that, can't you?" complains of nothing.
    "tag_question": r"(?<=, )(?:are|is|do|does|can|could|will|would|have|has)(?: not|n't)? you\W*$|"
    r"(?<=, )(?:are|do|can|could|will|would|have)n't you\W*$",
    # What the desk does not look after, where a sentence begins with it.
    "private_thing": r"\W*(?:hi\W+|hello\W+|hey\W+)?(?:(?:this is )?not (?:really )?(?:a )?(?:work|job)(?: |-)(?:thing|"
    r"matter|issue|question|problem|related)|(?:it is |this is )?(?:a )?private(?:ly)?\b(?! (?:mode|window|tab|channel|"
    r"key|network|call))|my (?:wife|husband|girlfriend|boyfriend|partner|mother|father|mum|"
    r"mom|dad|son|daughter|kid|child|brother|sister|gran\w*|grand\w+|neighbou?r)'s (?:[\w'/-]+ )?(?:play ?station|xbox|"
    r"games? console|"
    r"console|nintendo|switch|tv|television|phone|i ?phone|i ?pad|tablet|laptop|computer|pc|printer|router|wifi|wlan)\b"
    r"(?! (?:was|is|got) (?:stolen|lost)))",
    # Where a clause may end inside a sentence.
    "clause": r"(?=(?<!\w)[a-h]\) )|,? (?:and|but|plus|so|because|therefore|while|whereas|besides|as well as) |"
    r"[,:] |\s-+ | (?=\d[.)] )|"
    r" by the way| another thing",
    # Cuts even a wish in two.
    "plus": r"\b(?:plus|besides|as well as)\b",
    # A trouble of the building's, where no symptom of the desk's is named.
    "foreign_trouble": r"\b(?:blocked|clogged|broken|cold|hot|warm|dirty|stuck|empty|leak\w*|smell\w*|noisy|"
    r"squeak\w*|flooded|"
    r"too \w+|when|how many|how much|who)\b",
    # The clause opens something else.
    "another": r"\b(?:also|by the way|btw|(?:an)?other (?:thing|problem|issue|question|topic|request)|separate(?:ly)?|"
    r"additionally|besides|furthermore|on top of that|apart from that|one more (?:thing|problem|issue|"
    r"question)|second(?:ly| problem| issue| thing| question)|different (?:topic|problem|issue|question)|"
    r"unrelated|other than that|in addition|moreover|while (?:i am|we are|you are) at it|plus|"
    r"next problem|oh|and finally|finally|lastly|last but not least|new (?:problem|issue|topic)|"
    r"and then there is|something else)\b|(?<!\w)(?:[2-9][.)]|[b-h]\))(?= )|(?<=\n)[-*\u2022] |(?<=[.!?] )and "
    r"(?=my |the |our )|(?:second|third|"
    r"next|2nd)\b(?=\W*(?:,|$))",
    # The clause follows from the one before.
    "because": r"\b(?:so|therefore|because|as a result|which|that is why|hence|due to|thus|consequently|this means|"
    r"that means|meaning|causing|caused by|as|and now|and (?:it )?(?:says|shows|beeps|"
    r"reports|displays|gives|tells)|since then|(?:and )?then(?! (?:my|our)\b)|resulting|therefore|mine|"
    r"hers|ours|(?:the|my|his|her) (?:old|current|present) (?:one|\w+)|(?:it|they|he|she|this) (?:also |"
    r"just |only |then |now |always |still )?(?:says?|shows?|keeps?|is|does|will|has|was|needs?|would|"
    r"cannot|gets?|asks?|wants?|are|should|must))\b",
    # Several things that hang on one: no need each.
    "one_cause": r"\b(?:same (?:dock\w*|port|hub|cable|socket|switch|adapter|cause|reason|time)|both (?:are "
    r")?(?:plugged|"
    r"connected|hang|depend)|at the same time|all of a sudden everything)\b",
    # The trouble already told, seen once more.
    "same_trouble": r"\b(?:it|this|that|the same|same thing)(?: also| now| even| then)*(?: happens?| happened| "
    r"occurs?| "
    r"affects?| appears?| applies| goes for| is the case)\b|\bsame (?:problem|issue|error|thing|message|behaviou?r)\b",
    # A second wish that is about the same trouble.
    "remedy": r"\b(?:fix\w*|repair\w*|replac\w*|new one|another one|a (?:different|new|working|second|replacement|"
    r"loaner|spare) one|one (?:that works|please)|loaner|swap|exchange|look (?:at|into)|check|help|solve|"
    r"sort|technician|someone (?:to )?(?:come|look)|unlock|reset|restart|come (?:by|over|and)|advise|"
    r"guidance)\b",
    "greeting": r"^\W*(?:(?:hi|hello|hey|hallo|dear|good (?:morning|afternoon|evening|day)|morning|"
    r"greetings)(?: (?:all|team|there|guys|everyone|support|it|desk|colleagues|help ?desk|service desk|"
    r"sir|madam|folks|people|dear)){0,3}[\s,.!:-]*)+",
    "courtesy": r"\b(?:thank you|thanks|many thanks|please|cheers|kind regards|best regards|regards|best|sincerely|"
    r"sorry|in advance|a lot|so much|very much|hi|hello|hey|dear|team|there|ok|okay)\b",
    "bare_answer": r"^\W*(?:yes|no|yep|yeah|nope|nah|ok|okay|sure|correct|right|exactly|maybe|not yet|never|always|"
    r"of course|i think so|none|nothing|neither|both|all|y|n|true|indeed|absolutely|definitely|sort of|"
    r"kind of|since \w+|just me|only me|me too)\b[^.!?\n]{0,25}$",
    "no_name": r"^(?:i|it|this|that|there|my|we|the|he|she|they|you|what|why|how|when|where|which|who|please|hi|"
    r"hello|hey|yes|no|ok|since|after|every|all|nothing|everything|something|somebody|someone|and|but|"
    r"also|because|if|as|a|an|in|on|at|today|yesterday|can|could|would|does|do|is|are|was|our|your|his|"
    r"her|its|one|two|some|any|thanks|thank|good|morning|dear|sorry|now|then|just|still|again|help|urgent|"
    r"need|not|none|nobody|everyone|monday|tuesday|wednesday|thursday|friday|saturday|sunday|don|didn|won|"
    r"same|only|page|error|here|so|very|with|from|to|for|of|or|well|oh|asap|problem|issue|anna|sarah|tom|"
    r"regards|best|boss|manager|ceo|colleague|colleagues|people|users|system|last|next|another|other|"
    r"these|those|new|old|whole|entire)$",
    # Somebody's question that the next message answers, read from the desk's words.
    "asks_solved": r"\b(?:did (?:that|this|it) (?:help|work|solve)|does (?:that|this) (?:help|work|solve|answer)|"
    r"was (?:that|this) helpful|solved)\b",
    "no": r"^\W*(?:no|nope|nah|not really|unfortunately not|sadly not|not yet|n)\b",
    "yes": r"^\W*(?:yes|yep|yeah|y|sure|it did|it does)\b",
    "ticket_word": r"(?<!\w)#\d{3,}\b|\b(?:inc|req|ritm|tkt|chg|sr|hd|case|it)[-_ ]?#?\d{3,}\b|\b(?:closed|reopen|"
    r"marked) "
    r"\d{4,}\b|\bi reported\b|\b(?:my|the|existing|open|this|that) (?:[\w'/-]+ )?(?:ticket|request|case)\b|\bticket\b",
    "shouting": r"\b(?:urgent\w*|asap|p1|prio(?:rity)? ?1|immediately|emergency|critical|damn|shit\w*|fuck\w*|bloody|"
    r"crap\w*|stupid|idiot\w*|useless|fucking|hell|wtf|bullshit|arse\w*|ass|goddamn|pathetic|"
    r"incompetent)\b",
    # Words that say nothing about what is wrong; two others beside a thing make a symptom of the words themselves.
    "filler": r"(?:a|an|the|my|our|your|his|her|their|this|that|these|those|it|its|i|we|you|he|she|they|me|us|him|"
    r"them|am|is|are|was|were|be|been|being|have|has|had|having|do|does|did|will|would|can|could|should|"
    r"may|might|must|to|of|in|on|at|for|from|with|by|about|regarding|concerning|and|or|but|so|if|as|than|"
    r"then|not|no|yes|ok|okay|please|thanks?|thank|hi|hello|hey|dear|team|all|there|here|help|helpdesk|"
    r"desk|it|support|someone|somebody|anyone|something|anything|everything|nothing|need|needs|want|"
    r"wanted|look|check|see|question|questions|call|calling|write|writing|contact|today|now|again|still|"
    r"since|yesterday|morning|afternoon|evening|good|day|week|always|just|only|also|very|really|quite|too|"
    r"asap|urgent|urgently|immediately|quickly|soon|time|new|old|own|work|works|working|company|office|"
    r"get|got|go|going|come|know|think|guess|say|said|one|thing|things|stuff|kind|sort|mean|called|named|"
    r"name|sorry|hope|regards|best|kind|boss|manager|colleague|user|using|use|used|when|what|which|who|"
    r"how|why|where|u|r|s|t|re|well|yeah|um|actually|maybe|lot|bit|much|more|some|any|other|another|same|"
    r"latest|current|already|ever|never|ask|tell|fast|possible|soon|down|up|off|out|over|back|around|"
    r"every|each|mr|mrs|ms|hr|third|second|first|times?|guys|folks|everyone|everybody|fix|repair|sort|"
    r"solve|assist|assistance|case|ticket|topic|issue|problem|trouble|important|priority|p1|ceo|matter|"
    r"message)",
    "cause": r"\b(?:because|due to|as the|since the|the (?:cause|reason)|caused by|it is because|probably)\b",
    # Words that answer no question about the thing or the symptom.
    "no_answer": r"\b(?:do not know|no idea|no clue|not sure|idk|dunno|just send|never ?mind|forget it|human|ticket|"
    r"not work\w*|does not work|broken|do not care|stop|thanks?|whatever|same)\b|^\W*(?:yes|no|yep|nope|"
    r"ok|okay|sure|maybe|all|since|none|nothing|everything|something|it|hello|hi|asap|"
    r"urgent)\b[^.!?\n]{0,20}$",
    "asks_entered": r"\b(?:password|credentials|entered|enter|typed|log ?in details|data)\b",
    # A told step that is the trouble itself.
    "not_aside": r"\b(?:deleted|overwr\w+|now|wrong|accident\w*|mistake|locked|error|fails?|failed|crash\w*)\b",
    # Symptoms that say "not" themselves.
    "own_negation": r"\b(?:not|no|cannot|never|without|nothing|unable|refuses?|no longer|stopped|stops|fail\w*|"
    r"only|keeps|"
    r"lost|denied|wrong)\b",
    # A wish for "the thing my colleague uses" names nothing (triage policy, section 8).
    "unnamed": r"^(?:\w+ ){0,3}?(?:the )?same (?:access|rights?|permissions?|programs?|software|things?|set-?up)\b|"
    r"^(?:need|want|get|have|install|order|a|an|the)? ?(?:licen[cs]es?|programs?|software|tools?|apps?|"
    r"updates?)(?: (?:please|asap|urgently|now|quickly))*\W*$|"
    r"^(?:(?:need|want|get|have|install|require|order|add|would like) )?(?:access |rights? |permissions? )?(?:to |for |"
    r"on )?(?:a |an |the |that |this |my |some |"
    r"same |all |of |new |second |another |different |better |other )*"
    r"(?:things?|stuff|something|anything|everything|it|that|this|those|one|ones|what(?:ever)?|which|system|place|same|"
    r"access|rights?|permissions?)(?=\W|$)|^(?:need|want|get|have|give me|require) (?:access|rights?|permissions?)$|"
    r"^(?:need|want|get|have|like) the same\b|^(?:[a-z]+ ){0,2}?(?:the |a |an |that |this |same "
    r")+(?:program|programme|app|application|"
    r"software|tool|system|thing)s?\b"
    r"(?: [\w' ]{0,30}(?:has|have|uses?|used|got))?$",
    "exact_error": r"[\"'].*[\"']|(?:(?:error|stop|status|event|fault|exception|fehler)\b.{0,14}?)?"
    r"(?:0x[0-9a-f]+|[a-z0-9]+_\w+|[a-z]*[-_]?\d[\w.-]*)",
    "asks_policy": r"\bhow long (?:do|does|are|is) [^.!?\n]{0,30}\b(?:keep|kept|store|stored|retain\w*|back\w*)\b|"
    r"\brules?\b|"
    r"\bis one (?:allowed|permitted)\b|\bmay (?:i|we)\b(?! (?:have|get|order|request|borrow))|\b(?:keep|store|"
    r"retain)\w* (?:\w+ ){0,3}(?:copies|backups?|data|logs?|"
    r"mails?|mailboxes|recordings)\b|\b(?:abroad|on holiday|from home|privately|for private)\b|\b(?:polic(?:y|ies)|"
    r"(?:am i|are we|is it) (?:even )?(?:allowed|permitted)|guidelines?|"
    r"regulations?)\b",
    # Who comes, goes or moves.
    "leaves": r"\b(?:leav(?:es?|ing)|left|last (?:working )?day|offboard\w*|close|disable|deactivate|delete|"
    r"remove|block|"
    r"suspend|revoke)\b",
    "moves": r"\b(?:mov(?:es?|ed|ing)|transfer\w*|switch\w*|chang\w+)\b",
    # "How do I ..." in front of what is asked.
    "how_question": r"^how (?:do|does|can|could|should|would|must|might) (?:i|we|you|one|he|she|people|somebody|"
    r"someone|"
    r"my \w+) (?:best |actually |properly )?",
    "access_to": r"^(?:(?:read|write|full|edit|admin|get|have|need|the|my|our|and|/|-)+ )*(?:access|rights?|"
    r"permissions?|"
    r"privileges|membership|log-?in|account)s? (?:to|for|on|in|of|into) ",
    "verb_before": r"^(?:(?:add|put|include|invite) [\w'.-]+(?: [A-Z][\w'.-]+)? (?:to|in|into|on|onto)|need|"
    r"needs|want|wants|would like|order|get|have|give me|send me|looking for|install|buy|"
    r"borrow|"
    r"provide|replace|exchange|add|grant|set up|create|missing|for|open|access|password (?:for|to|of)|reset (?:for|of)|"
    r"locked out of|get into|new|our|my|the|a|an|colleague,?|employee,?|starter,?|hire,?|intern,?|"
    r"trainee,?|called|named)\s+",
    # What is wanted of a program, from a wish; anything else is an installation.
    "to_uninstall": r"uninstall",
    "to_licence": r"licen|subscription",
    "to_upgrade": r"upgrade",
    "to_update": r"update",
    "to_activate": r"activat",
    "forgotten": r"forg",
    # Words of a title: one that follows its thing without a colon, and a place that needs no comma.
    "predicate": r"is ",
    "place_word": r"(?:in|on|at|next|near|from|by)\b",
    # One word that says what a simple thing does: "my mouse double-clicks".
    "verb": r"[\w'-]*(?:s|ed|ing|y)",
    # What stands around the name of a program that no list knows.
    "program_word_before": r"\b(?:(?:screen|mask|form|view|list|report|table|field|tab|button|menu|module|entry|record|"
    r"page|"
    r"order|invoice|search|filter|feature|function|row|column|dialog|account|login|password)s? (?:in|of|from|for|to)|"
    r"install|reinstall|uninstall|update|open|opening|launch|start|starting|use|using|log "
    r"into|log in to|within|inside|version of|seats? (?:of|for)|cop(?:y|ies) of|licen[cs]es? (?:for|of)|called|named|"
    r"via|need|needs|want|put|load|like to (?:have|use|try|get)|every "
    r"time|run|running|switch to|program|programme|app|application|tool|system|portal|software) $",
    "program_word_after": r" (?:app|application|software|program|programme|portal|tool|system|client|plug-?in|add-?in|"
    r"module|licen[cs]es?|installed|update|server|database|account|login|website|site|page|screen|window)\b",
    "acts_like_program": r" (?:just |only |always |suddenly |now |still |again |sometimes |simply |also )*(?:will not|"
    r"does not (?!have\b|know\b|get\b|need\b|want\b)|has (?:crashed|frozen|stopped|hung|been down|gone)|stopped|"
    r"crashed|froze|hung|is (?:down|slow|frozen|stuck|acting|playing|being|behaving|broken|offline|gone|unavailable|"
    r"dead|empty|blank|showing|giving|refusing|asking|not (?:loading|opening|responding|working|starting|saving))|"
    r"(?!needs|wants|says|asks|starts|leaves|joins|has|is|was|gets|works|thinks|as|this|us|its|his|always|"
    r"sometimes|does|likes|moves|uses|takes|goes|comes|sits|thanks|regards|tells|told|these|those|days|hours|"
    r"minutes|calls|comes|speaks|writes|across|plus|less|unless|towards|perhaps|besides)[a-z]{2,}s\b)",
    "before_noun": r"\b(?:the|my|our|his|her|your|their|a|an|this|that|these|those|another|each|new|some|both|two|"
    r"three|four) |"
    r"(?<=\w)'s ",
    "adjective": r"(?:new|old|own|other|current|latest|whole|second|first|third|same|big|small|little|entire|main)",
    "is_so": r"\b(?:is|are|looks?|seems?|gets?|goes|feels?|too|a bit|a little|slightly|very|rather|quite) $",
    # What somebody wants to be so: "his login should be shut off".
    "wanted_so": r"\b(?:should|must|shall|needs? to|has to|have to|ought to|can|could) (?:please )?be $",
    "begins_question": r"^\W*(?:(?:hi|hello|hey|so|and|btw)\W+)?(?:is|are|do|does|can|could|who|what|when|where|how|"
    r"which|will|"
    r"would|may|am) ",
    # In front of what it only resembles: "sounds like I am under water".
    "likened": r"\b(?:like|as if|as though)(?: \w+){0,3} $",
    "since": r"\bsince\b",
    # What somebody was told to do and did not say to have done.
    "told_to": r"\b(?:to|should|must|shall|can|could|would|please|will) (?:please )?$",
    # In front of words of everybody's life that only say when: "since lunch", "back from leave".
    "as_time": r"\b(?:since|after|before|during|over|till|until|from|by|around|at)(?: (?:my|the|our|his|her|an?|this|"
    r"parental|"
    r"maternity|sick|annual|christmas|easter|summer|first|long)){0,3} $",
    # A list, and a message that says how many things it holds.
    "enumerates": r"(?<!\w)(?:[2-9][.)]|[b-h]\))(?= )|(?:^|(?<=\n))[-*\u2022] ?|^\W*(?:second(?:ly)?|"
    r"third(?:ly)?|next|2nd|3rd|"
    r"finally|lastly)\W",
    "announces": r"\b(?:two|three|four|five|six|several|a couple of|a few|2|3|4|5) (?:\w+ )?(?:things|issues|problems|"
    r"requests|"
    r"questions|points|topics|matters|items|wishes|troubles)\b",
    # Asked in general: what does not happen there is no trouble.
    "asks_how": r"^\W*(?:\w+\W+){0,3}?(?:how|what|which|where) (?:do|does|can|could|should|must|would|might|shall|is|"
    r"are|have) "
    r"(?:i|we|you|one|people|it|the|my|our)\b",
    # One thing put right by the next.
    "mends": r"\b(?:sorry,? (?:no|not that|i mean\w*|it is)|no,? (?:wait|sorry|i mean)|i meant?|make that|or rather|"
    r"correction|wait,? no|scratch that|rather)\b",
    # What was said before it was no more than a joke.
    "retracts": r"\b(?:no,? not really|just (?:kidding|joking)|only (?:kidding|joking)|not really,? (?:just|only) )",
    # In front of a way round that there is not.
    "no_way_round": r"\b(?:nothing|no other|no way|none)\b[^.!?\n,]{0,40}$",
    # In front of a time that is a threat and no event.
    "threat": r"\b(?:if|unless)\b[^.!?\n]{0,45}$",
    # Asked for, not told: "could you reset".
    "asked_for": r"\b(?:can|could|would|will|please|to|should|must) (?:you |someone |somebody |anyone |i |"
    r"we )?(?:please )?$",
    # Where a thing only stands beside what is told.
    "beside": r"\b(?:on|at|after|for|behind|near|by|next to|before|during|since|about|like|as|than|until|via|over|"
    r"under)"
    r"(?: (?:the|my|our|a|an|his|her|this|that|your|their|some))? $",
    "on_own_machine": r"\b(?:on|from|at) (?:the|my|our|his|her|this|both|all|each|every|any) (?:(?:work|company|office|"
    r"lab|new|old|"
    r"second|left|right|home|team|shared|other) )?$",
    # Places named as a whole; beside a count of people, "everyone in our office" is that count.
    "whole_place": r"\b(?:whole|entire|complete|company|site|building|floor|plant|campus|factory|branch|warehouse)\b",
    # What the desk asked, and an answer that there is none.
    "asks_error": r"\berror\b",
    "none_of_it": r"^\W*(?:none|nothing|no|nope|there (?:is|was) (?:none|no|not)|not any|n/?a)\b[^.,;!?\n]{0,40}",
    "acknowledges": r"^\W*(?:(?:ok|okay|k|alright|all right|fine|understood|i see|got it|cool|nice|great|good|"
    r"sure|perfect|"
    r"noted|will do|super|right|very well|sounds good)\W*){1,3}$",
    # It was only that: the person found the cause.
    "past": r"\b(?:was|were|had|had been|it was just|was just|was only|turned out)(?: [\w'-]+){0,2} $",
    "article": r"^(?:(?:the|my|our|a|an|this|that|his|her|your|some|another|please)\s+)+",
    "negation": r"\b(?:not|never|no|nobody|none|neither|nor|without|no one|nothing|cannot|before)\b",
    "clause_break": r"[,.;:!?\n]| but | though | however | because | so that ",
    # Searched right before a word; these end in "$".
    "ruled_out": r"\b(?:not|instead of|rather than) (?:the |my |a |our |an )?$",
    "not_that": r"\b(?:not|is not|not for|only|never) (?:in |on |for )?$",
    "direct_not": r"\b(?:not|never|no|cannot|is not|without|not a|no longer)(?: really| actually| completely| "
    r"yet| even)? $",
    "aside_word": r"\b(?:on|in|from|at|after|with|via|using|for|behind|near|inside|by|next to|of)"
    r"(?: (?:the|my|our|a|an|his|her|this|that|both|all|\w+'s)){0,2} $",
    # What many depend on, when it burns or gets wet.
    "server_equipment": r"\b(?:servers?|racks?|server ?rooms?|data ?cent(?:er|re)s?|(?:network )?switch(?:es| "
    r"cabinet)?|"
    r"routers?|ups)\b",
    "hope": r"\b(?:will|would|can|could|should|if|when|until|hope|want|need|please|make|get|so that|"
    r"before|once|till|to|then|after that|afterwards)"
    r"(?: \w+){0,3} $",
    # In "it works again" and the like: what takes it back, and where the denial is the statement itself.
    "denial": r"\b(?:not|never|nothing|sometimes|if|when|until|stopped|stops|quit)\b",
    "own_denial": r"(?:nevermind|(?:never|not|no|nope|do not|does not) )(?!work|run|fix|solv|resolv|back|ok|"
    r"fine|good|gone)",
}
