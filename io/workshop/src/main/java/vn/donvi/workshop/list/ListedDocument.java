package vn.donvi.workshop.list;

import java.time.LocalDate;
import vn.donvi.change.Document;
import vn.donvi.name.NameForm;

/**
 * A document that the statistics office's list names for a date.
 *
 * @param listDate the date of the list
 * @param document the document, with a number that is unique among all
 * @param folded the folded title with a blank before and after it
 */
public record ListedDocument(LocalDate listDate, Document document, String folded) {
    static ListedDocument of(LocalDate listDate, Document document) {
        return new ListedDocument(listDate, document, " " + NameForm.folded(document.title()) + " ");
    }

    /** Whether the title contains the bare name of a unit. */
    boolean names(String name) {
        return folded.contains(" " + NameForm.folded(name) + " ");
    }

    /** Whether the title contains the name of a unit; if the name is a number, with its type before it. */
    boolean names(VersionSpan unit) {
        return Character.isDigit(unit.name().charAt(0)) ? names(unit.fullName()) : names(unit.name());
    }
}
