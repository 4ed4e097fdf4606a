package org.parley.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether files can stand where somebody wants them. */
final class Places {
  private Places() {}

  /** Refuses a folder in whose place, or above which, a file is. */
  static void refuseIfNoFolder(Path folder) {
    for (Path up = folder.toAbsolutePath(); up != null; up = up.getParent()) {
      if (Files.exists(up) && !Files.isDirectory(up)) {
        throw new Refusal(
            "%s: %s is a file; choose another folder with --out".formatted(folder, up));
      }
    }
    if (folder.toString().isBlank()) {
      throw new Refusal("--out is empty; expected a folder");
    }
  }

  /** Why a file could not be written, in words. */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "no permission";
    }
    return e instanceof FileSystemException f && f.getReason() != null
        ? f.getReason()
        : e.getMessage();
  }
}
