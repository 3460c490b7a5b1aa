package vn.donvi.party;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;

/** The ways in which a committee or a person comes into office. The way gives the meaning of the first known date. */
public enum Entry {
    /** Chỉ định: appointed from above on that date, as on a founding. */
    CHI_DINH("chỉ định"),
    /** Bầu: elected on that date. */
    BAU("bầu"),
    /** Not known: the date is only the first on which a source shows the committee or the person in office. */
    KHONG_RO("không rõ");

    private static final ImmutableMap<String, Entry> BY_LABEL = Maps.uniqueIndex(List.of(values()), Entry::label);

    private final String label;

    Entry(String label) {
        this.label = label;
    }

    /** The entry whose {@link #label()} is {@code label}, exactly; empty if there is none. */
    public static Optional<Entry> find(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }

    /** The term, unique, used in files: {@code chỉ định}. */
    public String label() {
        return label;
    }
}
