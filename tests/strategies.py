"""Hypothesis strategies for what strangers send: all of Unicode, and text that looks like markup."""

from hypothesis import strategies as st

MARKUP_LIKE = (
    "<b>", "</p>", "<img src='/etc/passwd'>", "<minister> said", "&amp;", "&#60;", "{{ 7*7 }}", "{% raw %}",
    "]]>", "<!--", "*", "_", "`", "# ", "1. ", "- ", "> ", "|", "[a](javascript:x)", "\\", "$", "%s", "{}", '"', "'",
    "http://example.org/?a=1&b=2", "\u202e", "\u2066", "👩‍👩‍👧", "e\u0301", "السلام 45,300", "한국어", "ไทย", "हिन्दी",
)  # fmt: skip

any_text = st.lists(st.one_of(st.sampled_from(MARKUP_LIKE), st.text(max_size=12)), max_size=12).map(
    "".join
)
"""Text as it may arrive: surrogates, controls and noncharacters included."""

some_words = any_text.map(str.split).map(" ".join).filter(bool)
"""Text that is not blank, on one line."""
