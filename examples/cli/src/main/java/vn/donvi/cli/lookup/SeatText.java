package vn.donvi.cli.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.donvi.cli.language.Words;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.seat.Seat;
import vn.donvi.seat.SeatRegister;
import vn.donvi.unit.AdministrativeUnit;

/** The seat of a unit in lines for people. */
final class SeatText {
    private SeatText() {}

    /** The seat with its source, the former unit that it is in, and the point of the unit; nothing if no source has it. */
    static List<String> lines(
            SeatRegister seats, AdministrativeUnit unit, Gazetteer gazetteer, Snapshot snapshot, Words texts) {
        Optional<Seat> found = seats.find(unit.code(), snapshot.date());
        if (found.isEmpty()) {
            return List.of();
        }
        Seat seat = found.get();
        List<String> lines = new ArrayList<>();
        String words = seat.address().isEmpty() ? seat.note() : seat.address();
        lines.add(words.isEmpty() ? texts.text("lookup.seat-not-told") : words);
        seat.formerUnit().ifPresent(former -> lines.add(texts.text("lookup.seat-in-former", gazetteer.get(former))));
        lines.add(texts.text("lookup.seat-source", seat.asOf(), seat.source()));
        seat.middle().ifPresent(middle -> lines.add(texts.text("lookup.middle", middle)));
        return lines;
    }
}
