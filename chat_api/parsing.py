"""Reading a JSON body from anybody: every hostile one is a clear 400."""

from django.http import HttpRequest
from ninja.parser import Parser

from chat_api.errors import ApiError
from workflows.strict_json import JsonError, parse_json


class JsonParser(Parser):
    """A JSON object in UTF-8, parsed strictly."""

    def parse_body(self, request: HttpRequest) -> dict:
        if request.content_type not in ("application/json", ""):
            raise ApiError(415, f"Unsupported content type '{request.content_type[:80]}': send application/json.")
        try:
            data = parse_json(request.body.decode("utf-8"))
        except UnicodeError as error:
            raise ApiError(400, "The request body is not valid UTF-8.") from error
        except JsonError as error:
            raise ApiError(400, f"The request body {error}.") from error
        if not isinstance(data, dict):
            raise ApiError(400, "The request body must be a JSON object.")
        return data
