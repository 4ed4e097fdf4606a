package org.parley.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What a person sees of one command.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
record Terminal(int code, String out, String err) {

  /** Runs a command in this Java machine. */
  static Terminal run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    return new Terminal(code, out.toString(), err.toString());
  }
}
