"""What English requests are about. Order matters: the first source that fits wins, so longer names come first."""

from workflows.engines.base import Category

from ..lexicon import Thing

HARDWARE, SOFTWARE, ACCESS = Category.HARDWARE, Category.SOFTWARE, Category.ACCESS
NETWORK, OTHER = Category.NETWORK, Category.OTHER

NOT_THINGS = (
    r"(?:blue|black|white|red|blank|dark|frozen|full|empty|error|login|log-?in|start|home|grey|green|"
    r"lock) ?screens?(?: of death)?",
    r"(?:splash|logon|settings|stock|order|booking|entry|input|search|overview|main|menu|welcome|title|payment|"
    r"checkout|"
    r"confirmation|details|invoice|loading|boot|next|previous|planning|master data|customer) screens?",
    r"print(?:ing)? ?(?:shop|house)s?",
    r"notebook (?:section|page|tab)s?",
    r"(?:share|sharing|shared) (?:my |the |our |your |his |her )?screens?",
    r"(?:on|by|over|via) the (?:phone|telephone)",
    r"by (?:phone|e-?mail|mail)",
    r"phone (?:me|you|us|back|call from)",
    r"(?:my|the|your|our) e-?mail is \S+@\S+",
    r"(?:help|service|it|support)[- ]?desk",
    r"(?:user|users) (?:manual|guide)",
    r"server error(?: \d+)?",
    r"(?:run|running|ran) (?:teams|groups)",
    r"account(?:s|ing)? department|(?:from|in|of|for) accounts(?= |\W|$)",
    r"accounts? (?:payable|receivable|manager|managers)",
    r"print(?:ed)? out of",
    r"desktop (?:icon|icons|shortcut|shortcuts)",
    r"(?:new|different|another|other) cables?",
    r"(?:(?:phone|mobile|telephone|contact) (?:number|no\.?)|extension) (?:is|:)",
    r"network (?:team|group|people)",
    r"(?:my|a|the|our) (?:it|system|network) (?:admin|administrator|department|guy|colleague)",
    r"access (?:denied|is denied|refused|was denied)",
    r"(?:for|of|in|on|to) (?:that |this )?account of",
    r"(?:this|that|the) (?:mail|e-?mail|message) (?:is|was) sent from",
    r"my e-?mail address",
)

# (name, source, family): programs people name; all of them are software.
PROGRAMS = (
    ("Outlook", r"outlook", "mail"),
    ("Thunderbird", r"thunderbird", "mail"),
    ("Exchange", r"exchange(?: server)?|exchange online", "mail"),
    (
        "Teams",
        r"(?:ms |microsoft )teams|teams(?= (?:meeting|call|chat|channel|app|client|crash|does|is|keeps|will|"
        r"cannot|on|"
        r"says|shows|has|and|or|to|freez|hang|for|start|stop|video|audio|calls|meetings|status|notification|"
        r"login|update|a|"
        r"calendar|still|just|also|runs|on|when|after|while|in|won|not|was))|(?<=in )teams|(?<=on )teams|"
        r"(?<=and )teams|"
        r"(?<=open )teams|(?<=start )teams|(?<=use )teams|(?<=via )teams|(?<=with )teams|(?<=that )teams|"
        r"(?<=my )teams|(?<=meant )teams|(?<=is )teams(?=\W|$)|(?<=not )teams(?=,)",
        "meetings",
    ),
    ("Zoom", r"zoom(?! in| out| level| factor)", "meetings"),
    ("Webex", r"web ?ex", "meetings"),
    ("Skype", r"skype(?: for business)?", "meetings"),
    ("Slack", r"slack", "slack"),
    ("Excel", r"excel|spreadsheets?", "office"),
    (
        "Word",
        r"(?:ms |microsoft )word|word(?= (?:crash|does|is|keeps|will|cannot|document|file|freez|hang|doc|docs|"
        r"opens|and|"
        r"shows|says|template|close|closes|when|after|just|stop|takes|on my|for))|(?<=in )word|"
        r"(?<=with )word(?! of)|(?<=meant )word|(?<=is )word(?=\W*$)|(?<=open )word",
        "office",
    ),
    ("PowerPoint", r"power ?point|(?<!\.)pptx?", "office"),
    ("OneNote", r"one ?note", "onenote"),
    (
        "Microsoft Office",
        r"(?:ms |microsoft )?office ?(?:365|suite|2016|2019|2021|apps?|programs?)|(?:ms|microsoft) office|"
        r"(?:ms|microsoft|m) ?365|office licen[cs]es?",
        "office",
    ),
    ("OneDrive", r"one ?drive", "onedrive"),
    ("SharePoint", r"share ?point(?: site| page| online)?", "sharepoint"),
    ("Power BI", r"power ?bi", "powerbi"),
    ("Visio", r"(?:ms |microsoft )?visio", "visio"),
    ("Microsoft Project", r"(?:ms|microsoft) project", "msproject"),
    ("Access database", r"(?:ms|microsoft) access", "msaccess"),
    (
        "Adobe Acrobat",
        r"(?:adobe )?acrobat(?: pro| reader| dc)*|adobe (?:reader|pdf)|pdf (?:reader|editor|viewer|program|"
        r"software|"
        r"creator)",
        "acrobat",
    ),
    ("Photoshop", r"(?:adobe )?photoshop", "photoshop"),
    ("InDesign", r"(?:adobe )?indesign", "indesign"),
    ("Illustrator", r"(?:adobe )?illustrator", "illustrator"),
    ("Creative Cloud", r"(?:adobe )?creative cloud|adobe", "adobe"),
    ("SAP", r"sap(?: gui| s/?4(?: ?hana)?| fiori| hana| erp| system| logon)*", "sap"),
    ("ERP system", r"erp(?: system| client| software)?", "erp"),
    ("CRM", r"crm(?: system| software| tool)?", "crm"),
    ("Salesforce", r"sales ?force", "crm"),
    ("HubSpot", r"hubspot", "crm"),
    ("Dynamics", r"(?:microsoft )?(?:dynamics|navision|business central)(?: 365| crm| nav)*", "dynamics"),
    ("DATEV", r"datev", "datev"),
    ("Jira", r"jira", "jira"),
    ("Confluence", r"confluence", "confluence"),
    ("Workday", r"work ?day(?= (?:is|app|does|login|says|crash|portal|account|shows))", "workday"),
    ("ServiceNow", r"service ?now", "servicenow"),
    ("GitHub", r"git ?hub", "github"),
    ("GitLab", r"git ?lab", "gitlab"),
    ("Visual Studio", r"visual studio(?: code)?|vs ?code", "vscode"),
    ("AutoCAD", r"auto ?cad|solid ?works|cad(?: software| program)?", "cad"),
    ("Chrome", r"(?:google )?chrome(?! ?books?)", "browser"),
    ("Firefox", r"firefox", "browser"),
    ("Edge", r"(?:ms |microsoft )edge|edge(?= (?:crash|does|is|keeps|browser|shows|will))|(?<=in )edge", "browser"),
    ("Safari", r"safari", "browser"),
    ("Browser", r"(?:web ?)?browser", "browser"),
    ("Python", r"python(?: \d(?:\.\d+)*)?", "python"),
    ("Docker", r"docker(?: desktop)?", "docker"),
    ("Notepad++", r"notepad(?:\+\+)?", "notepad"),
    ("7-Zip", r"7-?zip|winzip|winrar", "zip"),
    ("Citrix", r"citrix(?: workspace| receiver)?|remote desktop|rdp(?: session)?|virtual desktop|vdi", "remote"),
    ("TeamViewer", r"teamviewer|anydesk", "teamviewer"),
    ("Antivirus software", r"anti-?virus(?: software| program| scanner)?|defender|virus scanner", "antivirus"),
    ("Miro", r"miro(?: board)?", "miro"),
    ("Figma", r"figma", "figma"),
    ("Tableau", r"tableau", "tableau"),
    ("Oracle", r"oracle", "oracle"),
    ("Canva", r"canva", "canva"),
    ("Trello", r"trello|asana", "trello"),
    ("WhatsApp", r"whats ?app", "whatsapp"),
    ("ChatGPT", r"chat ?gpt|copilot", "ai"),
    ("Java", r"java(?! ?script)", "java"),
    ("Lotus Notes", r"lotus notes|hcl notes", "mail"),
    ("Dropbox", r"dropbox|google drive|google docs", "cloudfiles"),
)

THINGS = (
    # Printing is hardware.
    Thing("Label printer", r"label[- ]?(?:printer|maker)s?", HARDWARE, "print", 3, True),
    Thing(
        "Team printer",
        r"(?:team|department|floor|shared|office|hallway|corridor|central|network|common) (?:printer|copier)s?",
        HARDWARE,
        "print",
        3,
        True,
    ),
    Thing(
        "Printer",
        r"(?:multi-?function(?:al)? |laser ?|inkjet |colou?r |hp |canon |brother |epson |xerox |kyocera |"
        r"ricoh )?"
        r"(?:printers?|plotters?|copiers?|photo ?copiers?|laserjet|mfp)|ricoh|kyocera|xerox|lexmark|"
        r"konica(?: minolta)?",
        HARDWARE,
        "print",
        3,
        True,
    ),
    Thing(
        "Printing",
        r"printing|print(?:s| jobs?| queue| server| outs?|outs?)?(?= |\W|$)(?! screen| button)",
        HARDWARE,
        "print",
        2,
        True,
    ),
    Thing("Fax", r"fax(?:es)?(?: machine)?", HARDWARE, "print", 3, True),
    Thing("Toner", r"(?:toner|ink)(?: cartridges?)?|cartridges?", HARDWARE, "print", 2, True),
    Thing(
        "Scanner", r"(?:bar ?code |hand(?:held)? |document )?scanners?|hand-?helds?|scanning", HARDWARE, "scan", 3, True
    ),
    Thing(
        "Payment terminal",
        r"(?:card|payment|pin|ec|contactless) ?(?:terminal|reader|machine|pad|device)s?|cash ?(?:desk|register|"
        r"point)s?|tills?|"
        r"pos(?: terminal)?s?",
        HARDWARE,
        "till",
        3,
        True,
    ),
    # Connections.
    Thing(
        "VPN",
        r"(?:any ?connect|global ?protect|forti ?client)(?: vpn)?|vpn(?: client| connection| tunnel| access)?",
        NETWORK,
        "network",
        3,
        True,
        True,
    ),
    Thing(
        "Guest Wi-Fi",
        r"(?:guest|visitor)s?[- ]?(?:wifi|wlan|wireless|network)|wifi (?:code|access|vouchers?|"
        r"passwords?)? ?for (?:our |the |my )?"
        r"(?:\d+ )?(?:guests?|visitors?)",
        NETWORK,
        "network",
        3,
        True,
        True,
    ),
    Thing(
        "Wi-Fi",
        r"(?:office |company |corporate |home )?(?:wi ?fi|wlan|wireless(?: network| lan| internet|"
        r" connection)?)(?: connection| signal| network)?(?! (?:mouse|keyboard|headset|printer))",
        NETWORK,
        "network",
        3,
        True,
        True,
    ),
    Thing(
        "Internet",
        r"(?:all|every|most|some)(?: the| of the)? (?:web ?)?(?:sites|pages)|everything online|all online \w+|"
        r"surfing|browsing|(?:up|down)load speed|(?:the )?internet(?: access| connection)?(?! explorer)|"
        r"broadband|online(?= (?:access|connection))|(?<=get )online|(?<=getting )online|(?<=go )online",
        NETWORK,
        "network",
        3,
        True,
        True,
    ),
    Thing(
        "Network cable",
        r"(?:lan|network|ethernet|rj45|patch) ?(?:cables?|sockets?|ports?|plugs?|outlets?|jack|points?)|"
        r"wall (?:sockets?|ports?)",
        NETWORK,
        "cable",
        3,
        True,
    ),
    Thing(
        "Network drive",
        r"(?:network|shared|share|team|group|department|common|home|mapped|public|file)[- ]?drives?|"
        r"file ?(?:shares?|servers?)|network (?:share|folder)s?|"
        r"drive [a-z](?=\W|$):?|(?<=the )[a-z]:? ?drive|(?<=my )[a-z]:? ?drive|(?<=our )[a-z]:? ?drive|"
        r"nas",
        NETWORK,
        "drive",
        3,
        True,
    ),
    Thing(
        "Network",
        r"(?:company |office |corporate )?network(?: connection)?|lan|ethernet|dns|proxy(?: server)?|firewall|"
        r"router|network switch|"
        r"(?:fixed |static )?ip(?: address(?:es)?)?|vlan|subnet|dhcp|extranet|(?:network )?switch cabinet|"
        r"access points?|connectivity|internet line",
        NETWORK,
        "network",
        2,
        True,
        True,
    ),
    Thing(
        "Phone line",
        r"(?<=without )(?:tele)?phones?|(?:phone|telephone|land) ?lines?|telephony|phone system|"
        r"telephone system|hotline|(?:phone|telephone|"
        r"extension|mobile|direct) number|"
        r"soft ?phones?|(?:phone|call|dial|ring) (?:out|outside|anyone|anybody|customers)|be (?:phoned|called|rung|"
        r"dialled)|(?:in|out)(?:going|"
        r"bound|coming) calls?|(?:my|our|the|office|his|her) (?:\w+ )?extension(?! cord)|direct (?:dial|line)|"
        r"call (?:forwarding|divert|queue|transfer)|voice ?mail|phones? (?:is|are) forwarded|"
        r"conference bridge|phones(?= (?:are|is|do|have|on the|in the))",
        NETWORK,
        "phoneline",
        3,
        True,
    ),
    # Second factor and sign-in.
    Thing(
        "Second factor",
        r"(?:microsoft |google )?authenticator(?: app)?|mfa(?: app| device| token| prompts?| requests?|"
        r" codes?)?|2fa(?: codes?)?|two[- ]factor(?: [\w'/-]+)?|second factor|"
        r"multi-?factor(?: [\w'/-]+)?|otp|one[- ]time (?:code|password)s?|verification codes?|"
        r"yubi ?keys?|security keys?|hardware tokens?|sms codes?",
        ACCESS,
        "signin",
        3,
    ),
    Thing(
        "Sign-in page",
        r"(?:log-?in|sign-?in|sign-?on|logon) (?:page|portal|mask|form|service|server)(?! of)",
        ACCESS,
        "signin",
        3,
        False,
        True,
    ),
    Thing(
        "Single sign-on",
        r"single sign-?on|sso|active directory|sign-?in service|authentication(?: service)?",
        ACCESS,
        "signin",
        3,
        False,
        True,
    ),
    Thing("Password", r"passwords?|pass ?phrases?|passcode|pin(?: code)?(?= |\W|$)(?!ned)", ACCESS, "signin", 1),
    Thing(
        "Door badge",
        r"(?:door |access |id |staff |employee |entry |key ?)?(?:badges?|key ?cards?|access cards?|"
        r"entry cards?|id cards?|chip cards?|key fobs?)(?: reader)?|badge reader|door reader",
        ACCESS,
        "badge",
        3,
        True,
    ),
    Thing("Distribution list", r"(?:distribution|mailing) ?(?:list|group)s?", ACCESS, "group", 3),
    Thing(
        "Shared mailbox",
        r"(?:shared|team|group|department|functional|common) (?:mailbox|inbox|mail account)(?:es)?|"
        r"mailbox(?= \w+@)",
        SOFTWARE,
        "mail",
        3,
    ),
    # Machines.
    Thing(
        "Docking station",
        r"dock(?:ing)?(?: ?stations?)?s?|port replicators?|usb-?c hubs?",
        HARDWARE,
        "display",
        3,
        True,
    ),
    Thing("Projector", r"projectors?|beamers?", HARDWARE, "room", 3, True),
    Thing(
        "Meeting room equipment",
        r"(?:meeting|conference|video|board|training|seminar)[- ]?room (?:screens?|displays?|kit|equipment|"
        r"systems?|cameras?|phones?|tv|speakers?|microphones?)|"
        r"(?:video ?)?conferenc(?:e|ing) (?:system|equipment|unit|phone|kit)|smart ?boards?|"
        r"click ?share|room (?:panel|display)",
        HARDWARE,
        "room",
        3,
        True,
    ),
    Thing(
        "Docking cable",
        r"(?:hdmi|displayport|display port|usb-?c?|vga|dvi|charging|power) (?:cables?|adapt[eo]rs?|cords?|"
        r"sticks? adapter)",
        HARDWARE,
        "cable",
        3,
        True,
    ),
    Thing(
        "Monitor",
        r"(?:second |external |third |two |extra |additional |4k |27[- ]inch |wide ?screen |curved |left |"
        r"right |other )*(?:monitors?|(?<=the )displays?|(?<=our )displays?|(?:big|large|wall|info|touch) displays?|"
        r"displays?(?= |\W|$)(?! (?:the|a|an|only|this|error|as|my|in))|screens?)",
        HARDWARE,
        "display",
        3,
        True,
    ),
    Thing(
        "Keyboard",
        r"(?:wireless |bluetooth )?key ?boards?|keys(?= (?:are|stick|do|on my))|(?:caps lock|space ?bar|"
        r"(?:the|my|a) (?:letter )?[\"']?[a-z0-9]{1,6}[\"']?[- ]keys?(?! (?:card|fob|account|user))|enter key|"
        r"number pad|(?:numeric )?key ?pad|num(?:eric)? ?block)",
        HARDWARE,
        "input",
        3,
        True,
    ),
    Thing(
        "Mouse",
        r"(?:wireless |bluetooth |ergonomic |vertical )*(?:mouse(?! ?pad| ?over)|mice|track ?pads?|"
        r"touch ?pads?|mouse wheel)",
        HARDWARE,
        "input",
        3,
        True,
    ),
    Thing(
        "Headset",
        r"(?:wireless |bluetooth |noise[- ]cancell?ing )*(?:head ?sets?|head ?phones?|ear ?phones?|ear ?buds?|"
        r"airpods?)",
        HARDWARE,
        "audio",
        3,
        True,
    ),
    Thing("Webcam", r"web ?cams?|cameras?|camera", HARDWARE, "video", 3, True),
    Thing("Microphone", r"micro?phones?|mic", HARDWARE, "audio", 3, True),
    Thing("Speakers", r"(?:loud)?speakers?(?! (?:is|was) )|sound ?card", HARDWARE, "audio", 2, True),
    Thing("Tablet", r"(?:i ?pads?|tablets?|surface(?: pro)?)(?: pro| air| mini)?", HARDWARE, "tablet", 2),
    Thing(
        "Mobile phone",
        r"(?:work |company |business |office |mobile |cell ?|smart ?|private |"
        r"personal )*(?:i ?phones?(?: \d+\w*)?|phones?|mobiles?|handys?|android(?: phone)?)(?! number)|"
        r"mobile device|"
        r"galaxy s\d+|desk ?phones?|telephones?|sim(?: cards?)?|phone handset|handset",
        HARDWARE,
        "phone",
        2,
        True,
    ),
    Thing(
        "Charger",
        r"(?:laptop |phone |usb-?c )?(?:chargers?|power (?:supply|supplies|adapt[eo]rs?|bricks?|unit)|"
        r"charging (?:cable|port))",
        HARDWARE,
        "computer",
        3,
        True,
    ),
    Thing("Battery", r"batter(?:y|ies)(?: pack)?", HARDWARE, "computer", 2, True),
    Thing(
        "Hard drive",
        r"(?:external |internal )?(?:hard (?:drive|disk)s?|ssd|hdd|usb (?:drive|stick|key)s?|thumb ?drives?|"
        r"memory sticks?|c: drive|disk space|disk)",
        HARDWARE,
        "disk",
        2,
        True,
    ),
    Thing(
        "Server room",
        r"server ?rooms?|data ?cent(?:er|re)s?|racks?(?= (?:in|is))|comms room",
        HARDWARE,
        "server",
        3,
        True,
        True,
    ),
    Thing(
        "Backup",
        r"(?:nightly |daily |weekly )?back-?ups?(?: jobs?| systems?| servers?| tapes?)?",
        HARDWARE,
        "backup",
        3,
        False,
    ),
    Thing("Mail server", r"(?:mail|exchange|smtp) ?servers?", SOFTWARE, "mail", 3, False, True),
    Thing("Web server", r"web ?servers?", HARDWARE, "server", 3),
    Thing(
        "Server",
        r"(?:(?:application|app|database|db|terminal|production|test|virtual|license|licence|the|our|linux|"
        r"windows|sql) )?servers?|ups(?= (?:is|beep|alarm|fail|batter))|vm",
        HARDWARE,
        "server",
        2,
        False,
        True,
    ),
    Thing("USB port", r"(?:usb(?:-?c)?|hdmi|displayport) (?:ports?|sockets?)|usb", HARDWARE, "computer", 2, True),
    Thing(
        "Laptop",
        r"(?:work |company |business |old |new |dell |lenovo |hp )*(?:lap ?tops?|note ?books?(?! (?:file|"
        r"cell))|thinkpads?|mac ?books?(?: pro| air)?|elite ?books?|latitudes?|chrome ?books?|"
        r"x1 carbon|xps)",
        HARDWARE,
        "computer",
        2,
        False,
        True,
    ),
    Thing(
        "Computer",
        r"(?:work |desktop |company |office |whole |entire |desk )*(?:computers?|pcs?|work ?stations?|"
        r"desktops?(?! (?:app|version|client))|i?macs?(?= |\W|$)(?! address)|"
        r"(?:my|the|his|her|whole|entire|old|new|our|this|every) machines?|thin ?clients?|terminals?)",
        HARDWARE,
        "computer",
        1,
        False,
        True,
    ),
    Thing(
        "Fan",
        r"(?:cpu |laptop )?fans?(?= (?:is|makes|runs|noise|sounds|spins|keeps|scream|rattl|buzz|whin|hum|has|does)\w*)",
        HARDWARE,
        "computer",
        2,
        True,
    ),
    # Programs.
    *(Thing(name, source, SOFTWARE, family, 3) for name, source, family in PROGRAMS),
    Thing(
        "Windows",
        r"(?:ms |microsoft )?windows(?: (?:\d+|update|login|explorer|account|profile|pc))?(?! (?:in the|"
        r"of the|are|on the))|mac ?os|ubuntu|linux|operating system",
        SOFTWARE,
        "os",
        1,
    ),
    Thing(
        "Payroll system",
        r"pay ?roll(?: run| system| software| app| program)?|payment run|salary run",
        SOFTWARE,
        "payroll",
        3,
    ),
    Thing(
        "Web shop",
        r"(?:web|online|customer|e-?) ?(?:shop|store|commerce)|shop ?front|store ?front|customer (?:portal|"
        r"website|site)|booking (?:site|website|portal|system|platform|tool)",
        SOFTWARE,
        "webshop",
        3,
    ),
    Thing("Mailbox", r"(?:e-?)?mail ?box(?:es)?|inbox", SOFTWARE, "mail", 2),
    Thing(
        "Calendar",
        r"calendars?|calendar (?:entries|invites?)|meeting invit\w+|out[- ]of[- ]office(?: [\w'/-]+)?|"
        r"auto[- ]?reply|signatures?|spam (?:folder|filter)|junk (?:folder|mail)",
        SOFTWARE,
        "mail",
        2,
    ),
    Thing(
        "Mail",
        r"(?:e-?mails?|mails?)(?: (?:program|client|app|account|system|service|delivery|traffic|flow))?",
        SOFTWARE,
        "mail",
        2,
    ),
    Thing("Intranet", r"intranet(?: (?:page|site|portal))?", SOFTWARE, "intranet", 3),
    Thing(
        "Website",
        r"(?:our |the company |company |corporate |public )?(?:home ?page|web ?sites?|web ?pages?)|"
        r"(?:[a-z0-9-]+\.)+(?:com|org|net|io|de|local|intern)(?=[\s/,.]|$)",
        SOFTWARE,
        "website",
        2,
    ),
    # "the booking system", "our time tracking tool", "the X app"
    Thing(
        "",
        r"(?:the|our|my|this|that|an|a|your|his|her|company) (?!(?:whole|same|entire|operating|it|new|other|"
        r"old|right|wrong|following|only|"
        r"certain|different|specific|ticket|business) )(?:[\w/&-]+ ){1,2}?(?:app|application|software|"
        r"program|programme|portal|tool|database|platform|system|plugin|plug-in|add-?in|client|module)s?"
        r"(?= |\W|$)",
        SOFTWARE,
        "program",
        2,
    ),
    Thing(
        "",
        r"(?:timesheet|time[- ]tracking|time recording|expense|travel|hr|invoice|invoicing|billing|ticketing|"
        r"booking|ordering|order|inventory|warehouse|stock|purchasing|procurement|"
        r"accounting|learning|document management|e-?learning|reporting|cash(?: register)?|pos|tax|"
        r"banking|leave|holiday|training)"
        r"[- ](?:app|application|software|program|portal|tool|database|platform|system|module)s?",
        SOFTWARE,
        "program",
        2,
    ),
    Thing(
        "Application",
        r"(?:the |our |my |this )?(?:app|application|software|program|programme|portal|database|"
        r"web ?app|(?<=the )tool|(?<=our )tool|(?<=my )tool|(?<=this )tool)s?(?= |\W|$)",
        SOFTWARE,
        "program",
        1,
    ),
    Thing(
        "Report",
        r"(?:sales |monthly |weekly |the |my )?(?:reports?|dashboards?|macros?|pivot tables?|"
        r"formulas?)(?! (?:a|an|this|that|it|the))",
        SOFTWARE,
        "report",
        1,
    ),
    Thing(
        "Document",
        r"(?:pdf|word|excel|docx|xlsx)? ?(?:files?|documents?|attachments?|pdfs?)(?= |\W|$)",
        SOFTWARE,
        "document",
        1,
    ),
    # Places where rights are kept.
    Thing(
        "Address book", r"(?:phone|address|staff|company|employee) (?:director(?:y|ies)|books?)", SOFTWARE, "mail", 3
    ),
    Thing("Folder", r"(?:the |my |our )?(?:[\w'/-]+ )?(?:folders?|director(?:y|ies))", ACCESS, "folder", 2),
    Thing(
        "User account",
        r"(?:user |windows |domain |ad |network |guest |company |work |login |sign-?in |main )*(?:accounts?|"
        r"user(?= [a-z]+(?:[._]?\w+)*(?:,|$| (?:please|because|after|is|was|has)))|user ?names?|user ?ids?|"
        r"log-?ins?|logins?|sign-?ins?|credentials?|user profile)"
        r"(?= |\W|$)(?! (?:page|screen|button|link|mask|form))",
        ACCESS,
        "signin",
        1,
    ),
    Thing(
        "Rights",
        r"(?:admin(?:istrator)?(?:'s)? |read |write |editing |user )+(?:rights?|permissions?|privileges?|"
        r"access)|permissions?|privileges?",
        ACCESS,
        "rights",
        1,
    ),
    Thing(
        "Meeting room",
        r"(?:meeting|conference|video|board|training|seminar)[- ]?rooms?(?: [a-z0-9.]+)?|boardroom",
        HARDWARE,
        "room",
        1,
    ),
    Thing("Cable", r"cables?", HARDWARE, "cable", 1, True),
)
