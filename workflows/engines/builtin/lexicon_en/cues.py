"""Small English words that say how one clause belongs to another, and how a short answer is to be taken."""

CUES = {
    # Where a clause may end inside a sentence.
    "clause": r",? (?:and|but|plus|so|because|therefore|while|whereas|besides|as well as) |[,:] |\s-+ | (?=\d[.)] )|"
    r" by the way| another thing",
    # The clause opens something else.
    "another": r"\b(?:also|by the way|btw|another (?:thing|problem|issue|question|topic|request)|separate(?:ly)?|"
    r"additionally|besides|furthermore|on top of that|apart from that|one more (?:thing|problem|issue|"
    r"question)|second(?:ly| problem| issue| thing| question)|different (?:topic|problem|issue|question)|"
    r"unrelated|other than that|in addition|moreover|while (?:i am|we are|you are) at it|plus|"
    r"next problem|new (?:problem|issue|topic)|2[.)]|and then there is|something else)\b|(?:second|third|"
    r"next|2nd)\b(?=\W*,)",
    # The clause follows from the one before.
    "because": r"\b(?:so|therefore|because|as a result|which|that is why|hence|due to|thus|consequently|this means|"
    r"that means|meaning|causing|caused by|as|and now|since then|then|and then|resulting|therefore|mine|"
    r"hers|ours|(?:the|my|his|her) (?:old|current|present) (?:one|\w+)|(?:it|they|he|she|this) (?:also |"
    r"just |only |then |now |always |still )?(?:says?|shows?|keeps?|is|does|will|has|was|needs?|would|"
    r"cannot|gets?|asks?|wants?|are|should|must))\b",
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
    "unnamed": r"\b(?:it|something|everything|the system|system|stuff|things?|this|that|anything|nothing)\b",
    # Somebody's question that the next message answers, read from the desk's words.
    "asks_solved": r"\b(?:did (?:that|this|it) (?:help|work|solve)|does (?:that|this) (?:help|work|solve|answer)|"
    r"was (?:that|this) helpful|solved)\b",
    "no": r"^\W*(?:no|nope|nah|not really|unfortunately not|sadly not|not yet|n)\b",
    "yes": r"^\W*(?:yes|yep|yeah|y|sure|it did|it does)\b",
    "ticket_word": r"\b(?:my|the|existing|open|this|that) (?:[\w'/-]+ )?(?:ticket|request|case)\b|\bticket\b",
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
    "article": r"^(?:(?:the|my|our|a|an|this|that|his|her|your|some|another|please)\s+)+",
    "negation": r"\b(?:not|never|no|nobody|none|neither|nor|without|no one|nothing|cannot|before)\b",
    "clause_break": r"[,.;:!?\n]| but | though | however | because | so that ",
    # Searched right before a word; these end in "$".
    "ruled_out": r"\b(?:not|instead of|rather than) (?:the |my |a |our |an )?$",
    "not_that": r"\b(?:not|is not|not for|only|never) (?:in |on |for )?$",
    "direct_not": r"\b(?:not|never|no|cannot|is not|without|not a|no longer)(?: really| actually| completely| "
    r"yet| even)? $",
    "aside_word": r"\b(?:on|in|from|at|after|with|via|using|for|behind|near|inside|by|next to|of)"
    r"(?: (?:the|my|our|a|an|his|her|this|that|both|all|\w+'s))? $",
    "hope": r"\b(?:will|would|can|could|should|if|when|until|hope|want|need|please|make|get|so that|"
    r"before|once|till|to)"
    r"(?: \w+){0,3} $",
    # In "it works again" and the like: what takes it back, and where the denial is the statement itself.
    "denial": r"\b(?:not|never|nothing|sometimes|if|when|until|stopped|stops|quit)\b",
    "own_denial": r"(?:nevermind|(?:never|not|no|nope|do not|does not) )",
}
