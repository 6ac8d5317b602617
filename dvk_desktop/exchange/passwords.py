"""Passwords on workbooks: standard Office encryption ("agile"), so that Excel and LibreOffice open them as well.

Our own workbooks are locked here; what comes from outside is unlocked in the sandbox only, with limits on what a
crafted file may ask for.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from xml.etree import ElementTree

from dvk_desktop.domain.errors import UserError
from dvk_desktop.exchange.limits import LARGEST_ENCRYPTION_INFO, LONGEST_PASSWORD, MOST_SPINS

_ROUNDS = re.compile(r"[0-9]{1,9}")
_AGILE = struct.pack("<HH", 4, 4)


def lock(content: bytes, password: str) -> bytes:
    """`content` (an .xlsx) encrypted with `password`. UserError "password.too_long"; takes about half a second."""
    from msoffcrypto.format.ooxml import OOXMLFile  # late: loads OpenSSL

    if len(password) > LONGEST_PASSWORD:
        raise UserError("password.too_long", limit=LONGEST_PASSWORD)
    out = io.BytesIO()
    OOXMLFile(io.BytesIO(content)).encrypt(password, out)
    return out.getvalue()


def unlock(content: bytes, password: str) -> bytes:
    """What an encrypted workbook holds. For the sandbox.

    UserError "file.password_wrong"; "file.password_kind" for a kind of encryption that only another program can open
    (an .ods, a file bound to a person's rights); "file.damaged".
    """
    import olefile
    from msoffcrypto import OfficeFile, exceptions  # late, as above

    if not content.startswith(olefile.MAGIC):
        raise UserError("file.password_kind")
    if len(password) > LONGEST_PASSWORD:
        raise UserError("file.password_wrong")
    try:
        _refuse_excess(content)
        locked, out = OfficeFile(io.BytesIO(content)), io.BytesIO()
        if locked.format == "ooxml":
            locked.load_key(password=password, verify_password=True)
        else:
            locked.load_key(password=password)
        locked.decrypt(out)
    except exceptions.InvalidKeyError as error:
        raise UserError("file.password_wrong") from error
    except (exceptions.FileFormatError, exceptions.DecryptionError) as error:
        raise UserError("file.password_kind") from error
    except (
        *(exceptions.ParseError, OSError, ValueError, TypeError, KeyError, IndexError, AttributeError, struct.error),
        *(zipfile.BadZipFile, zlib.error, OverflowError, RecursionError, AssertionError, EOFError),
    ) as error:
        raise UserError("file.damaged") from error
    except Exception as error:
        if type(error).__module__.startswith(("xml.", "pyexpat", "cryptography.")):  # a header that is no header
            raise UserError("file.damaged") from error
        raise
    return out.getvalue()


def _refuse_excess(content: bytes) -> None:
    """Look at how the key is made before making it: rounds without end, a document type with entities in entities."""
    import olefile

    with olefile.OleFileIO(io.BytesIO(content)) as container:
        if not container.exists("EncryptionInfo"):
            return
        if container.get_size("EncryptionInfo") > LARGEST_ENCRYPTION_INFO:
            raise UserError("file.damaged")
        with container.openstream("EncryptionInfo") as stream:
            info = stream.read(LARGEST_ENCRYPTION_INFO)
    if b"<!" in info or b"<\x00!" in info:
        raise UserError("file.damaged")
    if info.startswith(_AGILE):
        # read as the library will read it: digits may be spelled in many ways that only a reader of XML sees through
        for element in ElementTree.fromstring(info[8:]).iter():
            for name, value in element.items():
                if name.rpartition("}")[2] == "spinCount" and not (
                    _ROUNDS.fullmatch(value) and int(value) <= MOST_SPINS
                ):
                    raise UserError("file.password_kind")
