"""Every error that graphbuild raises on purpose.

    GraphbuildError
    ├── SourceError         a source cannot be read: missing, binary, empty, no article in it
    ├── ChoiceError         an extractor that nobody knows is asked for, or a confidence that is no share
    ├── LanguageError       an article is not in a language that graphbuild reads
    ├── DuplicateArticle    two different texts claim one article id
    ├── OntologyError       the YAML of the ontology contradicts itself
    ├── NotationError       a line is not a claim in our notation
    ├── GraphFileError      a file is not a graph.json that graphbuild can read
    ├── QuestionError       a question to a graph is unknown, lacks a parameter, or has one that means nothing
    ├── SheetError          a sheet coded by hand is half-filled or broken
    ├── StoryError          a story is no list of steps, or names what is not on the page
    ├── ReviewError         a file is not a review: keys of claims, each confirmed or rejected
    ├── NamesError          a file is no list of known names
    ├── MissingExtra        a command needs a library that is not installed
    ├── OutputError         an output cannot be written
    ├── ExportError         a format cannot hold a graph, or the library that writes it is not installed
    ├── DatabaseError       a database cannot be reached, or does not do what is asked of it
    ├── ProjectError        a folder is no project, or a project cannot do what is asked of it
    ├── WeightsError        the files of the network, or what was measured of its confidence, are missing or damaged
    └── WorkerError         a process that shall read articles does not even start

Each message is one line that names the file and what to do about it.
"""


class GraphbuildError(Exception):
    """Base of every error below; the command line prints it as one line and exits with 1."""


class SourceError(GraphbuildError):
    """A source cannot be read as an article."""


class ChoiceError(GraphbuildError):
    """What was chosen is none of the choices: an unknown extractor, a confidence outside of 0 to 1."""


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


class QuestionError(GraphbuildError):
    """A question to a graph is unknown, or one of its parameters is missing, unknown or ambiguous."""


class SheetError(GraphbuildError):
    """A sheet coded by hand cannot be scored; the message names its row."""


class StoryError(GraphbuildError):
    """A file is not a story, or names things that the page does not show."""


class ReviewError(GraphbuildError):
    """A file is not a review of claims."""


class NamesError(GraphbuildError):
    """A file is not a list of known names; the message names its row."""


class MissingExtra(GraphbuildError):
    """A command needs a library that an extra of graphbuild installs; the message says which."""


class OutputError(GraphbuildError):
    """An output file or folder cannot be written."""


class ExportError(GraphbuildError):
    """A format cannot hold this graph, or the library that writes it is not installed."""


class DatabaseError(GraphbuildError):
    """A database cannot be reached, or does not do what is asked of it; the message names its address."""


class ProjectError(GraphbuildError):
    """A folder is no project of graphbuild, or a project cannot do what is asked of it."""


class WeightsError(GraphbuildError):
    """The files of the network, or what was measured of its confidence, are missing or damaged."""


class WorkerError(GraphbuildError):
    """A process that shall read articles does not even start."""


def unreadable(path: object, error: OSError, cure: str) -> str:
    """Why a file cannot be read, as a message; the cure is that of all faults but missing rights."""
    if isinstance(error, PermissionError):
        return f"{path}: may not be read; change its permissions (chmod) or run as its owner"
    return f"{path}: cannot be read ({error.strerror or error}); {cure}"
