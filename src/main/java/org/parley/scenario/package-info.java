/**
 * Scenario files: nodes to checked records, or every problem at once. The format is declared as
 * data in {@link org.parley.scenario.ScenarioFormat}; the checks of the reader, the JSON Schema and
 * the reference page all come from those declarations. Reading takes three steps: each value is
 * checked against its declaration, then what no single value can show (sums, circles, rules), and
 * only a file without problems is built into a {@link org.parley.model.Scenario}. {@link
 * org.parley.scenario.ScenarioWriter} goes the other way.
 */
package org.parley.scenario;
