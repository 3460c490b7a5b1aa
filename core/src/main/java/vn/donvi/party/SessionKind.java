package vn.donvi.party;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;

/** The kinds of congresses and conferences. */
public enum SessionKind {
    /** Đại hội; the source does not say whether of delegates or of all members. */
    DAI_HOI("đại hội"),
    /** Đại hội đại biểu: a congress of delegates. */
    DAI_HOI_DAI_BIEU("đại hội đại biểu"),
    /** Đại hội đảng viên: a congress of all members. */
    DAI_HOI_DANG_VIEN("đại hội đảng viên"),
    /** Hội nghị: a conference of the committee. */
    HOI_NGHI("hội nghị");

    private static final ImmutableMap<String, SessionKind> BY_LABEL =
            Maps.uniqueIndex(List.of(values()), SessionKind::label);

    private final String label;

    SessionKind(String label) {
        this.label = label;
    }

    /** The kind whose {@link #label()} is {@code label}, exactly; empty if there is none. */
    public static Optional<SessionKind> find(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }

    /** The term, unique, used in files: {@code đại hội đại biểu}. */
    public String label() {
        return label;
    }

    /** Whether it is a congress of any kind. */
    public boolean isCongress() {
        return this != HOI_NGHI;
    }
}
