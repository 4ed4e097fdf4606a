/**
 * What the table of a sweep says, seen as a whole: the spread of each measure over all runs; and,
 * from runs kept by chance if there are many, which varied path moves it, where it is high and low,
 * in which region something holds, and what each party regrets about each text.
 */
package org.parley.sweep.survey;
