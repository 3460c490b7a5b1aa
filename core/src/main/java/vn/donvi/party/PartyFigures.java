package vn.donvi.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.donvi.measure.Quality;

/** Chooses one of several figures about an organisation. Suspect figures are never chosen. */
public final class PartyFigures {
    private PartyFigures() {}

    /** The latest figure of a measure on or before a date; an undated one if there is no other. */
    public static Optional<PartyFigure> latest(List<PartyFigure> sorted, PartyMeasure measure, LocalDate date) {
        Optional<PartyFigure> latest = Optional.empty();
        for (PartyFigure figure : sorted) {
            if (isOf(figure, measure) && !figure.asOf().map(date::isBefore).orElse(false)) {
                latest = Optional.of(figure);
            }
        }
        return latest;
    }

    /** The earliest dated figure of a measure; an undated one if there is no other. */
    public static Optional<PartyFigure> earliest(List<PartyFigure> sorted, PartyMeasure measure) {
        Optional<PartyFigure> undated = Optional.empty();
        for (PartyFigure figure : sorted) {
            if (isOf(figure, measure)) {
                if (figure.asOf().isPresent()) {
                    return Optional.of(figure);
                }
                undated = Optional.of(figure);
            }
        }
        return undated;
    }

    private static boolean isOf(PartyFigure figure, PartyMeasure measure) {
        return figure.measure() == measure && figure.quality() != Quality.SUSPECT;
    }
}
