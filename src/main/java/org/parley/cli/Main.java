package org.parley.cli;

/** The door of the jar. */
public final class Main {
  private Main() {}

  /** Starts the command line. */
  public static void main(String[] args) {
    System.out.println("parley");
  }
}
