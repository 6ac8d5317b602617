"""Who speaks in a letter: "Ban Thường vụ Tỉnh ủy đề nghị …", a name of an office with a verb of saying behind it."""

from __future__ import annotations

import re

from dvk_desktop.domain.text import fold_aligned
from dvk_desktop.letters import bodies
from dvk_desktop.letters.assignees import first_verb

_SAYS = re.compile(
    r"(?:kinh |tran trong )?(?:yeu cau|de nghi|huong dan|co y kien|chi thi|quyet dinh|ban hanh|trinh|bao cao|thong bao|"
    r"xay dung ke hoach|to chuc|trien khai|de xuat|phat dong|chi dao|dang ky|thong nhat|giao|moi|gui)\b"
)
_LONGEST = 140


def speaker_at(text: str, begin: int) -> str | None:
    """The office that begins to speak at `text[begin]`, as it is printed there; None if none does."""
    part = text[begin : begin + _LONGEST]
    if not part[:1].isupper() or not bodies.starts_name(part):
        return None
    verb = first_verb(part)
    name = re.sub(r"\s*\(.*", "", " ".join(part[:verb].split())) if verb else ""
    if not name or re.search("[,;:]", name) or bodies.is_group(name) or not _SAYS.match(fold_aligned(part[verb:])):
        return None
    return part[:verb].rstrip()
