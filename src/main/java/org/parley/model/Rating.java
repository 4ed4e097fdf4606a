package org.parley.model;

/**
 * One line of a score sheet: how much an issue matters to a party and what it thinks of each
 * option.
 *
 * @param issue id of the issue
 * @param weight points at stake, of 100 over all issues
 * @param worth worth of each option, 0..1
 * @param basis where the numbers come from
 */
public record Rating(String issue, Uncertain weight, Worth worth, Basis basis) {}
