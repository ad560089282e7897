"""What can go wrong in a workflow, in words that a caller can act on."""


class WorkflowError(Exception):
    """A turn could not be started or finished; the text may be shown to the caller."""


class ModelNotFound(WorkflowError):
    """No enabled listing has this model id."""

    def __init__(self, model_id: str):
        self.model_id = model_id
        super().__init__(f"The model '{model_id}' does not exist or you do not have access to it.")


class ListingNotAllowed(WorkflowError):
    """The listing exists, but this API key may not use it."""


class ConversationNotFound(WorkflowError):
    """The caller named a conversation that is not its own or does not exist."""


class InvalidTurnRequest(WorkflowError):
    """The messages cannot be answered; `param` is the path of the field at fault."""

    def __init__(self, message: str, param: str, code: str = "invalid_value"):
        self.param, self.code = param, code
        super().__init__(message)


class IdempotencyConflict(WorkflowError):
    """The same Idempotency-Key came back with another body."""


class WorkflowUnavailable(WorkflowError):
    """The workflow's code cannot be imported or its settings no longer fit it."""


class TurnInterrupted(WorkflowError):
    """The turn ended before its reply was complete; asking again may succeed."""


class ShuttingDown(WorkflowError):
    """The server is stopping and takes no new turns."""


class EngineError(WorkflowError):
    """The language model could not be reached or did not answer in the agreed form."""
