/**
 * Turns answers into pages: which figure, which table, and what its title says. Every title is
 * computed from the numbers it stands over, so it cannot go stale.
 */
package org.parley.report.compose;
