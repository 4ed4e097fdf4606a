package org.parley.cli;

import java.io.PrintWriter;

/**
 * Says what is kept when somebody interrupts a run. The Java machine itself ends with exit code 130
 * then.
 */
final class Interrupts {
  private final Thread hook;

  /** Says a line on the way out, unless the run has come to its end before. */
  Interrupts(PrintWriter err, String line) {
    hook = new Thread(() -> err.println(line));
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** The run has come to its end. */
  void end() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the machine is going down already, and has its line
    }
  }
}
