"""What the subject lines of tickets say in English, by the names `titles.py` uses."""

TITLES = {
    # Security incidents, by their kind
    "malware": "Possible malware",
    "account_misuse": "Account possibly used by somebody else",
    "credentials_disclosed": "Credentials disclosed",
    "suspicious_message": "Suspicious message",
    "unexpected_prompt": "Unexpected second-factor prompts",
    "lost_device": "Device lost or stolen",
    "data_leak": "Data sent to or seen by the wrong people",
    "secret_published": "Secret published",
    # Where too little is known
    "unclear": "Unclear request",
    "fault_unknown": "problem, details unknown",
    "request_unknown": "{thing}: request, details unknown",
    # Requests
    "network": "Network request: {item}",
    "restore": "Restore: {item}",
    "advice": "Advice: {item}",
    "device": "Request: {item}",
    "general": "Request: {item}",
    "how_to": "How to {question}",
    "access_to": "Access to {place}",
    "access_to_for": "Access to {place} for {person}",
    "access": "Access: {item}",
    "access_unknown": "Access, to what is unknown",
    "the": "the",  # kept before the name of a place; empty where a language leaves it out
    "reset": "Password reset",
    "reset_of": "Password reset: {item}",
    "reset_factor": "Second factor reset",
    "leaver": "Leaver",
    "move": "Move",
    "joiner": "New colleague",
    "install": "Install {item}",
    "uninstall": "Uninstall {item}",
    "licence": "Licence for {item}",
    "upgrade": "Upgrade {item}",
    "update": "Update {item}",
    "activate": "Activate {item}",
}
