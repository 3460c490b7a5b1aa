package vn.donvi.party.consolidation;

import java.util.Objects;
import vn.donvi.party.UnitOrganization;

/**
 * An organisation without a figure in a sum, and the reason.
 *
 * @param organization the organisation
 * @param reason the reason
 */
public record MissingFigure(UnitOrganization organization, Reason reason) {
    public MissingFigure {
        Objects.requireNonNull(organization, "organization");
        Objects.requireNonNull(reason, "reason");
    }

    /** The missing figure of an organisation that was not divided. */
    public static MissingFigure of(UnitOrganization organization) {
        return new MissingFigure(organization, organization.isImplied() ? Reason.NOT_RECORDED : Reason.NO_FIGURE);
    }

    /** The text for people: {@code Đảng bộ xã Tùng Ảnh (not recorded)}. */
    @Override
    public String toString() {
        return organization.name() + " (" + reason.words + ")";
    }

    /** The reasons for a missing figure. */
    public enum Reason {
        /** The organisation is not in the register, but only implied by the Party's structure. */
        NOT_RECORDED("not recorded"),
        /** The organisation is recorded, but without a figure by that date that is not suspect. */
        NO_FIGURE("no figure"),
        /** The unit was divided, and no source says how its members and organisations were divided. */
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
