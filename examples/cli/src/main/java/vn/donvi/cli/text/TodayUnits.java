package vn.donvi.cli.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.donvi.address.Candidate;
import vn.donvi.address.CandidateShare;
import vn.donvi.cli.invocation.ShareText;
import vn.donvi.cli.language.Message;
import vn.donvi.crosswalk.CrosswalkRow;
import vn.donvi.crosswalk.Destinations;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.news.interpretation.UnitMeaning;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;

/** The units of today in which the units that a text names lie. */
final class TodayUnits {
    private final Destinations communes;
    private final Destinations provinces;
    private final LocalDate today;

    TodayUnits(Gazetteer gazetteer, LocalDate today) {
        this.communes = Destinations.at(gazetteer, today);
        this.provinces = Destinations.at(gazetteer, today, UnitLevel.PROVINCE);
        this.today = today;
    }

    /**
     * The units of today of all that a name can mean, for tables: of each candidate its successors with the bounds of
     * their shares of its people, as {@code convert} writes them, and {@code +} between them; slashes between candidates;
     * a question mark for what is not known.
     */
    String ids(UnitMeaning meaning) {
        return meaning.candidates().isEmpty()
                ? "?"
                : meaning.candidates().stream().map(this::shares).collect(Collectors.joining("/"));
    }

    private String shares(AdministrativeUnit unit) {
        return rows(unit).stream()
                .map(row -> row.target().map(target -> share(row, target)).orElse("?"))
                .collect(Collectors.joining("+"));
    }

    private static String share(CrosswalkRow row, AdministrativeUnit target) {
        Candidate candidate = new Candidate(
                target,
                List.of(),
                row.population().low(),
                row.population().high(),
                row.population().estimate());
        return CandidateShare.of(candidate).toString();
    }

    /** The units of today in words: "Xã A (00001@2025-07-01), 40 % of its people; Xã B …". */
    Message words(AdministrativeUnit unit) {
        if (unit.isInForce(today)) {
            return Message.of("text.the-same");
        }
        return Message.joined("; ", rows(unit).stream().map(TodayUnits::words).toList());
    }

    private static Message words(CrosswalkRow row) {
        Message share = ShareText.of(row);
        return row.target()
                .map(target -> Message.joined(", ", List.of(target, share)))
                .orElseGet(() -> Message.of("text.successor-not-known", share));
    }

    /** Communes and districts lead to communes, provinces to provinces; a unit that is in force leads to itself. */
    private List<CrosswalkRow> rows(AdministrativeUnit unit) {
        return (unit.level() == UnitLevel.PROVINCE ? provinces : communes).of(unit.id());
    }
}
