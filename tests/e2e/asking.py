"""What one call of the program came to, and the types of the fixtures that call it."""

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass
class Said:
    """What one call of the program came to."""

    code: int
    out: str
    err: str

    @property
    def error(self) -> str:
        """The last error with what belongs to it."""
        assert "error: " in self.err, self
        text = "error: " + self.err.rsplit("error: ", 1)[1]
        assert len(text.splitlines()) <= 3, text
        assert "Traceback" not in self.err + self.out
        assert "nexpected" not in text, text
        return text

    @property
    def json(self) -> Any:
        assert self.out.count("\n") == 1
        return json.loads(self.out)


Ask = Callable[..., Said]
Write = Callable[..., Path]


class Code:
    """Makes a folder where it is unpickled."""

    def __reduce__(self) -> tuple[Any, ...]:
        return os.mkdir, ("pwned",)
