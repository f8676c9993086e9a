"""Articles worked on by several processes at once: what each gave, or why it gave nothing.

Pools of the standard library cannot end one task that hangs, and lose all others when one process is killed;
here each process has its own pipe and its own deadline. `graphbuild.workers.spark` does the same on many machines.
"""

from graphbuild.workers.crew import Engine, Outcome, usable_cores, worked
from graphbuild.workers.stopping import stopped_gently
from graphbuild.workers.task import Task

__all__ = ["Engine", "Outcome", "Task", "stopped_gently", "usable_cores", "worked"]
