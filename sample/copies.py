"""The sample web many times over: the same sites on 127.0.0.1, 127.0.0.2 and so on, each copy with spiders of its own.

For runs with hundreds of sources. Works where the whole of 127.0.0.0/8 is loopback, as on Linux.
"""

from __future__ import annotations

import pkgutil
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from dateline.model.settings import SAMPLE_URL
from dateline.model.source import spider_class
from sample import spiders

MOST = 250


def host(number: int) -> str:
    """The loopback address of a copy; the first is the sample web itself."""
    return f"127.0.0.{number}"


def copied_id(source_id: str, number: int) -> str:
    """What a copy's source is called."""
    return source_id if number == 1 else f"{source_id}_{number}"


def source_ids(copies: int) -> list[str]:
    """The sources of so many copies, sorted."""
    originals = [each.name for each in pkgutil.iter_modules(spiders.__path__)]
    return sorted(copied_id(each, number) for each in originals for number in range(1, copies + 1))


def copy_of(source_id: str, number: int, module: str) -> type[Any]:
    """A spider class that collects a copy of a source's site."""
    original = spider_class(source_id)
    web = SAMPLE_URL.value().rstrip("/")
    moved = f"http://{host(number)}:{urlsplit(web).port}"

    def there(value: Any) -> Any:
        if isinstance(value, str):
            return value.replace(web, moved)
        return tuple(map(there, value)) if isinstance(value, tuple) else value

    facts = {name: there(value) for name, value in vars(original).items() if isinstance(value, str | tuple)}
    copied = {**facts, "name": copied_id(source_id, number), "__module__": module}
    return type(f"{original.__name__}{number}", (original,), copied)


def write(folder: Path, copies: int) -> str:
    """Write a package of spiders for all copies but the first; returns its name. `folder` must be on the path."""
    package = folder / "sample_copies"
    package.mkdir(parents=True, exist_ok=True)
    (package / "__init__.py").touch()
    for each in pkgutil.iter_modules(spiders.__path__):
        for number in range(2, copies + 1):
            (package / f"{copied_id(each.name, number)}.py").write_text(
                f"from sample.copies import copy_of\n\nCopy = copy_of({each.name!r}, {number}, __name__)\n"
            )
    return package.name
