"""Who has to act on a clause: the offices it names before its verb, of its paragraphs, after "giao"; and whom it tells
them to work with."""

from __future__ import annotations

import re

from dvk_desktop.domain.text import fold
from dvk_desktop.letters import bodies

_VERBS = (
    "tiếp tục|chỉ đạo|chủ trì|phối hợp|tổ chức(?! đảng)|tăng cường|đẩy mạnh|xây dựng|triển khai|hướng dẫn|đổi mới|"
    "rà soát|báo cáo|căn cứ|có trách nhiệm|chịu trách nhiệm|thực hiện|tham mưu|theo dõi|quán triệt|"
    "tuyên truyền|nâng cao|làm tốt|là đầu mối|làm đầu mối|phát huy|phát động|lựa chọn|đăng ký|bố trí|chủ động|"
    "định kỳ|đôn đốc|tích cực|vận động|lập|gửi|quan tâm|kịp thời|nghiên cứu|tập trung|"
    "ban hành|hoàn thành|bảo đảm|đảm bảo|phân công|cử|hỗ trợ|giúp|khẩn trương|thường xuyên|đề xuất|tổng hợp|"
    "thẩm định|xem xét|đưa|kính|trân trọng|yêu cầu|đề nghị|thông báo|được|là|có|để|thì|sẽ|đã|đang|gồm|như sau|"
    "quản lý|sử dụng|vận dụng|tranh thủ|quyết định|tiến hành|tham gia|gợi ý|tạo điều kiện|giới thiệu|"
    "biểu dương|lồng ghép|cần|phải|được giao|niêm yết|lãnh đạo đẩy mạnh|lãnh đạo thực hiện|lãnh đạo, chỉ đạo|"
    "lãnh đạo việc|lãnh đạo tổ chức|mở|họp|bình chọn|thống nhất|cung cấp|tiếp nhận|duy trì|đánh giá|"
    "huy động|trả lời|chọn|khuyến khích|công khai|phản ánh|trình|ra mắt|nêu|bình xét|chuẩn bị|tiếp thu|"
    "dự kiến|thành lập|nắm tình hình|nắm bắt|nắm chắc|nghiêm túc|khắc phục|chấn chỉnh|rút kinh nghiệm|"
    "theo chức năng|xác định|chấp hành|góp phần|hưởng ứng|cụ thể hóa|cụ thể hoá|nhận được|thống kê|"
    "(?<!Đoàn )(?:kiểm tra|giám sát|khảo sát)|(?<!cấp trên )trực tiếp|"
    "cho|không|củng cố|kiện toàn|(?<!thư )ký|giải quyết|tăng|hoàn chỉnh|"
    "lãnh đạo (?:bố trí|xây dựng|triển khai|rà soát|tăng cường|quán triệt|hoàn thành|nâng cao|làm tốt|phối hợp)"
)
_VERB = re.compile(rf"(?<!\b[Cc]ác )(?<!\bnhững )(?<!\bcơ quan )(?:^|(?<=\s))(?:{_VERBS})\b")
_ONLY_ASKS = re.compile(r"(?:yêu cầu|đề nghị)[^.;:]{0,40}:\s*$")
_ANY = ("co quan", "don vi", "dia phuong", "to chuc", "doan the")  # names nobody
_LONGEST_HEADING = 70
_OPENING = re.compile(r"^(?:(?:giao|đề nghị|yêu cầu|phân công)(?:\s+cho)?:?\s+)", re.IGNORECASE)
_WHO_ORDERS = re.compile(r"[^.;:]{3,120}?\s(?P<order>giao|đề nghị|yêu cầu)(?:\s+cho)?\s+")
_DIRECT = re.compile(r"(?:lãnh đạo,\s+)?chỉ đạo\s+", re.IGNORECASE)
_TOGETHER = re.compile(
    r"(?:có trách nhiệm\s+)?(?:(?:chủ trì,?\s+)?(?:và\s+)?phối hợp|chủ trì,?\s+cùng)(?:\s+chặt chẽ)?"
    r"(?:\s+(?:với|cùng))?\s+"
)
# "Định kỳ hằng năm, trước ngày 15/11, các chi bộ …"
_HOW_OFTEN = re.compile(
    r"(?:định kỳ\s+)?(?:h[ằà]ng|mỗi)\s+(?:năm|quý|tháng|tuần)(?:,?\s+trước ngày \d{1,2}(?:/\d{1,2})?)?,\s+",
    re.IGNORECASE,
)
_INNER_ORDER = re.compile(r"(?<=[,;.:]\s)(?:giao|đề nghị|yêu cầu)(?:\s+cho)?\s+(?=[A-ZĐÀ-Ỹ]|các\s)", re.IGNORECASE)


def assignees(words: str) -> list[str]:
    """The bodies a clause names as those who act: before the verb at its start, of its paragraphs, after "giao"."""
    found: list[str] = []
    heading = words.partition("\n")[0]
    if is_only_names(heading):
        return bodies.split_names(heading)
    for place, paragraph in enumerate(words.split("\n")):
        bullet = re.match(r"(?:[-–+•]\s+|[a-zđ]\)\s*)", paragraph)
        starts = [bullet.end() if bullet else 0]
        starts.extend(hit.start() for hit in _INNER_ORDER.finditer(paragraph))
        for start in starts:
            often = _HOW_OFTEN.match(paragraph, start)
            part = paragraph[often.end() if often else start :]
            order = _order(part)
            names = _leading_names(part[order.end() :] if order else part)
            if place and not order and not (bullet is None and names):
                names = names if bullet is not None and names else []
            found.extend(name for name in names if fold(name) not in map(fold, found))
    return found


def helpers(words: str) -> list[str]:
    """Whom a clause tells to work with those who act: "Công an xã chủ trì, phối hợp với Ban Chỉ huy Quân sự xã …"."""
    part = re.sub(r"^[-–+•]\s+", "", words.partition("\n")[0])
    order = _order(part)
    asked = part[order.end() :] if order else part
    at = first_verb(asked) if bodies.starts_name(asked) else 0
    together = _TOGETHER.match(asked[at].lower() + asked[at + 1 :]) if asked else None
    return _leading_names(asked[at + together.end() :]) if together is not None else []


def _order(part: str) -> re.Match[str] | None:
    """What stands before the names of those who are to act: "Giao …", "Sở Tài chính đề nghị …", "Chỉ đạo Công an xã …"
    (who is told to direct one office by its name hands the clause on to it)."""
    if order := _OPENING.match(part) or _behind_who_orders(part):
        return order
    directed = _DIRECT.match(part)
    names = _leading_names(part[directed.end() :]) if directed else []
    return directed if names and all(map(bodies.is_own_name, names)) else None


def _behind_who_orders(part: str) -> re.Match[str] | None:
    """ "Sở Tài chính đề nghị UBND các xã …": up to behind the order, when a name stands before it and one behind."""
    hit = _WHO_ORDERS.match(part[:260])
    spoken = hit is not None and bodies.starts_name(part) and first_verb(part) == hit.start("order")
    return hit if spoken and hit is not None and bodies.starts_name(part[hit.end() :]) else None


def first_verb(part: str) -> int:
    """Where the first verb of office language stands in `part`; 0 when none does."""
    verb = _VERB.search(part)
    return verb.start() if verb is not None else 0


def is_only_names(line: str) -> bool:
    """Whether a line is a heading that names offices and says nothing of them: "Phòng Văn hóa - Xã hội"."""
    short = 5 < len(line) < _LONGEST_HEADING and line[-1:].isalnum()
    return short and bodies.starts_name(line) and not first_verb(line)


def speaks(part: str) -> bool:
    """Whether a verb of office language stands in `part`, also as its first word ("Đề nghị …")."""
    return _VERB.search(part[:1].lower() + part[1:]) is not None


def _leading_names(part: str) -> list[str]:
    if not bodies.starts_name(part):
        return []
    ends = [at for at in (first_verb(part), part.find(":")) if at > 0]
    if not ends or min(ends) > 300 or part.startswith("nhận được", min(ends)):
        return []  # "Sở Nội vụ nhận được Công văn …" tells, it gives nobody a task
    head = part[: min(ends)].rstrip(" ,;")
    if _ONLY_ASKS.match(part, min(ends)):
        return []  # "Ban Thường vụ Đảng ủy yêu cầu:" says who asks
    return [name for name in bodies.split_names(head) if 2 <= len(name) <= 120 and fold(name) not in _ANY]
