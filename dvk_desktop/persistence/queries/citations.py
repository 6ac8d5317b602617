"""Citations as trees in both directions: what a letter rests on, what rests on it.

A citation whose document arrived later, by whatever way, is found by its number here; nothing needs to be written for
that (`usecases.directives.linking`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from dvk_desktop.domain.directives import Citation
from dvk_desktop.domain.documents import match_key
from dvk_desktop.persistence.reading import Reader
from dvk_desktop.usecases.directives.commands import name_of
from dvk_desktop.usecases.directives.fields import CITATION, DIRECTIVE
from dvk_desktop.usecases.directives.linking import cited_directive
from dvk_desktop.usecases.directives.rows import CitationNode, CitingNode, citation_tree

_DEEPEST = 5


def names_of_letters(reader: Reader, letters: Iterable[str | None]) -> dict[str, str]:
    """How the letters that are held here are called, by id."""
    asked = tuple({letter for letter in letters if letter})
    return {letter.id: name_of(letter) for letter in reader.find(DIRECTIVE, id=asked)}


def cited_by_letter(reader: Reader, letter: str, above: frozenset[str] = frozenset()) -> tuple[CitationNode, ...]:
    """What a letter cites; under a document that is in the register what that one cites in its turn, each once."""
    above |= {letter}
    citations = [_found(reader, each) for each in reader.find(CITATION, directive=letter)]
    names = names_of_letters(reader, (each.cited_directive for each in citations))

    def deepened(node: CitationNode) -> CitationNode:
        nested = tuple(deepened(each) for each in node.nested)
        target = node.citation.cited_directive if node.known else None
        if target and target not in above and len(above) < _DEEPEST:
            told = {_key(each.citation) for each in nested}
            further = cited_by_letter(reader, target, above)
            nested += tuple(each for each in further if _key(each.citation) not in told)
        return replace(node, nested=nested)

    return tuple(deepened(node) for node in citation_tree(citations, names))


def _found(reader: Reader, citation: Citation) -> Citation:
    if citation.cited_directive:
        return citation
    return replace(citation, cited_directive=cited_directive(reader, citation))


def _key(citation: Citation) -> str:
    return match_key(citation.number_full) if citation.number_full else citation.id


def citing_letters(reader: Reader, letter: str, above: frozenset[str] = frozenset()) -> tuple[CitingNode, ...]:
    """The letters of the register that cite this one, each with those that cite it in its turn."""
    above |= {letter}
    own = reader.get(DIRECTIVE, letter)
    found = [each.directive for each in reader.find(CITATION, cited_directive=letter)]
    if own.number:
        unlinked = (each for each in reader.find(CITATION, number=own.number) if not each.cited_directive)
        found += [each.directive for each in unlinked if cited_directive(reader, each) == letter]
    names = names_of_letters(reader, found)
    further = len(above) < _DEEPEST
    return tuple(
        CitingNode(identity, name, citing_letters(reader, identity, above) if further else ())
        for identity, name in names.items()
        if identity not in above
    )
