"""The verbs, in the order in which help lists them."""

from briefgen.cli.verb import Verb
from briefgen.cli.verbs import (
    add,
    articles,
    briefs,
    compare,
    demo,
    export,
    fact,
    import_,
    mark,
    new,
    outline,
    pick,
    series,
    set_,
    show,
    templates,
    verify,
    write,
)

VERBS: tuple[Verb, ...] = (
    demo.VERB,
    add.VERB,
    articles.VERB,
    show.VERB,
    mark.VERB,
    new.VERB,
    pick.VERB,
    write.VERB,
    fact.VERB,
    set_.VERB,
    briefs.VERB,
    outline.VERB,
    series.VERB,
    compare.VERB,
    export.VERB,
    import_.VERB,
    verify.VERB,
    templates.VERB,
)
