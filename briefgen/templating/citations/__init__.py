"""Author–date references: a citation style (CSL) says how sources are named, listed and sorted."""
