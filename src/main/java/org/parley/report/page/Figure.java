package org.parley.report.page;

import java.util.List;
import java.util.Optional;

/**
 * A chart as data. Every figure has a file name, a title that states the finding, a subtitle with
 * unit, interval and seed, and a description for readers who cannot see it.
 */
public sealed interface Figure {

  /** File name without ending, unique on the page. */
  String id();

  /** Short name for a tab or a list: "Ukraine", "Ukraine / Russia". */
  String tab();

  /** The finding. */
  String title();

  /** Unit, interval, draws, seed. */
  String subtitle();

  /** What is to be seen, in words. */
  String description();

  /** A named set of values in the colour of a party. */
  record Series(String name, Hue hue) {}

  /**
   * Values with intervals in rows, one mark for each series in each row, around a line at zero.
   *
   * @param zero what the line at zero means
   * @param axis label of the value axis
   * @param rows row labels, top to bottom
   * @param series the marks of a row
   * @param marks {@code marks.get(row).get(series)}; empty where there is none
   */
  record Intervals(
      String id,
      String tab,
      String title,
      String subtitle,
      String description,
      String axis,
      Zero zero,
      List<Row> rows,
      List<Series> series,
      List<List<Optional<Mark>>> marks)
      implements Figure {
    public Intervals {
      rows = List.copyOf(rows);
      series = List.copyOf(series);
      marks = marks.stream().map(List::copyOf).toList();
    }
  }

  /**
   * What zero means, and what it means to be on either side of it.
   *
   * @param label the line itself
   * @param below values under zero
   * @param above values over zero
   */
  record Zero(String label, String below, String above) {
    /** Gains over no deal. */
    public static final Zero NO_DEAL = new Zero("no deal", "loses", "gains");
  }

  /**
   * A row of a chart.
   *
   * @param label what it is
   * @param remark small print behind the label (date, "later", "9 of 50 points known"), may be
   *     empty
   * @param muted whether it is drawn faint, for example because little of it is known
   */
  record Row(String label, String remark, boolean muted) {}

  /** A value with its interval. */
  record Mark(double low, double value, double high) {}

  /**
   * From one value to another in steps, largest first.
   *
   * @param axis label of the value axis
   * @param startLabel what the first value is
   * @param start first value
   * @param steps what is added, in drawing order
   * @param endLabel what the last value is
   * @param hue the party's
   */
  record Waterfall(
      String id,
      String tab,
      String title,
      String subtitle,
      String description,
      String axis,
      String startLabel,
      double start,
      List<Step> steps,
      String endLabel,
      Hue hue)
      implements Figure {
    public Waterfall {
      steps = List.copyOf(steps);
    }

    /** The last value: the first plus all steps. */
    public double end() {
      return start + steps.stream().mapToDouble(Step::points).sum();
    }
  }

  /**
   * One step of a waterfall.
   *
   * @param label what changed
   * @param points by how much
   * @param firm false where the step rests on unreported content
   */
  record Step(String label, double points, boolean firm) {}

  /**
   * A coloured field of rows and columns.
   *
   * @param scale what the colour means
   * @param low value of the first colour
   * @param high value of the last colour
   * @param rows row labels, top to bottom
   * @param columns column labels, left to right
   * @param fields {@code fields.get(row).get(column)}
   */
  record HeatMap(
      String id,
      String tab,
      String title,
      String subtitle,
      String description,
      String scale,
      double low,
      double high,
      List<String> rows,
      List<String> columns,
      List<List<Field>> fields)
      implements Figure {
    public HeatMap {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
      fields = fields.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A field of a heat map.
   *
   * @param value number behind the colour
   * @param text a few characters written in it, for example the option's id
   * @param firm false where the content is unknown or rival: drawn hatched
   */
  record Field(double value, String text, boolean firm) {}

  /**
   * Shares between 0 and 100 % as bars in rows, one bar for each series in each row.
   *
   * @param axis label of the value axis
   * @param rows row labels, top to bottom
   * @param series the bars of a row
   * @param shares {@code shares.get(row).get(series)}, 0..1
   */
  record Shares(
      String id,
      String tab,
      String title,
      String subtitle,
      String description,
      String axis,
      List<Row> rows,
      List<Series> series,
      List<List<Double>> shares)
      implements Figure {
    public Shares {
      rows = List.copyOf(rows);
      series = List.copyOf(series);
      shares = shares.stream().map(List::copyOf).toList();
    }
  }

  /**
   * The gains of two parties against each other. The no-deal lines are the axes through zero; the
   * zone where both gain is above and to the right of them.
   *
   * @param x party along the bottom
   * @param y party along the side
   * @param points texts
   * @param curves what could be had at best
   * @param stars packages that stand out
   */
  record Plane(
      String id,
      String tab,
      String title,
      String subtitle,
      String description,
      Series x,
      Series y,
      List<Point> points,
      List<Curve> curves,
      List<Point> stars)
      implements Figure {
    public Plane {
      points = List.copyOf(points);
      curves = List.copyOf(curves);
      stars = List.copyOf(stars);
    }
  }

  /**
   * A package in the plane, with the 5-95 % intervals of both gains.
   *
   * @param muted whether it is drawn faint, for example because little of it is known
   */
  record Point(String label, Mark x, Mark y, boolean muted) {}

  /**
   * A line from place to place, for example along a frontier.
   *
   * @param strong whether it is the line that the figure is about
   * @param hue whose line it is
   * @param places in drawing order
   */
  record Curve(String label, boolean strong, Hue hue, List<Place> places) {
    public Curve {
      places = List.copyOf(places);
    }

    /** A line that belongs to nobody. */
    public Curve(String label, boolean strong, List<Place> places) {
      this(label, strong, Hue.NEUTRAL, places);
    }
  }

  /** A place in a plane. */
  record Place(double x, double y) {}

  /**
   * How often each value occurs, with lines at values that matter.
   *
   * @param axis label of the value axis
   * @param up label of the axis of shares: "share of packages"
   * @param from lower end of the first bin
   * @param width of each bin
   * @param shares share of each bin, 0..1
   * @param hue the party's
   * @param lines values that matter
   */
  record Spectrum(
      String id,
      String tab,
      String title,
      String subtitle,
      String description,
      String axis,
      String up,
      double from,
      double width,
      List<Double> shares,
      Hue hue,
      List<Line> lines)
      implements Figure {
    public Spectrum {
      shares = List.copyOf(shares);
      lines = List.copyOf(lines);
    }
  }

  /**
   * How values move, with their intervals: a line in a band for each series.
   *
   * @param across label of the axis along which they move: "round"
   * @param up label of the value axis
   * @param zero label of the line at zero
   * @param courses one for each series
   */
  record Courses(
      String id,
      String tab,
      String title,
      String subtitle,
      String description,
      String across,
      String up,
      String zero,
      List<Course> courses)
      implements Figure {
    public Courses {
      courses = List.copyOf(courses);
    }
  }

  /** The values of one series, in order. */
  record Course(Series series, List<Moment> moments) {
    public Course {
      moments = List.copyOf(moments);
    }
  }

  /** A value with its interval, and where along the axis it holds. */
  record Moment(double at, Mark mark) {}

  /**
   * What one input at a time does to a value: a bar from the base to where the value is at each end
   * of the input.
   *
   * @param axis label of the value axis
   * @param base the value when all inputs are likely
   * @param baseLabel what that is
   * @param rows the inputs, top to bottom
   * @param bars one for each row
   */
  record Tornado(
      String id,
      String tab,
      String title,
      String subtitle,
      String description,
      String axis,
      double base,
      String baseLabel,
      List<Row> rows,
      List<Bar> bars)
      implements Figure {
    public Tornado {
      rows = List.copyOf(rows);
      bars = List.copyOf(bars);
    }
  }

  /**
   * A row of a tornado.
   *
   * @param low the value at the input's low end, {@code lowEnd}
   * @param high the value at its high end, {@code highEnd}
   */
  record Bar(double low, String lowEnd, double high, String highEnd) {}

  /**
   * Parallel coordinates: a line for each run through the axes of some inputs, one below another.
   *
   * @param scales the axes, top to bottom
   * @param holding name of the runs in which something holds, which are drawn in colour
   * @param others name of the other runs, drawn in grey
   * @param strands the runs
   */
  record Strands(
      String id,
      String tab,
      String title,
      String subtitle,
      String description,
      List<Scale> scales,
      String holding,
      String others,
      List<Strand> strands)
      implements Figure {
    public Strands {
      scales = List.copyOf(scales);
      strands = List.copyOf(strands);
    }
  }

  /** An axis with its two ends, in its own unit. */
  record Scale(String label, double low, double high) {}

  /** A run: its value on each scale, and whether the thing holds. */
  record Strand(List<Double> values, boolean holds) {
    public Strand {
      values = List.copyOf(values);
    }
  }

  /** States and moves between them, in columns from left to right. */
  record Network(
      String id, String tab, String title, String subtitle, String description, StateGraph graph)
      implements Figure {}

  /** A value that matters. */
  record Line(String label, double value) {}
}
