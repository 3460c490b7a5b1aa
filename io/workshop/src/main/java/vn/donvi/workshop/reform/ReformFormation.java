package vn.donvi.workshop.reform;

import java.util.Map;
import java.util.Optional;
import vn.donvi.law.amendment.Formation;
import vn.donvi.law.amendment.Part;
import vn.donvi.unit.UnitCode;
import vn.donvi.workshop.list.CodeList;

/**
 * A unit that a clause of the reform forms.
 *
 * @param document the number of the resolution
 * @param formation what the clause says
 * @param target the formed unit in the list of codes
 * @param doubts the reasons to doubt the words of the law about some of its parts, by code
 */
public record ReformFormation(
        String document, Formation formation, CodeList.Commune target, Map<UnitCode, String> doubts) {
    /** The reason to doubt what the law says of a part. */
    Optional<String> doubt(Part part) {
        return Optional.ofNullable(doubts.get(part.unit().code()));
    }

    /** For reports: {@code 1665/NQ-UBTVQH15, Điều 1, khoản 37}. */
    String place() {
        return document + ", " + formation.clause().ref();
    }
}
