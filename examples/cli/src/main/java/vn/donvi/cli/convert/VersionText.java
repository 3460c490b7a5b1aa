package vn.donvi.cli.convert;

import java.util.Optional;
import vn.donvi.unit.UnitId;

/** The identity of a version among codes, as donvi writes it: {@code 07054@2020-01-01}. */
final class VersionText {
    private VersionText() {}

    /** The identity; empty if the text is none. */
    static Optional<UnitId> read(String text) {
        if (text.indexOf('@') < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(UnitId.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
