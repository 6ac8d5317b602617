"""What names of offices look like: the words they begin with, and how a list of them is taken apart.

The words are data of the language, not of any letter. Letterheads are compared folded (scans lose marks); running text
with its marks, because "hội" and "hỏi", "trường" and "trưởng" are one without them.
"""

from __future__ import annotations

import re

from dvk_desktop.domain.text import fold, fold_aligned, fold_exact


def _words(text: str) -> tuple[str, ...]:
    """As `fold_exact` writes them, with one placement of the tone: "ủy" and "uỷ" are one."""
    return tuple(map(fold_exact, text.split("|")))


_GROUP_WORDS = ("các", "những", "mọi", "mỗi", "toàn thể")
_GROUP_NOUNS = _words(
    "sở|ban|ngành|phòng|cơ quan|đơn vị|địa phương|tổ chức|đoàn thể|hội|chi bộ|chi ủy|đảng bộ|đảng ủy|"
    "cấp ủy|cấp|xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|thôn|tổ dân phố|khu phố|khu dân cư|ấp|"
    "bản|buôn|trường|trung tâm|doanh nghiệp|bộ|cục|chi cục|công ty|hợp tác xã|đồng chí|ông|bà|chi đoàn|"
    "chi hội|bệnh viện|trạm|lực lượng|tập thể|cá nhân|hộ|chi đảng bộ|khoa phòng"  # also "chi, đảng bộ"
)
_HEADS = _words(
    "ubnd|hđnd|hội đồng|ủy ban|ubmttq|ubmttqvn|ub mttq|mttq|mặt trận|ubkt|bch|btv|btt|cục|tổng cục|"
    "chi cục|thành ủy|tỉnh ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng bộ|đảng đoàn|chi ủy|chi bộ|cấp ủy|"
    "tỉnh đoàn|thành đoàn|huyện đoàn|xã đoàn|liên đoàn|tổng liên đoàn|công đoàn|liên minh|liên hiệp|"
    "hiệp hội|văn phòng|trung tâm|học viện|đại học|bệnh viện|trạm|tòa án|viện kiểm sát|thanh tra|công an|"
    "bộ chỉ huy|bộ đội|kho bạc|ngân hàng|bảo hiểm|công ty|tổng công ty|hợp tác xã|tiểu ban|thường trực|"
    "chính phủ|thủ tướng|quốc hội|chủ tịch|giám đốc|thủ trưởng|lãnh đạo|người đứng đầu|bí thư|"
    "trưởng phòng|trưởng ban|chánh văn phòng|hiệu trưởng|cơ quan|đơn vị|địa phương|chi hội|chi đoàn|"
    "đoàn thể|tổ dân phố|thôn|khu phố|khu dân cư|khối dân vận|cổng thông tin|ban ngành|ban chấp hành|"
    "ban thường vụ|ban chỉ đạo|ban công tác|đặc khu|tổ công tác|tổ giúp việc|đoàn công tác|đoàn kiểm tra|"
    "đoàn giám sát|đoàn khảo sát|"
    "ban dân vận|ban tuyên giáo|ban cán sự|tổ dân vận|hạt kiểm lâm|đồn biên phòng|đồn công an"
)
# Ordinary words too: they need a name ("Ban Dân vận", not "Ban hành") or a place ("Đoàn xã") behind them.
_HEADS_IF_NAMED = _words("ban|bộ|sở|vụ|viện|phòng|đoàn|hội|trường|báo|đài|quỹ|nhà|tổ|khối|cụm")
# In a heading's capitals these look named: "TỔ CHỨC THỰC HIỆN"
_NO_HEADS = _words("tổ chức|hội nghị|hội thi|hội thảo|hội viên|đoàn kết|đoàn viên|bộ phận|phòng chống|phòng ngừa")
_PLACES = _words("xã|phường|tỉnh|huyện|thành|thị|quận|cấp|cơ|trung")
_ALSO_VERBS = ("lãnh đạo", "thanh tra", "giám sát")
_PERSONS = _words("thủ trưởng|lãnh đạo|chủ tịch|giám đốc|bí thư|người đứng đầu|trưởng|chánh|hiệu trưởng")

_FOLDED_HEADS = "|".join(sorted(map(fold, [*_HEADS, *_HEADS_IF_NAMED]), key=len, reverse=True))
_IN_LETTERHEADS = (
    "tinh doan|to chuc|thue (?:tinh|thanh pho|co so)|tap doan|buu dien|dien luc|vien thong|cau lac bo|thu vien|"
    "bao tang|tap chi|hat kiem lam|don (?:bien phong|cong an)|quan (?:khu|doan|chung)|(?:binh|su|lu|trung|tieu) doan|"
    "(?:tong|giao|tinh|thanh|huyen) hoi|trung uong (?:hoi|doan)|phan (?:hieu|hoi|vien)|khoa (?!hoc)|"
    "doi (?:quan ly|thi hanh|canh sat)|(?:nong|lam) truong|xi nghiep|vuon quoc gia|khu bao ton"
)
_STARTS_CAPITALS = re.compile(rf"(?:{_FOLDED_HEADS}|{_IN_LETTERHEADS})\b")
_CONTINUATION = re.compile(
    r"(?:tinh|thanh pho|tp|huyen|quan|thi xa|thi tran|xa|phuong|dac khu|va|viet nam|truc thuoc|khu vuc|vung|mien|ve|"
    r"cac)\b"
)
_NOT_CONTINUATION = re.compile(r"(?:tinh|thanh|huyen|quan|thi|xa) (?:uy|doan)\b")
_GROUP = re.compile(r"\b(?:cac|nhung|moi|toan the|tung)\b")
# Begins only where a gap begins, so that a long one is looked at once and not from each of its places.
_SPLIT = re.compile(r"(?<!\s)(?:\s*[;,]\s*(?:và\s+)?|\s+và\s+)")
_BARE = re.compile(r"(?:ubnd|hdnd|ubmttq\w*|mttq|hoi dong nhan dan|uy ban nhan dan)")
# "Văn phòng HĐND và UBND xã" is one office
_OFFICE_OF = re.compile(
    r"van phong (?:doan (?:dbqh|dai bieu quoc hoi)(?:,? (?:hdnd|hoi dong nhan dan))?|hdnd|hoi dong nhan dan)"
)
_BARE_FIRST = re.compile(r"(?:ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan)\b")
_PLACE = re.compile(r"\s((?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu|TP\.?)(?:\s.*)?)$")


def starts_capitals(folded: str) -> bool:
    """Whether a folded line of a letterhead (perhaps misread) begins like the name of an office."""
    return _STARTS_CAPITALS.match(folded) is not None


def continues_name(folded: str) -> bool:
    """Whether a line of a letterhead goes on with the name above it ("TỈNH HẢI DƯƠNG", "VÀ XÃ HỘI")."""
    return _CONTINUATION.match(folded) is not None and _NOT_CONTINUATION.match(folded) is None


def lacks_place(name: str) -> bool:
    """Whether a name of a letterhead is only that of a kind of body every place has: "ỦY BAN NHÂN DÂN"."""
    return _BARE.fullmatch(" ".join(fold(name).split())) is not None


def starts_name(text: str) -> bool:
    """Whether running `text` begins with an office, or several: "Ban Dân vận …", "các sở, ban, ngành"."""
    words = text[:120].split()[:6]
    keys = [fold_exact(word.strip(",;:.()")) for word in words]
    opening = " ".join(keys) + " "
    for group in _GROUP_WORDS:
        if opening.startswith(group + " "):
            named = opening[len(group) + 1 :]
            return named.startswith(tuple(noun + " " for noun in _GROUP_NOUNS)) and not named.startswith("trường hợp ")
    if any(opening.startswith(verb + " ") and words[1].endswith(",") for verb in _ALSO_VERBS):
        return False  # "Lãnh đạo, chỉ đạo thực hiện …"
    if opening.startswith(tuple(head + " " for head in _HEADS)):
        return True
    if opening.startswith(tuple(word + " " for word in _NO_HEADS)):
        return False
    return len(words) > 1 and keys[0] in _HEADS_IF_NAMED and (words[1][:1].isupper() or keys[1] in _PLACES)


def is_group(text: str) -> bool:
    """Whether an entry names several units ("Các sở, ban, ngành", "UBND các huyện")."""
    return _GROUP.search(fold_aligned(text)) is not None


def is_own_name(name: str) -> bool:
    """Whether it is the name of one office in full: "Công an xã", "Phòng Kinh tế", not "HĐND" or "các đoàn thể"."""
    words = " ".join(name.split())
    return words[:1].isupper() and starts_name(words) and not is_group(words) and _BARE.fullmatch(fold(words)) is None


def split_names(text: str) -> list[str]:
    """The offices in "HĐND, UBND thành phố; UBMTTQ và các đoàn thể": each by itself, a shared place given to all.

    "HĐND, UBND thành phố" are "HĐND thành phố" and "UBND thành phố". Inner lists ("Các sở, ban, ngành") stay whole.
    """
    names, at = [], 0
    for hit in _SPLIT.finditer(text):
        if ";" in hit[0] or _is_another(text[at : hit.start()], text[hit.end() :]):
            names.append(text[at : hit.start()])
            at = hit.end()
    names = [name.strip(" ,;.:") for name in [*names, text[at:]] if name.strip(" ,;.:")]
    for place in range(len(names) - 2, -1, -1):
        following = _PLACE.search(names[place + 1])
        if following is not None and _BARE.fullmatch(fold_aligned(names[place])):
            names[place] += " " + following[1]
    return names


def _is_another(before: str, after: str) -> bool:
    """Whether `after` begins a name of its own; within "các cơ quan, đơn vị" the second word does not."""
    if not starts_name(after) or (_OFFICE_OF.fullmatch(fold(before).strip()) and _BARE_FIRST.match(fold(after))):
        return False
    key = fold_exact(after[:40])
    plain = not key.startswith((*_GROUP_WORDS, *_PERSONS)) and after[:1].islower()
    return not (plain and is_group(before))
