"""A house's Word file (reference.docx) as values: nothing of it gets on that isn't named here."""
