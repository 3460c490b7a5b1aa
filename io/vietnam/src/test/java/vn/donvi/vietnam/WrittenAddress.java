package vn.donvi.vietnam;

import java.util.List;
import java.util.Optional;
import vn.donvi.address.AddressColumns;
import vn.donvi.address.AddressConverter;
import vn.donvi.address.AddressQuery;
import vn.donvi.address.Conversion;
import vn.donvi.unit.UnitId;

/**
 * An address made by a form, with what it says.
 *
 * @param text the address; of one in columns what it is shown as
 * @param columns the columns, if it is in columns
 * @param claims what it says, each claim as the names of units from the smallest up; all of them are to be true
 * @param today the unit that it names as the one of today
 */
record WrittenAddress(
        String text, Optional<AddressColumns> columns, List<List<WrittenPart>> claims, Optional<UnitId> today) {
    static WrittenAddress text(String text, List<WrittenPart> claim) {
        return new WrittenAddress(text, Optional.empty(), List.of(claim), Optional.empty());
    }

    static WrittenAddress columns(AddressColumns columns, List<WrittenPart> claim) {
        String shown =
                "ward=" + columns.commune() + "; district=" + columns.district() + "; province=" + columns.province();
        return new WrittenAddress(shown, Optional.of(columns), List.of(claim), Optional.empty());
    }

    /** An address that says the same without accents. */
    WrittenAddress plain() {
        return new WrittenAddress(
                text, columns, claims.stream().map(WrittenForm::plain).toList(), today);
    }

    /** The same address, which says one thing more. */
    WrittenAddress and(List<WrittenPart> claim) {
        return new WrittenAddress(text, columns, List.of(claims.get(0), claim), today);
    }

    /** The same address, which names a unit as the one of today. */
    WrittenAddress today(UnitId unit) {
        return new WrittenAddress(text, columns, claims, Optional.of(unit));
    }

    Conversion convert(AddressConverter converter) {
        return converter.convert(columns.map(AddressQuery::of).orElseGet(() -> AddressQuery.of(text)));
    }
}
