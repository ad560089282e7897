"""Secrets that people paste are masked, and talk about secrets is not.

`secret_cases.jsonl` holds messages by people who did not know how masking works: what each gives away, if anything.
"""

import json
from pathlib import Path

import pytest

from workflows.secrets import SECRET_MARKER, mask_secrets

CASES = [json.loads(line) for line in Path(__file__).with_name("secret_cases.jsonl").open(encoding="utf-8")]


@pytest.mark.parametrize("case", [case for case in CASES if case["secrets"]], ids=lambda case: case["message"][:40])
def test_what_people_paste_is_masked(case):
    masked, _ = mask_secrets(case["message"])

    assert [secret for secret in case["secrets"] if secret in masked] == []


@pytest.mark.parametrize("case", [case for case in CASES if not case["secrets"]], ids=lambda case: case["message"][:40])
def test_what_only_looks_like_a_secret_stays(case):
    assert mask_secrets(case["message"]) == (case["message"], False)


@pytest.mark.parametrize(
    "text, secret",
    [
        ("my password is Sommer2024!", "Sommer2024!"),
        ("pw: hunter2", "hunter2"),
        ("PWD=Tr0ub4dor&3", "Tr0ub4dor&3"),
        ("user jdoe, password: sunshine", "sunshine"),
        ("My password for SAP is qwertz", "qwertz"),
        ('I set the password to "blue-House7"', "blue-House7"),
        ("it is pinned, PIN 4711 does not work", "4711"),
        ("my pin code is 123456", "123456"),
        ("the one-time code is 884213", "884213"),
        ("Mein Passwort ist Geheim123", "Geheim123"),
        ("mon mot de passe est Soleil42", "Soleil42"),
        ("card 4111 1111 1111 1111 was declined", "4111 1111 1111 1111"),
        ("key sk-abcdefghijklmnopqrstuvwxyz123456", "sk-abcdefghijklmnopqrstuvwxyz123456"),
        ("ghp_abcdefghijklmnopqrstuvwxyz0123456789", "ghp_abcdefghijklmnopqrstuvwxyz0123456789"),
        ("AKIAIOSFODNN7EXAMPLE is in the file", "AKIAIOSFODNN7EXAMPLE"),
        (
            "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc-DEF_123",
            "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc-DEF_123",
        ),
        ("postgres://admin:s3cr3t@db/prod", "s3cr3t"),
        ("my password is: hunter2, can you check", "hunter2"),
        ("my password is: wrong", "wrong"),
        ("password:hunter2", "hunter2"),
        ("pw is hunter2", "hunter2"),
        ("the password I use is sunshine", "sunshine"),
        ("my password is still hunter2", "hunter2"),
        ("my password, which is hunter2, fails", "hunter2"),
        ("Das Passwort, das ich benutze, ist blume", "blume"),
        ("login: bob / hunter2", "hunter2"),
        ("Zugangsdaten: bob / geheim", "geheim"),
        ("PIN: 4821", "4821"),
        ("my mfa code is 449 201", "449 201"),
        ("my password is 'correct horse'", "correct horse"),
        ("**Password:** `monkey`", "monkey"),
        ("hunter2 is my password", "hunter2"),
        ("can't get into Outlook, tried Friday2026", "Friday2026"),
        ("I use the same pw everywhere (Rainbow7), now it's refused", "Rainbow7"),
        ("mein Kennwort war immer Schatzi1, geht nicht mehr", "Schatzi1"),
        ("j'ai re\u00e7u le code 994411 par sms mais il est refus\u00e9", "994411"),
        ("usuario: lgarcia / clave: sol99", "sol99"),
        ("password is the name of my dog, Bello2015", "Bello2015"),
        ("i typed lighthouse22 like always but SAP says wrong password", "lighthouse22"),
        ("the door code 9081# no longer opens", "9081#"),
        ("forgot the pw, the old one was something like Green-Wagon-7 i think", "Green-Wagon-7"),
        ("the script is public with the key in it, QRT5-81MN-XY77-ZZ02, since Monday", "QRT5-81MN-XY77-ZZ02"),
        ("Konto gesperrt, hab 3x eingegeben Winter!See77 und das stimmt", "Winter!See77"),
        ("J'ai oubli\u00e9 mon mot de passe. L'ancien, c'\u00e9tait Vanille1987 si \u00e7a aide", "Vanille1987"),
        ("my password there is Driftwood-88 if you need to look", "Driftwood-88"),
        ("The code for the portal came by sms, 771204, but it is invalid", "771204"),
        ("PIN zu oft falsch eingegeben (richtig w\u00e4r 551907)", "551907"),
        ("password is definitely right its Autumn!2019x and it worked", "Autumn!2019x"),
        ("You can use my password Tulip$Field9 to get on my pc", "Tulip$Field9"),
        ("my password? it's Summer2024", "Summer2024"),
        ("das Passwort stimmt, es ist Winter2023", "Winter2023"),
        ("l'ERP refuse mon mot de passe, c'est Bretagne29! et je suis s\u00fbr", "Bretagne29"),
        ("no me acepta la clave, es Verano2024$ y la he puesto bien", "Verano2024$"),
        ("I changed my password to hunter2", "hunter2"),
        ("-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----", "MIIE"),
    ],
)
def test_pasted_secret_is_masked(text, secret):
    masked, found = mask_secrets(text)

    assert found
    assert secret not in masked
    assert SECRET_MARKER in masked


@pytest.mark.parametrize(
    "text",
    [
        "I forgot my password",
        "my password is not working",
        "My password is expired",
        "password is wrong",
        "the password is refused",
        "the password is correct but Windows refuses it",
        "my password was changed yesterday",
        "please reset my password",
        "password reset for SAP please",
        "Password: forgotten",
        "my PIN is blocked",
        "the password field is greyed out",
        "what is the wifi password for visitors",
        "I typed my password on a fake page",
        "ticket SD-1234, error 0x80070005, asset LT-04812",
        "call me at +49 151 23456789 or ext 4471",
        "order number 1234567890123456",
        "error code 1603 when I install it",
        "the verification code never arrives",
        "How do I change my password?",
        "my password is not accepted",
        "my password is being refused",
        "my password is the same",
        "the password I use is not accepted",
        "my password: it's wrong",
        "What is the password policy: how long?",
        "login: does not work since today",
        "the login page / portal is slow",
        "login: https://portal.example.com/start",
        "I need the password to Salesforce",
        "the MFA code is always rejected",
        "",
    ],
)
def test_talk_about_secrets_is_left_alone(text):
    assert mask_secrets(text) == (text, False)


def test_masking_twice_changes_nothing_more():
    once, _ = mask_secrets("my password is Sommer2024!, pin: 4711")

    assert mask_secrets(once) == (once, False)


def test_words_around_a_secret_stay():
    masked, _ = mask_secrets("my password is Sommer2024!, please help")

    assert masked == f"my password is {SECRET_MARKER}!, please help"
