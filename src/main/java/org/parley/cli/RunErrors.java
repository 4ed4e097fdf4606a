package org.parley.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** A run that failed: the user's problems line by line, or one line for a fault of our own. */
final class RunErrors implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed)
      throws Exception {
    if (e instanceof ParameterException wrong) {
      return command.getParameterExceptionHandler().handleParseException(wrong, new String[0]);
    }
    PrintWriter err = command.getErr();
    if (e instanceof Refusal refusal) {
      err.println(refusal.getMessage());
      return ExitCode.USAGE;
    }
    return ownFault(e, command, err);
  }

  private static int ownFault(Exception e, CommandLine command, PrintWriter err) {
    ParleyCommand parley = (ParleyCommand) command.getCommandSpec().root().userObject();
    if (parley.debug()) {
      e.printStackTrace(err);
    } else {
      err.println("parley: internal error: " + e + "; run again with --debug and report it");
    }
    return ExitCode.SOFTWARE;
  }
}
