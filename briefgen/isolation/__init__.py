"""A warm child process that can be killed: it runs what strangers' files and templates can make run away."""
