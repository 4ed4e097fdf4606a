package org.parley.model;

/**
 * Options that a party never signs, whatever else the package holds.
 *
 * @param party id of the party
 * @param never the issue and the options refused
 * @param basis where it was said
 */
public record RedLine(String party, Condition never, Basis basis) {}
