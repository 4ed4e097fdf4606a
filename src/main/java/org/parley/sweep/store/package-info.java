/**
 * Sweeps on one machine, with results on disk. Tasks are run in blocks; the rows of a block are a
 * part, a file addressed by the plan and the block, with a checksum. A part takes its name only
 * when it is complete, so whoever is killed loses at most the blocks that were being run; who comes
 * back skips the parts that are there, and runs again those that are damaged. When all are there
 * they are put together in the order of the tasks, one in memory at a time.
 */
package org.parley.sweep.store;
