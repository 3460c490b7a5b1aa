package vn.donvi.news.announcement;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.party.PartyMeasure;

/**
 * A figure about a unit, its party organisation, or a plan or congress of it.
 *
 * @param quote the words
 * @param topic what it is about
 * @param unit the unit; where the text says "xã" for one that it named before, that one; empty if it does not tell
 * @param amount the figure, with the things counted in the words of the text
 * @param stage whether it is, or is to be
 * @param doubt what the words leave open, or how the number is written wrong; empty if nothing
 */
public record StatedFigure(Quote quote, Topic topic, Optional<NamedUnit> unit, Amount amount, Stage stage, String doubt)
        implements Statement {
    public StatedFigure {
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(doubt, "doubt");
    }

    /**
     * What is counted of a party organisation, by its kinds of count; empty for other topics and for things counted that are
     * none of these kinds.
     */
    public Optional<PartyMeasure> partyMeasure() {
        return switch (topic) {
            case MEMBERS, PARTY_ORGANIZATIONS -> PartyMeasure.find(amount.unit().toLowerCase(Locale.ROOT));
            case DELEGATES ->
                Optional.of(stage == Stage.ACTUAL ? PartyMeasure.DAI_BIEU_DU_DAI_HOI : PartyMeasure.DAI_BIEU_DU_KIEN);
            case COMMITTEE -> Optional.of(PartyMeasure.UY_VIEN_BAN_CHAP_HANH);
            case STANDING_COMMITTEE -> Optional.of(PartyMeasure.UY_VIEN_BAN_THUONG_VU);
            case AREA, POPULATION, DENSITY, HOUSEHOLDS, SUBORDINATE_UNITS, VILLAGES, TASKS, WORKS -> Optional.empty();
        };
    }
}
