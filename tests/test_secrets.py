import pytest

from workflows.secrets import SECRET_MARKER, mask_secrets


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
