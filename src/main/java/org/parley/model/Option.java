package org.parley.model;

/**
 * One way to settle an issue.
 *
 * @param id name in the scenario file, unique in its issue
 * @param label what a text with this option says
 */
public record Option(String id, String label) {}
