"""`make secrets`: write `.env` for Docker Compose from `.env.example`, with a fresh secret wherever one is asked for.

`--sample` chooses the sample web instead of live sites, `--contact` fills in the crawler's contact.

Run as a file by any Python 3, before anything is installed: it imports nothing but the standard library.
"""

from __future__ import annotations

import argparse
import base64
import re
import secrets
import sys
from collections.abc import Sequence
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
SECRET = re.compile(r"^([A-Z_]*(?:PASSWORD|SECRET|KEY)[A-Z_]*)=$")
OPEN = re.compile(r"^([A-Z_]+)=$")
SAMPLE = (
    "COMPOSE_PROFILES",
    "DATELINE_SCHEDULE",
    "DATELINE_SPIDER_MODULES",
    "DATELINE_SAMPLE_URL",
    "DATELINE_ALLOW_PRIVATE",
)
"""What chooses the sample web; `.env.example` has the values behind a `#`."""


def made(name: str) -> str:
    """A new secret: 32 random bytes, as hexadecimal digits, or as Fernet wants its keys."""
    if "FERNET" in name:
        return base64.urlsafe_b64encode(secrets.token_bytes(32)).decode()
    return secrets.token_hex(32)


def filled(example: str, present: str = "", *, contact: str = "") -> tuple[str, list[str], list[str]]:
    """The text of `.env`, the names of the secrets that were made, and of what only a person can fill in.

    `present` is the `.env` that exists: its lines stay as they are, empty secrets are filled, and what the example has
    and it has not is added at the end.
    """
    lines = present.splitlines()
    known = {line.partition("=")[0].lstrip("# ") for line in lines if "=" in line}
    for line in example.splitlines():
        name = line.partition("=")[0].lstrip("# ")
        if not present or ("=" in line and re.fullmatch("[A-Z_]+", name) and name not in known):
            lines.append(line)
    if contact:
        lines = [f"DATELINE_CONTACT={contact}" if line == "DATELINE_CONTACT=" else line for line in lines]
    new = []
    for place, line in enumerate(lines):
        if found := SECRET.match(line):
            new.append(found[1])
            lines[place] = f"{found[1]}={made(found[1])}"
    return "\n".join([*lines, ""]), new, [found[1] for line in lines if (found := OPEN.match(line))]


def with_sample(text: str) -> str:
    """The text of `.env` with the sample web chosen. What a person chose there already is kept."""
    for name in SAMPLE:
        if not re.search(rf"^{name}=", text, re.MULTILINE):
            text = re.sub(rf"^#{name}=", f"{name}=", text, count=1, flags=re.MULTILINE)
    return text


def main(folder: Path = PROJECT, arguments: Sequence[str] = ()) -> int:
    """Write the file, readable by its owner only, and say what is left to do."""
    parser = argparse.ArgumentParser(prog="make secrets")
    parser.add_argument("--sample", action="store_true")
    parser.add_argument("--contact", default="")
    chosen = parser.parse_args(arguments)
    path = folder / ".env"
    try:
        present = path.read_text(encoding="utf-8") if path.exists() else ""
        example = (folder / ".env.example").read_text(encoding="utf-8")
        text, new, left = filled(example, present, contact=chosen.contact)
        if chosen.sample:
            text = with_sample(text)
        temporary = path.with_name(".env.new")
        temporary.touch(mode=0o600)
        temporary.write_text(text, encoding="utf-8")
        temporary.replace(path)
    except OSError as error:
        sys.stderr.write(f"secrets: {error.filename} cannot be read or written: {error.strerror}\n")
        return 2
    sys.stdout.write(f"{path}: {len(new)} secrets made{': ' + ', '.join(new) if new else ', all were there'}.\n")
    if left:
        sys.stdout.write(f"Fill in by hand: {', '.join(left)}.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(PROJECT, sys.argv[1:]))
