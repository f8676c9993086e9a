"""One small function for each kind of evidence that two portraits are one thing.

The first line of each docstring is what a user is told; the detail that is found names the values that it rests on.
"""
