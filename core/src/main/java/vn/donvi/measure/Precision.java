package vn.donvi.measure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;

/** The precision of a number in a publication. */
public enum Precision {
    /** As counted: {@code 2.716 đảng viên}. */
    EXACT("exact", ""),
    /** An approximate number: {@code khoảng 2.700}. */
    APPROXIMATE("approximate", "~"),
    /** More than this number, or at least this number: {@code trên 71.000}, {@code hơn 27.300}. */
    LOWER_BOUND("lower bound", ">"),
    /** Fewer than this number, or at most this number: {@code gần 3.000}. */
    UPPER_BOUND("upper bound", "<"),
    /** A round number stated as if counted: {@code 126.000 người}. */
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

    /** The name of the precision in files: {@code lower bound}. */
    public String label() {
        return label;
    }

    /** The sign printed before such a number: {@code >}; empty for an exact one. */
    public String sign() {
        return sign;
    }
}
