"""`make secrets`: write `.env` for Docker Compose from `.env.example`, with a fresh secret wherever one is asked for.

Run as a file by any Python 3, before anything is installed: it imports nothing but the standard library.
"""

from __future__ import annotations

import base64
import re
import secrets
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
SECRET = re.compile(r"^([A-Z_]*(?:PASSWORD|SECRET|KEY)[A-Z_]*)=$")
OPEN = re.compile(r"^([A-Z_]+)=$")


def made(name: str) -> str:
    """A new secret: 32 random bytes, as hexadecimal digits, or as Fernet wants its keys."""
    if "FERNET" in name:
        return base64.urlsafe_b64encode(secrets.token_bytes(32)).decode()
    return secrets.token_hex(32)


def filled(example: str, present: str = "") -> tuple[str, list[str], list[str]]:
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
    new = []
    for place, line in enumerate(lines):
        if found := SECRET.match(line):
            new.append(found[1])
            lines[place] = f"{found[1]}={made(found[1])}"
    return "\n".join([*lines, ""]), new, [found[1] for line in lines if (found := OPEN.match(line))]


def main(folder: Path = PROJECT) -> int:
    """Write the file, readable by its owner only, and say what is left to do."""
    path = folder / ".env"
    try:
        present = path.read_text(encoding="utf-8") if path.exists() else ""
        text, new, left = filled((folder / ".env.example").read_text(encoding="utf-8"), present)
        aside = path.with_name(".env.new")
        aside.touch(mode=0o600)
        aside.write_text(text, encoding="utf-8")
        aside.replace(path)
    except OSError as error:
        sys.stderr.write(f"secrets: {error.filename} cannot be read or written: {error.strerror}\n")
        return 2
    sys.stdout.write(f"{path}: {len(new)} secrets made{': ' + ', '.join(new) if new else ', all were there'}.\n")
    if left:
        sys.stdout.write(f"Fill in by hand: {', '.join(left)}.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
