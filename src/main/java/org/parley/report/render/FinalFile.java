package org.parley.report.render;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files that are complete as soon as they have their name. */
public final class FinalFile {
  private FinalFile() {}

  /** What is to be in a file. */
  public interface Content {
    /** Writes it. */
    void to(OutputStream out) throws IOException;
  }

  /** A file that is being written beside its place. */
  public static final class Draft implements Closeable {
    private final Path target;
    private final Path path;
    private final OutputStream out;

    private Draft(Path target, String by) throws IOException {
      this.target = target;
      Files.createDirectories(target.getParent());
      path = target.resolveSibling("." + target.getFileName() + by + ".part");
      out = new BufferedOutputStream(Files.newOutputStream(path));
    }

    /** Where to write. */
    public OutputStream out() {
      return out;
    }

    /** Moves it to its place: it is complete. */
    public void finish() throws IOException {
      out.close();
      move(path, target);
    }

    /** Removes it, unless it is finished. */
    @Override
    public void close() throws IOException {
      try {
        out.close();
      } finally {
        Files.deleteIfExists(path);
      }
    }
  }

  /** Begins a file; who does not finish it leaves nothing. */
  public static Draft draft(Path target) throws IOException {
    return new Draft(target, "");
  }

  /** Writes beside the place and moves there. */
  public static void write(Path target, byte[] bytes) throws IOException {
    write(target, "", out -> out.write(bytes));
  }

  /**
   * Writes beside the place and moves there.
   *
   * @param by distinguishes those that may write the same file at the same time
   */
  public static void write(Path target, String by, Content content) throws IOException {
    try (Draft draft = new Draft(target, by)) {
      content.to(draft.out);
      draft.finish();
    }
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(
          draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
