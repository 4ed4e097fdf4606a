/**
 * What agents are made of: ways to bid and to accept, each with its paper. The door is {@link
 * org.parley.analysis.bargaining.agent.Agents}, the catalogue by name.
 */
package org.parley.analysis.bargaining.agent;
