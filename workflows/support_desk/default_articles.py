"""The knowledge articles that the desk comes with, as a beginning. Staff edit them in the admin."""

# (slug, title, keywords, body)
ARTICLES = [
    (
        "connect-to-the-vpn",
        "Connect to the VPN",
        "vpn remote home office connect tunnel",
        "1. Connect to the internet first, at home or through your phone.\n"
        "2. Open the VPN program from the start menu and choose your site.\n"
        "3. Sign in with your work account and confirm the second factor.",
    ),
    (
        "reset-a-password",
        "Change your own password",
        "password change own new account sign-in",
        "1. On a work computer press Ctrl+Alt+Delete and choose **Change a password**.\n"
        "2. Type the old one, then the new one twice.\n"
        "3. Lock the computer once and unlock it with the new password; then update it on your phone.",
    ),
    (
        "set-up-a-second-factor",
        "Set up the second factor on a new phone",
        "mfa 2fa second factor authenticator app phone set up new",
        "1. Keep the old phone at hand. Open the security page of your work account on a computer.\n"
        "2. Choose **Add a sign-in method**, then **Authenticator app**.\n"
        "3. Scan the code with the new phone, confirm once, then remove the old phone.",
    ),
    (
        "add-a-printer",
        "Add a printer",
        "printer print add install connect map",
        "1. Open **Settings**, then **Printers**, then **Add device**.\n"
        "2. Choose the printer by the name on its label.\n"
        "3. Print a test page.",
    ),
    (
        "report-a-suspicious-mail",
        "Report a suspicious mail",
        "phishing suspicious spam mail email report",
        "Don't answer it and don't open its links. Choose **Report message** in the mail program. "
        "If you clicked or typed anything, tell the desk at once.",
    ),
    (
        "open-a-shared-mailbox",
        "Open a shared mailbox",
        "shared mailbox outlook mail open add team",
        "A shared mailbox appears by itself an hour after you were given the rights. To open it sooner, restart the "
        "mail program. In the browser, click your picture and choose **Open another mailbox**.",
    ),
    (
        "mail-on-a-phone",
        "Read work mail on a phone",
        "mail email calendar phone mobile tablet private own read",
        "Install the mail program from the company portal and sign in with your work account. Private phones are "
        "allowed when they have a screen lock; the desk can wipe the work data only.",
    ),
    (
        "wifi-for-guests",
        "Wi-Fi for guests",
        "guest visitor wifi wi-fi wlan wireless access",
        "Guests choose the network **Guest** and enter the code that the reception prints for a day.",
    ),
]
