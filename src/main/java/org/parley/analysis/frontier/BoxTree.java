package org.parley.analysis.frontier;

import java.util.Arrays;

/**
 * Four coordinates and more: a k-d tree over all but the first, whose nodes know the largest value
 * of each coordinate below them, so that boxes which cannot hold a better vector are passed over
 * (after J. L. Bentley, Multidimensional Binary Search Trees, Communications of the ACM 18 (1975),
 * doi:10.1145/361002.361007; A. Jaszkiewicz and T. Lust, ND-Tree-Based Update, IEEE Transactions on
 * Evolutionary Computation 22 (2018), doi:10.1109/TEVC.2018.2799684). A look-up is O(n) at worst
 * and in practice looks at some dozens of vectors.
 */
final class BoxTree implements Archive {
  private static final int MOST_IN_LEAF = 20;
  private static final int LEAF = -1;

  private final int width;
  private final long[] sorted = new long[MOST_IN_LEAF];
  private int[] stack = new int[128];
  private int nodes = 1;

  // by node
  private long[] top; // largest value of each coordinate
  private int[] axis; // coordinate that parts the children, or LEAF
  private long[] split; // the left child has the vectors below it
  private int[] left; // the right child is the next node
  private int[] count; // vectors in a leaf
  private long[][] rows; // vectors of a leaf

  BoxTree(int width) {
    this.width = width;
    reserve(64);
    makeLeaf(0);
  }

  @Override
  public boolean covers(long[] v, int at) {
    int height = 1;
    stack[0] = 0;
    while (height > 0) {
      int node = stack[--height];
      if (!reaches(top, node * width, v, at)) {
        continue;
      }
      if (axis[node] == LEAF) {
        if (leafCovers(node, v, at)) {
          return true;
        }
      } else {
        if (v[at + 1 + axis[node]] < split[node]) {
          stack[height++] = left[node];
        }
        stack[height++] = left[node] + 1;
      }
    }
    return false;
  }

  @Override
  public void add(long[] v, int at) {
    int node = 0;
    int depth = 1;
    raise(node, v, at);
    while (axis[node] != LEAF) {
      node = left[node] + (v[at + 1 + axis[node]] < split[node] ? 0 : 1);
      raise(node, v, at);
      depth++;
    }
    if (2 * depth + 2 > stack.length) {
      stack = new int[2 * stack.length];
    }
    removeCovered(node, v, at);
    if (count[node] == MOST_IN_LEAF) {
      part(node, depth % width);
      node = left[node] + (v[at + 1 + axis[node]] < split[node] ? 0 : 1);
      raise(node, v, at);
    }
    System.arraycopy(v, at + 1, rows[node], count[node]++ * width, width);
  }

  private boolean reaches(long[] row, int from, long[] v, int at) {
    for (int k = 0; k < width; k++) {
      if (row[from + k] < v[at + 1 + k]) {
        return false;
      }
    }
    return true;
  }

  private boolean leafCovers(int node, long[] v, int at) {
    long[] row = rows[node];
    int end = count[node] * width;
    for (int from = 0; from < end; from += width) {
      if (reaches(row, from, v, at)) {
        return true;
      }
    }
    return false;
  }

  private void raise(int node, long[] v, int at) {
    for (int k = 0; k < width; k++) {
      top[node * width + k] = Math.max(top[node * width + k], v[at + 1 + k]);
    }
  }

  /** What the new vector covers is of no more use: whatever it covers, the new one covers too. */
  private void removeCovered(int node, long[] v, int at) {
    long[] row = rows[node];
    int kept = 0;
    for (int i = 0; i < count[node]; i++) {
      if (!isCoveredBy(row, i * width, v, at)) {
        System.arraycopy(row, i * width, row, kept++ * width, width);
      }
    }
    count[node] = kept;
  }

  private boolean isCoveredBy(long[] row, int from, long[] v, int at) {
    for (int k = 0; k < width; k++) {
      if (row[from + k] > v[at + 1 + k]) {
        return false;
      }
    }
    return true;
  }

  /** Parts a full leaf at the median of a coordinate, or of the next one in which it differs. */
  private void part(int node, int firstAxis) {
    int k = firstAxis;
    sort(node, k);
    while (sorted[0] == sorted[MOST_IN_LEAF - 1]) {
      k = (k + 1) % width;
      sort(node, k);
    }
    int middle = MOST_IN_LEAF / 2;
    while (sorted[middle] == sorted[0]) {
      middle++;
    }
    reserve(nodes + 2);
    axis[node] = k;
    split[node] = sorted[middle];
    left[node] = nodes;
    makeLeaf(nodes++);
    makeLeaf(nodes++);
    share(node);
  }

  private void sort(int node, int k) {
    for (int i = 0; i < MOST_IN_LEAF; i++) {
      sorted[i] = rows[node][i * width + k];
    }
    Arrays.sort(sorted);
  }

  private void share(int node) {
    long[] row = rows[node];
    rows[node] = null;
    for (int from = 0; from < MOST_IN_LEAF * width; from += width) {
      int child = left[node] + (row[from + axis[node]] < split[node] ? 0 : 1);
      raise(child, row, from - 1);
      System.arraycopy(row, from, rows[child], count[child]++ * width, width);
    }
  }

  private void makeLeaf(int node) {
    axis[node] = LEAF;
    rows[node] = new long[MOST_IN_LEAF * width];
    Arrays.fill(top, node * width, (node + 1) * width, Long.MIN_VALUE);
  }

  private void reserve(int least) {
    if (axis == null || least > axis.length) {
      int room = 2 * least;
      top = top == null ? new long[room * width] : Arrays.copyOf(top, room * width);
      axis = axis == null ? new int[room] : Arrays.copyOf(axis, room);
      split = split == null ? new long[room] : Arrays.copyOf(split, room);
      left = left == null ? new int[room] : Arrays.copyOf(left, room);
      count = count == null ? new int[room] : Arrays.copyOf(count, room);
      rows = rows == null ? new long[room][] : Arrays.copyOf(rows, room);
    }
  }
}
