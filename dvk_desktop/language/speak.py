"""From codes and keys to what a person reads."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from dvk_desktop.language.catalogue import labels, sentences
from dvk_desktop.language.lists import lists_now
from dvk_desktop.language.noop import QT_TRANSLATE_NOOP
from dvk_desktop.language.template import fill
from dvk_desktop.language.translation import Language, translated

UNKNOWN_CODE = QT_TRANSLATE_NOOP(
    "sentence",
    "Có việc chưa làm được (mã {code}). Đề nghị thử lại; nếu vẫn gặp, gửi mã này cho người phụ trách chương trình.",
)
_NOTHING: Mapping[str, object] = MappingProxyType({})
_strict = False


def be_strict(strict: bool = True) -> None:
    """Let an unknown code or key raise `KeyError` (in tests) instead of being shown as it is (to people)."""
    global _strict
    _strict = strict


def has_sentence(code: str) -> bool:
    """Whether some room has a sentence for `code`."""
    return code in sentences()


def has_label(key: str) -> bool:
    """Whether some room, or a list of the office, has a label for `key`."""
    return key in labels() or key in lists_now().labels


def sentence(code: str, parameters: Mapping[str, object] = _NOTHING, language: Language | None = None) -> str:
    """Say what `code` means, with its parameters filled in and written the office's way.

    A parameter the sentence needs and nobody gave is left out; an unknown code gives a general sentence that names it
    (`KeyError` after `be_strict()`). Callable from any thread.
    """
    template = sentences().get(code)
    if template is None:
        if _strict:
            raise KeyError(f"no sentence for {code!r}: add it to dvk_desktop/language/texts/")
        return fill(translated("sentence", UNKNOWN_CODE, language), {"code": code}, label, language)
    return fill(translated("sentence", template, language), parameters, label, language)


def title(code: str, parameters: Mapping[str, object] = _NOTHING, language: Language | None = None) -> str | None:
    """The title over the sentence of `code` (`<code>.title`), or None if it has none."""
    return sentence(f"{code}.title", parameters, language) if has_sentence(f"{code}.title") else None


def bug_told(code: str, parameters: Mapping[str, object], log: Path | None) -> tuple[str, dict[str, object]]:
    """Which sentence says a mistake of ours, and its parameters: that of `code` if there is one, else "bug". `log`: the
    file that holds the details; None where nothing could be written."""
    told: dict[str, object] = {} if log is None else {"log": str(log)}
    return (code, {**parameters, **told}) if has_sentence(code) else ("bug", told)


def label(key: str, language: Language | None = None) -> str:
    """The label of a field or of an enumeration member ("field.directive.subject", "choice.urgency.express").

    What the office calls a member of a list is the same in every language. An unknown key is shown as it is (`KeyError`
    after `be_strict()`). Callable from any thread.
    """
    if (own := lists_now().labels.get(key)) is not None:
        return own
    text = labels().get(key)
    if text is None:
        if _strict:
            raise KeyError(f"no label for {key!r}: add it to dvk_desktop/language/texts/")
        return key
    return translated("label", text, language)
