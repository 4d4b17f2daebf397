"""The pages that the brief would be."""
