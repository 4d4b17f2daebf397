"""The tables of a workspace at version 1. What came later stands in `migrations`, step by step."""

APPLICATION_ID = 0x62726667
"""Stands in the file's header ("brfg"), so that a workspace is told from any other SQLite file."""

TABLES = (
    """
    CREATE TABLE originals (
        sha256 TEXT PRIMARY KEY,
        content BLOB NOT NULL
    )
    """,
    """
    CREATE TABLE articles (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        uri TEXT NOT NULL,
        media_type TEXT NOT NULL,
        retrieved_at TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        headline TEXT NOT NULL,
        publisher TEXT NOT NULL,
        date_published TEXT,
        language TEXT NOT NULL,
        rating TEXT,
        revises TEXT,
        replaced INTEGER NOT NULL,
        excerpt TEXT NOT NULL,
        original TEXT NOT NULL REFERENCES originals (sha256)
    )
    """,
    "CREATE INDEX articles_by_retrieval ON articles (retrieved_at, number)",
    "CREATE INDEX articles_by_uri ON articles (uri, retrieved_at, number)",
    # Apart from the list, so that a list of ten thousand never reads the texts.
    """
    CREATE TABLE bodies (
        number INTEGER PRIMARY KEY REFERENCES articles (number),
        text TEXT NOT NULL,
        authors TEXT NOT NULL,
        spans TEXT NOT NULL,
        cuts TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE highlights (
        id TEXT PRIMARY KEY,
        article_id TEXT NOT NULL REFERENCES articles (id),
        start INTEGER NOT NULL,
        end INTEGER NOT NULL,
        exact TEXT NOT NULL,
        prefix TEXT NOT NULL,
        suffix TEXT NOT NULL,
        kind TEXT NOT NULL,
        reason TEXT NOT NULL,
        note TEXT NOT NULL,
        origin TEXT NOT NULL
    )
    """,
    "CREATE INDEX highlights_by_article ON highlights (article_id, start, end)",
    """
    CREATE TABLE briefs (
        id TEXT PRIMARY KEY,
        title TEXT NOT NULL,
        number TEXT NOT NULL,
        as_of TEXT NOT NULL,
        template_id TEXT NOT NULL,
        facts INTEGER NOT NULL,
        revision INTEGER NOT NULL,
        saved_at TEXT NOT NULL,
        last_save INTEGER NOT NULL
    )
    """,
    # `whole`: the payload is the brief's JSON, packed; else it is the difference from the next revision.
    """
    CREATE TABLE brief_revisions (
        save INTEGER PRIMARY KEY,
        brief_id TEXT NOT NULL REFERENCES briefs (id) DEFERRABLE INITIALLY DEFERRED,
        number INTEGER NOT NULL,
        saved_at TEXT NOT NULL,
        whole INTEGER NOT NULL,
        payload BLOB NOT NULL,
        UNIQUE (brief_id, number)
    )
    """,
    "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    # What is indexed was folded by `search.fold`, which leaves words with spaces between them: the
    # tokenizer has to do no more than to cut at the spaces.
    """
    CREATE VIRTUAL TABLE search USING fts5 (
        headline, names, text,
        content='', tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'"
    )
    """,
)
