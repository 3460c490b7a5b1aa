package vn.donvi.party.consolidation;

import java.util.Objects;
import vn.donvi.party.UnitOrganization;

/**
 * Why a figure of an organisation is not in a sum.
 *
 * @param organization the organisation
 * @param reason why
 */
public record MissingFigure(UnitOrganization organization, Reason reason) {
    public MissingFigure {
        Objects.requireNonNull(organization, "organization");
        Objects.requireNonNull(reason, "reason");
    }

    /** For people: {@code Đảng bộ xã Tùng Ảnh (not recorded)}. */
    @Override
    public String toString() {
        return organization.name() + " (" + reason.words + ")";
    }

    /** Why there is no figure to count. */
    public enum Reason {
        /** The organisation is not in the register; only the Party's structure says that there is one. */
        NOT_RECORDED("not recorded"),
        /** It is recorded, and no figure about it can be trusted. */
        NO_FIGURE("no figure"),
        /** Its unit was divided, and no source says how its members and organisations were. */
        DIVIDED("unit divided");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** The reason in words: {@code not recorded}. */
        public String words() {
            return words;
        }
    }
}
