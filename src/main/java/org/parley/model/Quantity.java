package org.parley.model;

/**
 * A number of the scenario under its own name. The path is what {@code --set} takes on the command
 * line and what names the number's random stream, for example {@code weights.russia.21c} or {@code
 * lotteries.war.line-holds}.
 *
 * @param path name, unique in the scenario
 * @param value the number with its range
 */
public record Quantity(String path, Uncertain value) {}
