package org.parley.sweep.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.ReentrantLock;
import org.parley.report.render.FinalFile;

/**
 * The table while its parts come in. Each is appended as soon as all before it are, by whichever
 * thread is free to, so that nobody has to put the table together when all is run.
 */
final class GrowingTable implements Closeable {
  private final Assembly assembly;
  private final Folder target;
  private final FinalFile.Draft draft;
  private final Sums.Out out;
  private final AtomicIntegerArray ready; // 1 for a part that is there
  private final ReentrantLock turn = new ReentrantLock();
  private final AtomicInteger next = new AtomicInteger(); // changes under the lock

  GrowingTable(Assembly assembly, Folder target) throws IOException {
    this.assembly = assembly;
    this.target = target;
    ready = new AtomicIntegerArray(assembly.blocks());
    draft = FinalFile.draft(target.table());
    out = new Sums.Out(draft.out());
  }

  /** Takes note of a part, and appends what can be, unless another thread is at it. */
  void take(int block) throws IOException {
    ready.set(block, 1);
    while (isNextReady() && turn.tryLock()) {
      try {
        append();
      } finally {
        turn.unlock();
      }
    }
  }

  private boolean isNextReady() {
    int block = next.get();
    return block < ready.length() && ready.get(block) == 1;
  }

  private void append() throws IOException {
    while (isNextReady()) {
      assembly.write(next.get(), out);
      next.getAndIncrement();
    }
  }

  /**
   * Puts the table in its place, all parts having been taken.
   *
   * @throws IOException if a part is missing
   */
  void finish() throws IOException {
    if (next.get() < ready.length()) {
      throw new IOException("part %d is missing".formatted(next.get()));
    }
    out.flush();
    target.writeSum(out.sum()); // first: a table without it would not be known to be whole
    draft.finish();
  }

  @Override
  public void close() throws IOException {
    draft.close();
  }
}
