/**
 * A sweep on a Spark cluster: the same tasks, the same rows, written as Parquet by the executors.
 * Its door is {@link org.parley.sweep.spark.SparkSweep}, which spark-submit runs.
 */
package org.parley.sweep.spark;
