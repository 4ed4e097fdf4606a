/** What agents are made of: ways to bid and to accept, each with its paper. */
package org.parley.analysis.bargaining.agent;
