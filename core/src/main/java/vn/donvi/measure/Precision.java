package vn.donvi.measure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;

/** How exactly a publication gives a number. */
public enum Precision {
    /** As counted: {@code 2.716 đảng viên}. */
    EXACT("exact", ""),
    /** About so many: {@code khoảng 2.700}. */
    APPROXIMATE("approximate", "~"),
    /** More than so many, or no fewer: {@code trên 71.000}, {@code hơn 27.300}. */
    LOWER_BOUND("lower bound", ">"),
    /** Fewer than so many, or no more: {@code gần 3.000}. */
    UPPER_BOUND("upper bound", "<"),
    /** Stated as if counted, but a round number: {@code 126.000 người}. */
    ROUNDED("rounded", "≈");

    private static final ImmutableMap<String, Precision> BY_LABEL =
            Maps.uniqueIndex(List.of(values()), Precision::label);

    private final String label;
    private final String sign;

    Precision(String label, String sign) {
        this.label = label;
        this.sign = sign;
    }

    /** The precision whose {@link #label()} is {@code label}, exactly; empty if there is none. */
    public static Optional<Precision> find(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }

    /** What names it in files: {@code lower bound}. */
    public String label() {
        return label;
    }

    /** What stands before such a number in print: {@code >}; empty for an exact one. */
    public String sign() {
        return sign;
    }
}
