/**
 * The command line: one picocli class for each command. It reads, asks, and hands over; it computes
 * nothing.
 */
package org.parley.cli;
