import pytest
from pydantic import ValidationError

from workflows.support_desk.state import Settings


def test_prompts_are_filled_with_the_name_of_the_desk():
    settings = Settings(desk_name="Help point", reply_prompt="You write for the {desk_name}. {{Plain braces}}.")

    assert settings.prompts.reply == "You write for the Help point. {Plain braces}."
    assert "You read conversations" in settings.prompts.reading


@pytest.mark.parametrize(
    ("prompt", "says"),
    [
        ("Hello {name}", "Unknown variable {name}: only {desk_name}"),
        ("Hello {desk_name.__class__}", "Unknown variable"),
        ("Hello {}", "Unknown variable {}"),
        ("Hello {", "A brace stands alone"),
        ("Hello {desk_name:{foo}}", "Write {desk_name} with nothing between the name and the brace"),
        ("Hello {desk_name:>999999999}", "Write {desk_name} with nothing"),
        ("Hello {desk_name!x}", "Write {desk_name} with nothing"),
        ("Hello {desk_name!r}", "Write {desk_name} with nothing"),
        ("  ", "must not be empty"),
    ],
)
def test_a_prompt_that_cannot_be_filled_is_refused(prompt, says):
    with pytest.raises(ValidationError) as caught:
        Settings(reading_prompt=prompt)

    assert says in str(caught.value)
