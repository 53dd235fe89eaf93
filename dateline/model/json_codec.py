"""Records as JSON and back: dataclasses, days and instants become what `json.dumps` takes, and are restored from it."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from pydantic import TypeAdapter

T = TypeVar("T")


def encode(value: object, text: Callable[[str], str] | None = None) -> Any:
    """The value as JSON types: a dataclass as an object of its fields, days and instants in ISO 8601.

    `text` is applied to every string. A float that is not finite becomes None.
    Raises TypeError for a value of any other type.
    """
    match value:
        case None | bool() | int():
            return value
        case str():
            return value if text is None else text(value)
        case float():
            return value if math.isfinite(value) else None
        case date():  # and datetime
            return value.isoformat()
        case Mapping():
            return {encode(str(key), text): encode(each, text) for key, each in value.items()}
        case list() | tuple():
            return [encode(each, text) for each in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: encode(getattr(value, each.name), text) for each in fields(value)}
    raise TypeError(f"{type(value).__name__} has no form in JSON")


def decode(record: type[T], value: object) -> T:
    """A record of the given type from what `encode` made of it.

    Raises ValueError naming each field that has the wrong type or is missing.
    """
    return _validated(record, lambda adapter: adapter.validate_python(value))


def decode_text(record: type[T], text: str | bytes) -> T:
    """A record of the given type from a JSON text. Raises ValueError as `decode` does."""
    return _validated(record, lambda adapter: adapter.validate_json(text))


def _validated(record: type[T], validate: Callable[[TypeAdapter[T]], T]) -> T:
    from pydantic import ValidationError  # 0.1 s to import, which a process that only writes records need not pay

    try:
        return validate(_adapter(record))  # type: ignore[arg-type]
    except ValidationError as error:
        wrong = [f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in error.errors(include_url=False)]
        raise ValueError("; ".join(wrong)) from error


@cache
def _adapter(record: Any) -> TypeAdapter[Any]:
    from pydantic import TypeAdapter

    return TypeAdapter(record)
