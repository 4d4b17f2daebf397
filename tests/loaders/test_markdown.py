from datetime import date

import pytest

from briefgen.model.errors import LoadError
from tests.loaders.made import load, outline

TEXT = """---
title: "Ferry link to reopen"
author: Jane Doe, John Roe
date: 2026-03-02
publisher: Harbour Letter
---
# Ferry link to reopen

The <minister> said *so* & [this](http://port.example/). 1 < 2.

## What next

- one
- two
    - nested

> It sails again.

| Ship | Tons |
|------|------|
| Arn  | 450  |

```
kept   as it is <b>
```
"""


def test_blocks_and_front_matter() -> None:
    article = load(TEXT, "letter.md")
    assert article.headline == "Ferry link to reopen"
    assert article.authors == ("Jane Doe", "John Roe")
    assert article.publisher == "Harbour Letter"
    assert article.date_published == date(2026, 3, 2)
    assert outline(article) == [
        ("heading1", "Ferry link to reopen"),
        ("paragraph", "The <minister> said so & this. 1 < 2."),
        ("heading2", "What next"),
        ("list_item", "one"),
        ("list_item", "two"),
        ("list_item", "nested"),
        ("quote", "It sails again."),
        ("paragraph", "Ship | Tons"),
        ("paragraph", "Arn | 450"),
        ("paragraph", "kept   as it is <b>"),
    ]


def test_raw_html_is_text() -> None:
    article = load("<div>The <minister> said</div>\n\n<script>alert(1)</script>\n", "x.md")
    assert "The <minister> said" in article.text
    assert "alert(1)" in article.text


def test_without_front_matter_the_first_heading_is_the_headline() -> None:
    article = load("By Jane Doe\n\n# Ferry link to reopen\n\nIt reopens.", "x.md")
    assert article.headline == "Ferry link to reopen"
    assert article.authors == ("Jane Doe",)


def test_a_rule_at_the_top_is_no_front_matter() -> None:
    assert "The ferry sails." in load("---\n\nThe ferry sails.\n", "x.md").text


@pytest.mark.parametrize("text", ["---\ntitle: x\n---\n", "---\n", "![](x.png)"])
def test_markdown_without_words_is_refused(text: str) -> None:
    with pytest.raises(LoadError):
        load(text, "x.md")


def test_lists_nested_without_end_are_refused() -> None:
    with pytest.raises(LoadError, match="too deeply"):
        load("\n".join("    " * level + "- x" for level in range(300)), "x.md")
