"""`python -m graphbuild` is the program `graphbuild`."""

from graphbuild.cli import main

main()
