package org.parley.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;

/** The door of the jar. */
public final class Main {
  private Main() {}

  /**
   * Runs one command and leaves with its exit code. Output is UTF-8 whatever the platform's own
   * encoding.
   */
  public static void main(String[] args) {
    System.exit(run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), args));
  }

  /**
   * Runs one command with the given streams.
   *
   * @return 0 done, 1 our own fault, 2 the input or the command line is wrong
   */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    // the same bytes in every country: digits, decimal points and upper case do not follow the
    // user's locale
    Locale.setDefault(Locale.ROOT);
    try {
      return commandLine().setOut(out).setErr(err).execute(args);
    } catch (OutOfMemoryError e) {
      err.println("parley: not enough memory; lower --draws or give Java more with -Xmx");
      return CommandLine.ExitCode.USAGE;
    }
  }

  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }

  static CommandLine commandLine() {
    return new CommandLine(new ParleyCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler(new UsageErrors())
        .setExecutionExceptionHandler(new RunErrors());
  }
}
