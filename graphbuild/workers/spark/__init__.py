"""Articles worked on by Apache Spark, for corpora that are too large for one machine.

Spark does what `graphbuild.workers.worked` does on this machine: the same task on each article, and the same outcome
of each; and where a graph is made of very many articles, it judges which things may be one. Who hands them out, the
driver, is this process; it alone writes the project. What Spark needs for its work lies in `DIR/spark-work` and is
taken away at the end; its page is off, and a Spark on this machine listens on 127.0.0.1 alone. But for this and the
database that a user names nothing in the package opens a connection.

On this machine (`local[4]`, `local-cluster[2,1,1024]`) nothing has to be prepared but Java 17 or newer and
`pip install "graphbuild[spark]"`. Workers on other machines need the same graphbuild, weights and words, and say so
where theirs are others. They get them as a packed environment:

    python3.11 -m venv packed
    packed/bin/pip install "graphbuild[spark]" venv-pack
    packed/bin/venv-pack -p packed -o graphbuild.tar.gz     # or conda-pack, where workers lack this very Python

    export PYSPARK_PYTHON=./graphbuild/bin/python           # on the workers, in the unpacked archive
    export PYSPARK_SUBMIT_ARGS="--archives graphbuild.tar.gz#graphbuild pyspark-shell"
    graphbuild add DIR SOURCE... --engine spark --master spark://HOST:7077

Spark unpacks the archive (`spark.archives`) once for each executor. The driver must run the same graphbuild on the
same minor version of Python. All other settings of Spark are taken from `$SPARK_CONF_DIR/spark-defaults.conf`.
"""

from graphbuild.workers.spark.datasets import found_by_spark
from graphbuild.workers.spark.pairs import judged_by_spark
from graphbuild.workers.spark.rounds import worked_by_spark
from graphbuild.workers.spark.session import ensure_installed, spark_session

__all__ = ["ensure_installed", "found_by_spark", "judged_by_spark", "spark_session", "worked_by_spark"]
