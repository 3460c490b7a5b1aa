package vn.donvi.news.announcement;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.party.PartyMeasure;

/**
 * A figure about a unit, its party organisation, or its plan or congress.
 *
 * @param quote the words
 * @param topic the topic of the figure
 * @param unit the unit, which may be one named before ("xã"); empty if the text does not show it
 * @param amount the figure, with the things counted in the words of the text
 * @param stage whether it is actual or planned
 * @param doubt an open question of the words, or a fault in the number; empty if there is none
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
     * The measure of a party organisation that the figure counts; empty for other topics and for other counted things.
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
