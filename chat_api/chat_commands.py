"""What the chat page may ask for over its socket, one class for each command."""

from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, TypeAdapter

TITLE_CHARACTERS, COMMENT_CHARACTERS = 200, 2000

# PostgreSQL stores no NUL characters, and nobody types them.
Text = Annotated[str, AfterValidator(lambda text: text.replace("\x00", ""))]
Name = Annotated[Text, Field(max_length=100)]
MessageId = Annotated[int, Field(ge=1, lt=2**63)]


class Command(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class Open(Command):
    """Show a conversation, on the branch that goes through the message `branch`; without an id, show none."""

    type: Literal["open"]
    conversation: Name = ""
    branch: MessageId | None = None


class Refresh(Command):
    """Send whatever has changed of the conversation that is shown, and say that the connection works."""

    type: Literal["refresh"]


class Send(Command):
    """Say something: first in a new conversation, after a message, or in place of a conversation's first one.

    `id` and `chat` are made by the page, so that a message sent again after a lost connection is not said twice.
    """

    type: Literal["send"]
    id: Annotated[Name, Field(min_length=1)]
    text: Text
    listing: Name = ""
    chat: Name = ""
    conversation: Name = ""
    after: MessageId | None = None
    attachments: list = []


class Again(Command):
    """Answer a message once more."""

    type: Literal["again"]
    message: MessageId


class Stop(Command):
    """Stop the reply that is being made."""

    type: Literal["stop"]


class ListConversations(Command):
    type: Literal["list"]
    search: Name = ""
    limit: Annotated[int, Field(ge=1, le=1000)] = 50


class Rename(Command):
    type: Literal["rename"]
    conversation: Name
    title: Annotated[Text, Field(max_length=TITLE_CHARACTERS)]


class Delete(Command):
    type: Literal["delete"]
    conversation: Name


class Rate(Command):
    """Say what one thinks of a reply; an empty rating takes it back."""

    type: Literal["rate"]
    message: MessageId
    rating: Literal["up", "down", ""]
    comment: Annotated[Text, Field(max_length=COMMENT_CHARACTERS)] = ""


class Solved(Command):
    """Say that a reply solved the matter."""

    type: Literal["solved"]
    message: MessageId


AnyCommand = Open | Refresh | Send | Again | Stop | ListConversations | Rename | Delete | Rate | Solved
COMMANDS: TypeAdapter[AnyCommand] = TypeAdapter(Annotated[AnyCommand, Field(discriminator="type")])
