package org.parley.study;

import org.parley.analysis.frontier.Frontier;

/**
 * The best that two parties could give each other if only they had to agree: the frontier of a
 * negotiation in which all others watch.
 *
 * @param first position of a party
 * @param second position of another one
 * @param frontier over all packages that the two can sign
 */
public record PairFrontier(int first, int second, Frontier frontier) {}
