package org.parley.crosscheck;

import com.google.ortools.Loader;
import java.util.Optional;

/** OR-Tools' native library. */
final class Library {

  private Library() {}

  /** Loads it; if this machine has none, says why. */
  static Optional<String> load() {
    try {
      Loader.loadNativeLibraries();
      return Optional.empty();
    } catch (RuntimeException | LinkageError e) {
      return Optional.of("OR-Tools cannot be loaded on this machine, nothing was compared: " + e);
    }
  }
}
