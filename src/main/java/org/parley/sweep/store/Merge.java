package org.parley.sweep.store;

import java.io.IOException;
import java.util.List;

/** Puts together what shards have run, on one machine or several. */
public final class Merge {
  private Merge() {}

  /**
   * Writes the table of the plan that all folders are of. The parts stay where they are.
   *
   * @param folders of the shards; one folder if all shards wrote there
   * @param version of the program; the shards must have been run by it
   * @param target where the table goes
   * @return id of the plan
   * @throws Refused if they are of different plans, or parts are missing or damaged
   */
  public static String of(List<Folder> folders, String version, Folder target)
      throws IOException, Refused {
    Folder.Held held = target.lock(Shard.WHOLE);
    try {
      return Assembly.merge(folders, version, target);
    } finally {
      held.close();
    }
  }
}
