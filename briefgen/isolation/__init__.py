"""A warm child process that can be killed: it runs what strangers' bytes can hurt."""
