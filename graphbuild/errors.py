"""Every error that graphbuild raises on purpose.

    GraphbuildError
    ├── SourceError         a source cannot be read: missing, binary, empty, no article in it
    ├── LanguageError       an article is not in a language that graphbuild reads
    ├── DuplicateArticle    two different texts claim one article id
    ├── OntologyError       the YAML of the ontology contradicts itself
    ├── NotationError       a line is not a claim in our notation
    ├── GraphFileError      a file is not a graph.json that graphbuild can read
    ├── OutputError         an output cannot be written
    ├── ProjectError        a folder is no project, or a project cannot do what is asked of it
    ├── WeightsError        the network's files are missing or damaged
    └── WorkerError         a process that shall read articles does not even start

Each message is one line that names the file and what to do about it.
"""


class GraphbuildError(Exception):
    """Base of every error below; the command line prints it as one line and exits with 1."""


class SourceError(GraphbuildError):
    """A source cannot be read as an article."""


class LanguageError(GraphbuildError):
    """An article is not in a language that graphbuild reads."""


class DuplicateArticle(GraphbuildError):
    """Two different texts claim one article id."""


class OntologyError(GraphbuildError):
    """The ontology's YAML contradicts itself; the message lists every mistake with its file."""


class NotationError(GraphbuildError):
    """A line is not a claim in our notation."""


class GraphFileError(GraphbuildError):
    """A file is not a graph.json, claims.jsonl or mentions.jsonl that graphbuild can read."""


class OutputError(GraphbuildError):
    """An output file or folder cannot be written."""


class ProjectError(GraphbuildError):
    """A folder is no project of graphbuild, or a project cannot do what is asked of it."""


class WeightsError(GraphbuildError):
    """The network's files are missing or damaged."""


class WorkerError(GraphbuildError):
    """A process that shall read articles does not even start."""
