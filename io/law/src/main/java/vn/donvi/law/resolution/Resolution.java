package vn.donvi.law.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.name.NameForm;

/**
 * The facts about a resolution and its provisions for units, in order.
 *
 * @param number the number, {@code 1665/NQ-UBTVQH15}; empty if the text has none
 * @param issuer the body that issued it, by the letters of its number; empty if these are not known
 * @param title the title as written, mostly in capitals; empty if none was found
 * @param issued the date of issue
 * @param inForce the date on which the resolution comes into force, which may be that of its adoption
 * @param operative the date from which the new authorities work, if the text gives one apart from {@link #inForce}: the
 *     resolutions of 2025-06-16 came into force on that day, and the units formed work from 2025-07-01
 * @param province the province or city that the first article is about; {@link UnitName#NONE} if it names none
 * @param provisions the provisions, in order; unmodifiable
 */
public record Resolution(
        String number,
        String issuer,
        String title,
        Optional<LocalDate> issued,
        Optional<LocalDate> inForce,
        Optional<LocalDate> operative,
        UnitName province,
        List<Provision> provisions) {
    public Resolution {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(issued, "issued");
        Objects.requireNonNull(inForce, "inForce");
        Objects.requireNonNull(operative, "operative");
        Objects.requireNonNull(province, "province");
        provisions = List.copyOf(provisions);
    }

    /** The provisions of one kind, in order; unmodifiable. */
    public <P extends Provision> List<P> provisions(Class<P> kind) {
        return provisions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The resolution as a document that changes cite. */
    public Document document() {
        Document document = Document.of(number, DocumentKind.LEGAL, issuer, NameForm.normal(title));
        if (issued.isPresent()) {
            document = document.issued(issued.get());
        }
        return inForce.isPresent() ? document.inForce(inForce.get()) : document;
    }

    @Override
    public String toString() {
        return number + " (" + provisions.size() + " provisions)";
    }
}
