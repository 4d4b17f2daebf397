"""`python -m briefgen` is the command line."""

from briefgen.cli.main import main

if __name__ == "__main__":
    raise SystemExit(main())
