/** What an agent makes of the others from the offers it hears, each way with its paper. */
package org.parley.analysis.bargaining.opponent;
