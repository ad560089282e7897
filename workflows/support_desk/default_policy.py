"""The desk's default triage policy as data. `manage.py setup` publishes it when no policy exists."""

from workflows.engines.base import Category, FactSlot, RequestType
from workflows.support_desk.policy import Clock, Level, Priority

TEAMS = {
    "security": "Security",
    "major_incident": "Major incident",
    "network": "Network",
    "identity_and_access": "Identity and access",
    "applications": "Applications",
    "workplace": "Workplace",
    "service_desk": "Service desk",
}

CATEGORIES = {
    Category.HARDWARE: "A physical thing: computers, screens, printers, phones as devices, meeting rooms, servers.",
    Category.SOFTWARE: "One application or operating-system function: errors, updates, installation, licences.",
    Category.ACCESS: "Who may do what: sign-in, password, second factor, rights, accounts.",
    Category.NETWORK: "Getting connected: Wi-Fi, cable, VPN, internet, telephone lines, unreachable drives.",
    Category.OTHER: "IT, but none of the above.",
}

MATRIX = {
    (Level.HIGH, Level.HIGH): Priority.P1,
    (Level.HIGH, Level.MEDIUM): Priority.P2,
    (Level.HIGH, Level.LOW): Priority.P3,
    (Level.MEDIUM, Level.HIGH): Priority.P2,
    (Level.MEDIUM, Level.MEDIUM): Priority.P2,
    (Level.MEDIUM, Level.LOW): Priority.P3,
    (Level.LOW, Level.HIGH): Priority.P2,
    (Level.LOW, Level.MEDIUM): Priority.P3,
    (Level.LOW, Level.LOW): Priority.P4,
}

# priority: (response amount, clock), (resolution amount, clock), answered round the clock
TARGETS = {
    Priority.P1: ((1, Clock.HOURS), (4, Clock.HOURS), True),
    Priority.P2: ((4, Clock.SUPPORT_HOURS), (24, Clock.HOURS), False),
    Priority.P3: ((1, Clock.BUSINESS_DAYS), (3, Clock.BUSINESS_DAYS), False),
    Priority.P4: ((2, Clock.BUSINESS_DAYS), (5, Clock.BUSINESS_DAYS), False),
}

# (request type, category, priority) -> team; the first match wins.
ROUTES = [
    (RequestType.SECURITY_INCIDENT, "", "", "security"),
    ("", "", Priority.P1, "major_incident"),
    ("", Category.NETWORK, "", "network"),
    ("", Category.ACCESS, "", "identity_and_access"),
    ("", Category.SOFTWARE, "", "applications"),
    ("", Category.HARDWARE, "", "workplace"),
    ("", "", "", "service_desk"),
]

# (category, request type, slot, question); asked together, once, when missing.
REQUIRED_FACTS = [
    (Category.HARDWARE, RequestType.INCIDENT, FactSlot.SINCE, "Since when does it happen?"),
    (Category.HARDWARE, RequestType.INCIDENT, FactSlot.LOCATION, "Where is the device (building, floor, room)?"),
    (Category.SOFTWARE, RequestType.INCIDENT, FactSlot.ERROR_TEXT, "Is there an error message, and what does it say?"),
    (Category.SOFTWARE, RequestType.INCIDENT, FactSlot.SINCE, "Since when does it happen?"),
    (Category.NETWORK, RequestType.INCIDENT, FactSlot.LOCATION, "Where are you (building, floor, at home)?"),
    (Category.NETWORK, RequestType.INCIDENT, FactSlot.AFFECTED, "Are others affected too?"),
    (Category.ACCESS, RequestType.INCIDENT, FactSlot.ERROR_TEXT, "What message do you see when you try?"),
]
