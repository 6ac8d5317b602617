"""The other documents a letter names: their number, date, issuer and title, and which is named inside which."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from dvk_desktop.domain.date_phrases import find_dates
from dvk_desktop.domain.document_numbers import DocumentNumber, NumberPhrase, find_document_numbers
from dvk_desktop.domain.documents import kind_named, kind_of_symbol, match_key
from dvk_desktop.domain.text import fold_aligned
from dvk_desktop.letters import bodies
from dvk_desktop.letters.healing import with_digits_mended
from dvk_desktop.letters.speakers import speaker_at
from dvk_desktop.usecases.letters.reading import Cited, ReadDate, Span

_KINDS = (
    "công văn|kế hoạch|thông báo|chỉ thị|quyết định|nghị quyết|hướng dẫn|báo cáo|tờ trình|chương trình hành động|"
    "chương trình|kết luận|quy định|công điện|giấy mời|thông tư liên tịch|thông tư|nghị định|luật|bộ luật|pháp lệnh|"
    "quy chế|đề án|văn bản|văn thư|thông tri|biên bản|công thư|thư|phiếu chuyển|quy chế phối hợp|"
    "nghị quyết liên tịch|kế hoạch liên tịch|đơn|phương án|thông báo kết luận"
)
_KIND_WORDS = "|".join(sorted((fold_aligned(kind) for kind in _KINDS.split("|")), key=len, reverse=True))
_LEAD_IN = re.compile(
    rf"(?:\b(?P<kind>{_KIND_WORDS})\s+(?:(?:hoa\s+toc|(?:thuong\s+)?khan)\s+(?=so))?)?(?:so\s*[:.]?\s*)?$"
)
# A number of another build ("văn thư số QM-ACC-2") is only taken behind the kind of paper and "số".
_OTHER_BUILD = re.compile(r"(?<=[Ss]ố )[A-ZĐ][\w.]*(?:[-/][\w.]+)+")
_KIND_AND_SO = re.compile(rf"\b(?:{_KIND_WORDS})\s+so\s$")
_NO_DOCUMENT = re.compile(
    r"(?:\bmau(?:\s+so)?|bieu(?:\s+mau)?(?:\s+so)?|phu\s+luc(?:\s+so)?|duong|so\s+nha|dien\s+thoai|fax|tai\s+khoan)\s*:?"
    r"(?:\s+\d{1,3}\s*(?:,|va))*\s*$"
)
_DATE_FOLLOWS = re.compile(r"[\s,(\d]{0,4}(?:ngay\W{1,4}|ban\s+hanh\s+|ky\s+)?$")
_DATE_BEFORE = re.compile(r"^\s*,?\s*[^.;\n]{0,110}?\b(?:co|ban\s+hanh|da\s+co|gui)\s+$")
_OPENS_CLAUSE = re.compile(r"(?:^|[.,;:“\"(–-]\s*|\n\s*)$")
_SHORT_NAME = re.compile(r"\s*\([^()\n]{1,40}\)")
_ISSUER = re.compile(r"^[\s,]*cua\s+")
_ISSUER_END = re.compile(
    r"[,;.:()“”\"\n]|\s(?:kinh gui|ve|de|va (?:su dung|thuc hien|trien khai|giao|de nghi|cac van ban)|quy dinh|"
    r"huong dan|ban hanh|sua doi|phe duyet|v/v|de nghi|bao cao|thong bao|trien khai|thuc hien|ngay|gui|yeu cau|nham|"
    r"xin|chi tiet|da|co|thi|trong do|lam|cho)(?=[\s,;.])"
)
_ABOUT = re.compile(r"^[\s,]*(?:v/v\s+|ve\s+viec\s+|ve\s+)")
_SENTENCE_END = re.compile(r"[.;:!?](?=\s|$)|\n\s*\n|\n(?=\s*(?:[-+•]\s|\d{1,2}[.)]\s|can cu|thuc hien|dieu \d))")
_RELATION = re.compile(
    r"\b(?:ve|huong dan|thi hanh|sua doi|bo sung|trien khai|thuc hien|quy dinh|thay the|theo|cu the hoa|kem theo|v/v)\b"
)
_SAME_KIND = re.compile(r"\s*(?:,|va|,\s*va)\s+(?:so\s*:?\s*)?")
_WITH_YEAR = re.compile(r"\d+-(?:19|20)\d\d-")
_NO_DASH = str.maketrans("", "", "-")
_MOST = 3000  # mentions that are looked at: no letter has so many, a text made to be slow may
_MOST_COMMAS = 12  # of a title, that are looked behind
_BESIDE = re.compile(r"(?:\bva|,|\bhoac)\s*$")


@dataclass(frozen=True, slots=True)
class _Mention:
    start: int
    end: int
    key: str
    cited: Cited
    number_start: int
    number_end: int


def read_citations(text: str, span: Span, opening: Span, own: DocumentNumber | None) -> tuple[Cited, ...]:
    """Every other document numbered within `span`, once each, in the order of first mention.

    `opening`: the part before the first clause, where the bases stand. `own`: the letter's own number, left out.
    A date, issuer or title given at any mention counts for all.
    """
    folded = fold_aligned(text)
    own_key = match_key(own.full) if own is not None and own.full else None
    phrases = sorted(_phrases(text, span), key=lambda phrase: phrase.start)[:_MOST]
    mentions = [_mention(text, folded, phrase, opening) for phrase in _of_documents(folded, phrases)]
    mentions = _shared_dates(folded, mentions)
    keys = {mention.key for mention in mentions}
    # "126/2024/NĐ-CP1" is the number with the mark of a footnote when the number itself stands there too.
    mentions = [replace(each, key=each.key[:-1]) if _footnoted(each.key, keys) else each for each in mentions]
    mentions = _with_whole_symbols(mentions)
    mentions = _with_dashes(mentions)
    mentions = [mention for mention in mentions if mention.key != own_key]
    cited: dict[str, Cited] = {}
    for mention in mentions:
        known = cited.get(mention.key)
        if known is None:
            cited[mention.key] = mention.cited
        elif match_key(known.number_full) != mention.key and match_key(mention.cited.number_full) == mention.key:
            cited[mention.key] = _merged(mention.cited, known)
        else:
            cited[mention.key] = _merged(known, mention.cited)
    places = {key: place for place, key in enumerate(cited)}
    for outer, inner in _nestings(folded, mentions):
        if outer != inner and cited[inner].nested_in is None and not _leads_to(cited, places, outer, inner):
            cited[inner] = replace(cited[inner], nested_in=places[outer])
    return tuple(cited.values())


def _of_documents(folded: str, phrases: Iterable[NumberPhrase]) -> Iterable[NumberPhrase]:
    """Without the numbers of forms and houses: "Mẫu số 01/HNMT và 02/HNMT" are two forms."""
    form_ends = -1
    for phrase in phrases:
        beside = form_ends >= 0 and _SAME_KIND.fullmatch(folded[form_ends : phrase.start]) is not None
        if beside or _NO_DOCUMENT.search(folded[max(0, phrase.start - 30) : phrase.start]):
            form_ends = phrase.end
        else:
            form_ends = -1
            yield phrase


def _with_whole_symbols(mentions: list[_Mention]) -> list[_Mention]:
    """ "102/2025/NQLT" is "102/2025/NQLT-UBTVQH15-CP" told short, when just one paper is named that goes on so: a
    number with its year belongs to one paper of a kind."""
    keys = {each.key for each in mentions}
    whole = {
        key: [other for other in keys if len(other) > len(key) and other.startswith(key + "-")]
        for key in keys
        if _WITH_YEAR.match(key)
    }
    return [replace(each, key=whole[each.key][0]) if len(whole.get(each.key, ())) == 1 else each for each in mentions]


def _shared_dates(folded: str, mentions: list[_Mention]) -> list[_Mention]:
    """ "Quyết định số 217-QĐ/TW và số 218-QĐ/TW, ngày 12/12/2013 của …": day and issuer count for both."""
    shared = list(mentions)
    for at in range(len(shared) - 2, -1, -1):
        first, following = shared[at], shared[at + 1]
        if first.cited.date is None and _SAME_KIND.fullmatch(folded[first.number_end : following.number_start]):
            issuer = first.cited.issuer or following.cited.issuer
            shared[at] = replace(first, cited=replace(first.cited, date=following.cited.date, issuer=issuer))
    return shared


def _footnoted(key: str, keys: set[str]) -> bool:
    return key[-1:].isdigit() and key[:-1] in keys


def _with_dashes(mentions: list[_Mention]) -> list[_Mention]:
    """ "1676/SNVTCBC" is "1676/SNV-TCBC" whose dash was lost at a line's end, when that one is named too."""
    fullest: dict[str, str] = {}
    for mention in mentions:
        bare = mention.key.translate(_NO_DASH)
        fullest[bare] = max(fullest.get(bare, ""), mention.key, key=len)
    return [replace(each, key=fullest[each.key.translate(_NO_DASH)]) for each in mentions]


def _phrases(text: str, span: Span) -> Iterable[NumberPhrase]:
    part = text[span[0] : span[1]]
    found = [NumberPhrase(hit.start + span[0], hit.end + span[0], hit.number) for hit in find_document_numbers(part)]
    taken = [(hit.start, hit.end) for hit in found]
    for hit in _OTHER_BUILD.finditer(part):
        start, end = hit.start() + span[0], hit.end() + span[0]
        lead = fold_aligned(text[max(0, start - 45) : start])
        if _KIND_AND_SO.search(lead) and not any(a < end and start < b for a, b in taken):
            printed = hit[0].rstrip(".-/")
            found.append(NumberPhrase(start, start + len(printed), DocumentNumber(None, printed, printed)))
    return found


def _mention(text: str, folded: str, phrase: NumberPhrase, opening: Span) -> _Mention:
    lead = _LEAD_IN.search(folded[max(0, phrase.start - 45) : phrase.start])
    start = phrase.start - (len(lead[0]) if lead is not None else 0)
    kind_word = " ".join((lead["kind"] if lead is not None and lead["kind"] else "").split())
    number = phrase.number
    full = number.full or number.symbol or ""
    date, end = _date_after(text, phrase.end)
    issuer, end = _issuer_after(text, folded, end)
    if date is None and issuer is not None:  # "số 12-HD/TW của Ban Dân vận Trung ương ngày 05/3/2025"
        short = _SHORT_NAME.match(text, end)
        date, end = _date_after(text, short.end() if short is not None else end)
    subject = _subject_after(text, folded, end)
    if date is None:
        date = _date_before(text, folded, start)
    is_basis = opening[0] <= start < opening[1]
    doc_type = (kind_named(kind_word) if kind_word else None) or (
        kind_of_symbol(number.symbol or "") if not kind_word else None
    )
    if kind_word in ("van ban", "van thu", "cong thu"):
        doc_type = kind_of_symbol(number.symbol or "") or "cong_van"
    cited = Cited(
        doc_type=doc_type or ("other" if kind_word else None),
        number=number.number,
        symbol=number.symbol,
        number_full=full,
        date=date,
        issuer=issuer,
        subject=subject,
        text=" ".join(text[start:end].split()).strip(" ,"),
        span=(start, end),
        is_basis=is_basis,
    )
    return _Mention(start, end, match_key(full), cited, phrase.start, phrase.end)


def _date_after(text: str, at: int) -> tuple[ReadDate | None, int]:
    window = text[at : at + 60]
    for phrase in find_dates(with_digits_mended(window), reference=None):
        if _DATE_FOLLOWS.fullmatch(fold_aligned(window[: phrase.start])):
            printed = " ".join(window[phrase.start : phrase.end].split())
            return ReadDate(printed, phrase.spec, (at + phrase.start, at + phrase.end)), at + phrase.end
        break
    return None, at


def _date_before(text: str, folded: str, start: int) -> ReadDate | None:
    """ "Ngày 24/7/2024, Chủ tịch UBND tỉnh có Công văn số …": when the date opens that clause and somebody then issues
    the paper; "họp ngày 24/7/2024 và ban hành …" tells of a meeting."""
    begin = max(0, start - 190)
    for phrase in reversed(find_dates(text[begin:start], reference=None)):
        between = " ".join(folded[begin + phrase.end : start].split()) + " "
        if _OPENS_CLAUSE.search(text[max(0, begin - 3) : begin + phrase.start]) and _DATE_BEFORE.match(between):
            printed = " ".join(text[begin + phrase.start : begin + phrase.end].split())
            return ReadDate(printed, phrase.spec, (begin + phrase.start, begin + phrase.end))
        break
    return None


def _issuer_after(text: str, folded: str, at: int) -> tuple[str | None, int]:
    lead = _ISSUER.match(folded[at : at + 12])
    if lead is None:
        return None, at
    begin = at + lead.end()
    window = " ".join(folded[begin : begin + 110].split("\n")) + "."
    stop = _ISSUER_END.search(window)
    end = begin + (stop.start() if stop is not None else 0)
    end -= len(text[begin:end]) - len(re.sub(r"\s+và\s*$", "", text[begin:end]))  # "của UBND tỉnh và Thông báo số …"
    issuer = " ".join(text[begin:end].split())
    if not issuer or not (issuer[0].isupper() or bodies.starts_name(issuer)):
        return None, at
    return issuer, end


def _subject_after(text: str, folded: str, at: int) -> str | None:
    lead = _ABOUT.match(folded[at : at + 14])
    if lead is None:
        return None
    begin = at + lead.end()
    stop = _SENTENCE_END.search(folded, begin, begin + 400)
    end = _before_who_speaks(text, begin, stop.start() if stop is not None else begin + 400)
    return " ".join(text[begin:end].split()).strip(" ,") or None


def _before_who_speaks(text: str, begin: int, end: int) -> int:
    """Where a title ends: "… về công tác dân vận, Ban Thường vụ Tỉnh ủy đề nghị:" goes on with who speaks."""
    commas = list(re.finditer(r",\s{1,9}(?=[A-ZĐÀ-Ỹ])", text[begin:end]))[:_MOST_COMMAS]
    return next((begin + one.start() for one in commas if speaker_at(text, begin + one.end()) is not None), end)


def _merged(known: Cited, again: Cited) -> Cited:
    return replace(
        known,
        doc_type=known.doc_type if known.doc_type not in (None, "other") else again.doc_type or known.doc_type,
        date=known.date or again.date,
        issuer=known.issuer or again.issuer,
        subject=known.subject or again.subject,
        is_basis=known.is_basis or again.is_basis,
    )


def _nestings(folded: str, mentions: list[_Mention]) -> Iterable[tuple[str, str]]:
    """Pairs (outer, inner) of keys: the inner is named within the title or purpose of the outer, in one sentence."""
    for place, inner in enumerate(mentions):
        if place == 0:
            continue
        outer = mentions[place - 1]
        between = folded[outer.end : inner.start]
        if len(between) > 250 or _SENTENCE_END.search(between) or _BESIDE.search(between):
            continue
        if _RELATION.search(between):
            yield outer.key, inner.key


def _leads_to(cited: dict[str, Cited], places: dict[str, int], start: str, target: str) -> bool:
    """Whether `start` is already nested, step by step, in `target`: then the opposite would make a ring."""
    keys = list(cited)
    at: int | None = places[start]
    while at is not None:
        if at == places[target]:
            return True
        at = cited[keys[at]].nested_in
    return False
