package vn.donvi.workshop.edge;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.donvi.change.Citation;

/**
 * The citation of a change that a source states directly, so that no document has to be found for it.
 *
 * @param citation the document and clause
 * @param note a remark on the source; empty if there is none
 */
public record StatedChange(Citation citation, String note) {
    /** Stated changes by their date and the code of a unit that they form. */
    public static final class Index {
        private final Map<String, StatedChange> byUnit = new HashMap<>();

        public void put(LocalDate date, String code, StatedChange change) {
            byUnit.put(date + " " + code, change);
        }

        public Optional<StatedChange> find(LocalDate date, String code) {
            return Optional.ofNullable(byUnit.get(date + " " + code));
        }
    }
}
