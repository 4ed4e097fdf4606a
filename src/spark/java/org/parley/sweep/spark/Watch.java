package org.parley.sweep.spark;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Says how far a run is, and when an executor is lost. */
final class Watch extends SparkListener {
  private final PrintStream err;
  private final int stretches;
  private final AtomicInteger done = new AtomicInteger();
  private volatile boolean isOver;

  Watch(PrintStream err, int stretches) {
    this.err = err;
    this.stretches = stretches;
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    if (!isOver && end.taskInfo().successful()) {
      err.printf("%d of %d parts done%n", done.incrementAndGet(), stretches);
    }
  }

  @Override
  public void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
    if (!isOver) {
      err.printf("executor %s is lost; its parts are run again%n", removed.executorId());
    }
  }

  /** What follows is no run. */
  void over() {
    isOver = true;
  }
}
