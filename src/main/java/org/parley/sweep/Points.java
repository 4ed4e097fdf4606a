package org.parley.sweep;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.parley.uncertainty.design.Design;
import org.parley.uncertainty.design.Grid;
import org.parley.uncertainty.design.IndependentDraws;
import org.parley.uncertainty.design.LatinHypercube;
import org.parley.uncertainty.design.Saltelli;
import org.parley.uncertainty.design.Sobol;
import org.parley.uncertainty.design.Trajectories;

/** The points of a plan, each made from its number alone: a value for each varied path. */
interface Points {
  /** Levels of the grid on which the trajectories of Morris run. */
  int MORRIS_LEVELS = 4;

  /** How many there are. */
  long size();

  /** A point, from 0. */
  List<Object> at(long n);

  /**
   * The points of a scheme.
   *
   * @param samples asked for, where the scheme samples
   */
  static Points of(Scheme scheme, List<Axis> axes, long samples, long seed) {
    return switch (scheme) {
      case GRID -> grid(axes);
      case LIST -> zipped(axes);
      case ONE_AT_A_TIME -> new Alone(axes);
      default -> new Sampled(axes, design(scheme, axes, samples, seed));
    };
  }

  /** How many points a scheme has, however many that are. */
  static BigInteger count(Scheme scheme, List<Axis> axes, long samples) {
    BigInteger inputs = BigInteger.valueOf(axes.size());
    BigInteger asked = BigInteger.valueOf(samples);
    return switch (scheme) {
      case GRID -> axes.stream().map(Axis::count).reduce(BigInteger.ONE, BigInteger::multiply);
      case LIST -> axes.stream().map(Axis::count).findFirst().orElse(BigInteger.ONE);
      case ONE_AT_A_TIME -> axes.stream().map(Axis::count).reduce(BigInteger.ONE, BigInteger::add);
      case SALTELLI -> asked.multiply(inputs.add(BigInteger.TWO));
      case MORRIS -> asked.multiply(inputs.add(BigInteger.ONE));
      default -> asked;
    };
  }

  private static Design design(Scheme scheme, List<Axis> axes, long samples, long seed) {
    List<String> names = axes.stream().map(Axis::path).toList();
    int inputs = axes.size();
    return switch (scheme) {
      case LHS -> LatinHypercube.of(samples, names, seed);
      case SOBOL -> Sobol.shifted(samples, inputs, seed);
      case SALTELLI -> Saltelli.sobol(inputs, samples, Saltelli.single(inputs), seed);
      case MORRIS -> new Trajectories(inputs, samples, MORRIS_LEVELS, seed);
      default -> IndependentDraws.of(samples, names, seed);
    };
  }

  private static Points grid(List<Axis> axes) {
    Grid grid = new Grid(axes.stream().map(a -> a.count().intValueExact()).toList());
    return new Combined(axes, grid, grid.size());
  }

  private static Points zipped(List<Axis> axes) {
    long size = axes.get(0).count().longValueExact();
    return new Zipped(axes, size);
  }

  /** Every combination. */
  record Combined(List<Axis> axes, Grid grid, long size) implements Points {
    @Override
    public List<Object> at(long n) {
      int[] levels = grid.levelsOf(n);
      List<Object> point = new ArrayList<>();
      for (int j = 0; j < levels.length; j++) {
        point.add(axes.get(j).level(levels[j]));
      }
      return point;
    }
  }

  /** The n-th values together. */
  record Zipped(List<Axis> axes, long size) implements Points {
    @Override
    public List<Object> at(long n) {
      Objects.checkIndex(n, size);
      return axes.stream().map(a -> a.level(n)).toList();
    }
  }

  /** The base, then one path after the other. */
  record Alone(List<Axis> axes) implements Points {
    @Override
    public long size() {
      return axes.stream().mapToLong(a -> a.count().longValueExact()).sum() + 1;
    }

    @Override
    public List<Object> at(long n) {
      Objects.checkIndex(n, size());
      List<Object> point = new ArrayList<>(axes.stream().map(Axis::base).toList());
      long rest = n - 1;
      for (int j = 0; rest >= 0 && j < axes.size(); j++) {
        long levels = axes.get(j).count().longValueExact();
        if (rest < levels) {
          point.set(j, axes.get(j).level(rest));
        }
        rest -= levels;
      }
      return Collections.unmodifiableList(point);
    }
  }

  /** Points of the unit cube. */
  record Sampled(List<Axis> axes, Design design) implements Points {
    @Override
    public long size() {
      return design.size();
    }

    @Override
    public List<Object> at(long n) {
      double[] unit = design.point(n);
      List<Object> point = new ArrayList<>();
      for (int j = 0; j < unit.length; j++) {
        point.add(axes.get(j).at(unit[j]));
      }
      return point;
    }
  }
}
