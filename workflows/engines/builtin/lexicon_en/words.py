"""Single English words that speak for a category, and words that say nothing: for what no pattern knows."""

_HARDWARE = """
adapter battery beam beamer bios blower boot bracket brick bulb button cable camera cartridge casing charger charging
chip cooler cooling copier crack cracked dent desktop device disk display dock docking dongle drum earbud earpiece fan
feeder foot feet gadget gun handheld handset hardware hdmi headphone headset hinge hub ink inch ipad jam jammed joystick
kettle key keyboard keypad kiosk lamp laptop laser led lens lid mac machine magnet mic microphone monitor motherboard
mouse notebook panel paper pc pedal pen pixel plotter plug power printer projector rack ram reader ribbon roller rubber
scale scanner screen smartboard socket speaker ssd stand stick stylus switch tablet tape terminal thermometer till toner
touchscreen touchpad trackpad tray tv ups usb vent webcam wheel whiteboard wobble workstation wristband rattle grind hot
warm heat dust coffee spilled dropped fell loose bent phone smartphone mobile iphone tower printout lever latch clip
screw strap antenna dial knob nozzle printhead barcode label franking weighing walkie talkie pager
"""
_SOFTWARE = """
addin add-in app application appointment attachment autocomplete autosave bookmark browser calculation calendar cell
chat column contact crm dashboard database deploy desktop diary dialog document draft email entry erp excel export field
figure filter font form formula hourglass icon import inbox install installation invoice layout licence license list
loading macro mail mailbox menu message module notification outlook page pdf plugin pop-up popup portal powerpoint
program programme query record reminder report row save saved saving script search setting sheet shortcut signature
software sort spelling spreadsheet stamp sync tab table taskbar teams template text thumbnail timesheet tool toolbar
total typo uninstall update upgrade version view wallpaper widget window word workflow workbook zoom autofill backlog
booking order planner planning schedule item price stock article basket checkout cart record customer date time clock
language dictionary format print-preview preview reply forward draft folder-view library board task channel emoji
background cache cookie plug-in client release patch build screen-share export subtotal decimal currency tax vat
"""
_ACCESS = """
access account admin allowed approval authenticator authorisation authorise authorised badge certificate clearance code
credentials delegate denied door entry expired forgot forgotten gate grant group keycard lock locked login logon log-in
member membership mfa otp owner passcode password permission permitted pin privilege profile refused reset restricted
right role sign-in sign-on signin sso starter joiner leaver token unlock user userid username 2fa fingerprint face read-
only forbidden authentication sms verification identity logged credential
"""
_NETWORK = """
bandwidth broadband call caller cable connect connected connecting connection connectivity dial dialling dns ethernet
extension firewall hotline hotspot internet ip landline lan latency line link network offline online outside ping port
proxy reach reachable reception remote ring ringing roaming router server share signal site speed telephone telephony
tunnel unreachable voicemail vpn web website wifi wireless wlan wire gateway dropout disconnect disconnected drop buffer
buffering streaming download upload switchboard nas mapped s: p: q: drive
"""

# Complaints without content: how bad it is, not what it does.
_VAGUE = """
acting amiss annoying ass awful bad bananas behave behaved behaving better blues bloody bonkers bother bothering broke
broken buggered buggers bust busted cactus completely complain complaining cooperate cooperating crackers cranky crap
crappy crazy creature cursed damn dead-end demons despair difficult disaster dodgy dreadful drive driving drunk dying
entirely fed feeling flaky fault fubar fun funny fussy giving grief grumpy gremlins hand happy hassle hate hates hating
haunted haywire hell hiccups hopeless horrible horribly idiotic ill impossible incredibly insane joke kaput kaputt keeps
killing knackered life like likes loopy luck mad madness manic me mental mess messed messing mind misbehave misbehaves
misbehaving mood moods moody mysterious nerves nightmare nonsense normal normally nuts odd oddly pain pear playing play
plays poorly poor possessed proper properly rage refuse rubbish sad screwed shambles shape shaped shit shitty sick silly
sketchy skew skewed start started strange strangely strike struggling stuff stupid suck sucks sulking sulks tantrum
tantrums terrible terribly thick throwing throws tired totally trouble truly ugh unhappy unbelievable unreliable
unusable unwell up upset useless usual utterly wall weird weirdly whatever wits wonky worse worst wrong yonks pissing
fussing faffing behaviour own itself month ages forever life bit goes gone going wild belly bother head doing done do
does did happened happening happens appears seems seem try tried trying
"""
# Nouns that name no thing, and people.
_NOTHING = """
thing things stuff something system systems one ones way ways problem problems issue issues error errors message
messages time times day days morning afternoon evening night week weeks month months year years moment minute minutes
hour hours second seconds office company firm team department group colleague colleagues boss manager director people
person everyone somebody someone user users guy guys friend staff help hand work job jobs task lot lots bit kind sort
question questions request ticket program programme programs app apps application applications tool tools software
reason case point matter situation life world hell fact chance place top bottom side left right middle end start
beginning rest same whole other others desk home house floor building customer customers client clients name names
number idea clue result results trouble hassle today tomorrow yesterday tonight now chair nerves wall mind heck mess
guest guests visitor visitors caller callers assistant secretary intern trainee student students employee employees
neighbour neighbor husband wife chief ceo cfo director lady gentleman man woman solution fix answer reply response
update updates news lunch break coffee weekend holiday vacation meeting call monday tuesday wednesday thursday friday
saturday sunday january february march april may june july august september october november december supplier suppliers
support technician helpdesk service word words hope apology apologies need needs deadline emergency priority corner
hallway corridor shelf cupboard wall ceiling cellar basement process processes option options possibility while couple
few pair handful everything anything nothing stack pile
"""
# What is in everybody's life and nobody's service desk.
_FOREIGN = """
salary wage payslip payday bonus overtime pension tax vacation holiday leave sick maternity paternity contract canteen
cafeteria lunch breakfast dinner food menu soup vegetarian coffee kitchen fridge dishwasher microwave toilet bathroom
heating radiator aircon lift elevator parking carpark garage cleaning cleaner carpet chair furniture taxi flight hotel
train restaurant birthday party gift flowers weather rain recipe cook football match movie film song poem joke homework
essay history capital planet president gym doctor dentist school kid child wife husband dog cat uniform shoes locker
parcel stamp bike tap sink bus ticket-machine traffic car insurance mortgage landlord horoscope lottery translate
soap towel
dispenser barrier candle discount voucher colleague-gift tram train
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


WORDS = {
    "hardware": _words(_HARDWARE),
    "software": _words(_SOFTWARE),
    "access": _words(_ACCESS),
    "network": _words(_NETWORK),
    "vague": _words(_VAGUE),
    "nothing": _words(_NOTHING),
    "foreign": _words(_FOREIGN),
}
