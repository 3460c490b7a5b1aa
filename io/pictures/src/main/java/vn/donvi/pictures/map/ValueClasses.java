package vn.donvi.pictures.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import vn.donvi.pictures.page.LegendEntry;

/**
 * Values in at most six classes, each with a shade of one colour: a class for each value if there are few, else classes
 * with about as many values each. Equal values are in one class.
 */
public final class ValueClasses {
    private static final int CLASSES = 6;
    private static final String SHADE = "q";

    /** The lowest and the highest value of each class. */
    private final List<double[]> classes = new ArrayList<>();

    private ValueClasses(double[] sorted) {
        double[] different = DoubleStream.of(sorted).distinct().toArray();
        if (different.length <= CLASSES) {
            for (double value : different) {
                classes.add(new double[] {value, value});
            }
            return;
        }
        int start = 0;
        for (int number = 1; number <= CLASSES && start < sorted.length; number++) {
            int end = Math.max(start + 1, (int) Math.round((double) sorted.length * number / CLASSES));
            while (end < sorted.length && sorted[end] == sorted[end - 1]) {
                end++;
            }
            if (end > start) {
                classes.add(new double[] {sorted[start], sorted[end - 1]});
                start = end;
            }
        }
    }

    /** The classes of values; there may be none. */
    public static ValueClasses of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new ValueClasses(sorted);
    }

    /** The class of the colour of one of the values. */
    public String style(double value) {
        for (int number = 0; number < classes.size(); number++) {
            if (value <= classes.get(number)[1]) {
                return shade(number);
            }
        }
        throw new IllegalArgumentException(value + " is not one of the values");
    }

    /** The legend, from the lowest to the highest. */
    public List<LegendEntry> legend(DoubleFunction<String> text) {
        List<LegendEntry> legend = new ArrayList<>();
        for (int number = 0; number < classes.size(); number++) {
            String low = text.apply(classes.get(number)[0]);
            String high = text.apply(classes.get(number)[1]);
            legend.add(new LegendEntry(shade(number), low.equals(high) ? low : low + " – " + high));
        }
        return legend;
    }

    /** Few classes have shades that differ more. */
    private String shade(int number) {
        int spread = classes.size() <= 1 ? 2 : number * (CLASSES - 1) / (classes.size() - 1);
        return SHADE + spread;
    }
}
