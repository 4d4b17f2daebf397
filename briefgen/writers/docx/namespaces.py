"""The XML namespaces of the parts of a DOCX file, declared."""

MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

DECLARED = (
    f"{MAIN} "
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)
"""All that the body, headers and footers use."""
