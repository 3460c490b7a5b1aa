package vn.donvi.party;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;

/** The form of a party organisation. A name shows only the form: not every đảng bộ xã is of one kind. */
public enum OrganizationForm {
    /** Đảng bộ: has organisations under it and is led by a committee, the đảng ủy. */
    DANG_BO("đảng bộ", "Đảng bộ"),
    /** Chi bộ: has members only and is led by a committee, the chi ủy, or by a secretary. */
    CHI_BO("chi bộ", "Chi bộ");

    private static final ImmutableMap<String, OrganizationForm> BY_LABEL =
            Maps.uniqueIndex(List.of(values()), OrganizationForm::label);

    private final String label;
    private final String prefix;

    OrganizationForm(String label, String prefix) {
        this.label = label;
        this.prefix = prefix;
    }

    /** The form whose {@link #label()} is {@code label}, exactly; empty if there is none. */
    public static Optional<OrganizationForm> find(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }

    /** The term: {@code đảng bộ}. */
    public String label() {
        return label;
    }

    /** The term at the beginning of a name: {@code Đảng bộ}. */
    public String prefix() {
        return prefix;
    }
}
