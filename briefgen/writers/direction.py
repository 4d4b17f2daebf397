"""The direction that a document, its tables and its bands take from its language."""

_RIGHT_TO_LEFT = frozenset(
    {"ar", "arc", "ckb", "dv", "fa", "he", "ku-arab", "ps", "sd", "syr", "ug", "ur", "yi"}
)


def is_rtl_language(language: str) -> bool:
    """Whether text in that language (BCP 47) runs from right to left."""
    tag = language.lower()
    return tag in _RIGHT_TO_LEFT or tag.split("-")[0] in _RIGHT_TO_LEFT
